package cmd

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math"
	"os"
	"path/filepath"
	"runtime/debug"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"bocor/detectors/rules"
	"bocor/scan"
	"bocor/scan/evidence"
	"bocor/scan/format"
	"bocor/scan/record"
	"bocor/scan/report"
	"bocor/scan/source"
	"bocor/scan/tally"
	"bocor/settings"
)

// scanFlags are the flags as they were typed.
type scanFlags struct {
	outputFlags
	policyFlags
	filesFrom  []string
	rules      []string
	classes    []string
	threshold  float64
	exitZero   bool
	workers    int
	noHeader   bool
	header     int
	delimiter  string
	distinct   string
	keyFile    string
	sha256     bool
	asOf       string
	maxRecord  int
	maxColumns int
	maxDepth   int
	maxRatio   int64
	maxMembers int
	maxBytes   string
	formatIn   string
	encoding   string
	sheet      string
	password   string
	blockSize  int
	ocr        string
	save       string
	shard      string
	cutAll     bool
	resume     string
	quiet      bool
	verbose    bool
	color      string
}

func (f *scanFlags) add(flags *pflag.FlagSet) {
	f.outputFlags.add(flags)
	flags.StringArrayVar(&f.filesFrom, "files-from", nil, "also scan the files that `FILE` names, one a line; - is standard input; repeatable")
	flags.StringArrayVar(&f.rules, "rules", nil, "look for the classes of your own in `FILE`, too; repeatable")
	flags.StringSliceVar(&f.classes, "classes", nil, "count only these classes (see bocor detectors)")
	flags.Float64Var(&f.threshold, "threshold", f.threshold, "confidence from which a column counts, 0 to 1")
	f.policyFlags.add(flags)
	flags.BoolVar(&f.exitZero, "exit-zero", false, "exit 0 where it would be 1")
	flags.StringVar(&f.distinct, "distinct", f.distinct, "count different values: bounded (exact up to 100,000 a column, then estimated) or exact (16 to 32 bytes a value)")
	flags.StringVar(&f.keyFile, "key-file", "", "hash values under the secret in `FILE` (16 bytes or more) before they are counted")
	flags.StringVar(&f.save, "save", "", "also write the tally to `FILE`, to be merged or compared; counts are estimates then; needs --key-file")
	flags.StringVar(&f.shard, "shard", "", "do only `PART` of the work, as 3/16, and save it (see bocor merge)")
	flags.BoolVar(&f.cutAll, "cut-all", false, "with --shard: read all of every input, not only a range (where merge asks for it)")
	flags.StringVar(&f.resume, "resume", "", "keep in `FILE` how far the scan came, and go on from there; counts are estimates then; needs --key-file")
	flags.BoolVar(&f.sha256, "sha256", false, "hash the inputs (always done with --output)")
	flags.StringVar(&f.asOf, "as-of", "", "reckon ages on this `DATE`, as 2006-01-02 (default: today)")
	flags.BoolVarP(&f.quiet, "quiet", "q", false, "no progress and no notes")
	flags.BoolVarP(&f.verbose, "verbose", "v", false, "say on stderr how each input was understood")
	flags.StringVar(&f.color, "color", f.color, "auto, always or never")
	f.addReading(flags)
}

// addReading adds the flags that say how inputs are read.
func (f *scanFlags) addReading(flags *pflag.FlagSet) {
	flags.IntVar(&f.workers, "workers", 0, "blocks examined at once (default: one for each core)")
	flags.BoolVar(&f.noHeader, "no-header", false, "the first row is data")
	flags.IntVar(&f.header, "header", 0, "the header is row `N`, from 1, blank rows left out (default: found by its names)")
	flags.StringVar(&f.delimiter, "delimiter", "", "what separates fields, one sign or \"tab\" (default: found by its regularity)")
	flags.StringVar(&f.formatIn, "format-in", "", "what the input is written in: "+strings.Join(format.Names, ", ")+" (default: found by its content)")
	flags.StringVar(&f.encoding, "encoding", "", "encoding of text, such as utf-16le or windows-1252 (default: found by its content)")
	flags.StringVar(&f.ocr, "ocr", "auto", "read the text on pictures: auto (when Tesseract is there), off or tesseract; in builds that look at pictures")
	flags.StringVar(&f.sheet, "sheet", "", "read only the sheet of this name of a workbook")
	flags.StringVar(&f.password, "password-file", "", "open encrypted workbooks and archives with the password in the first line of `FILE`")
	flags.IntVar(&f.maxRecord, "max-record", format.Defaults().MaxRecord>>20, "longest record in MiB; what is longer is not examined")
	flags.IntVar(&f.maxColumns, "max-columns", format.Defaults().MaxColumns, "columns told apart; further ones are taken for one")
	flags.IntVar(&f.maxDepth, "max-depth", source.Defaults().MaxDepth, "archives and compressions inside one another that are opened")
	flags.Int64Var(&f.maxRatio, "max-ratio", source.Defaults().MaxRatio, "how many times its size an input may unpack to, beyond 256 MiB")
	flags.IntVar(&f.maxMembers, "max-members", source.Defaults().MaxMembers, "members and tables of one input that are read")
	flags.StringVar(&f.maxBytes, "max-bytes", "", "read at most `SIZE` of an input, unpacked, as 500M or 20G (default: all of it)")
	flags.IntVar(&f.blockSize, "block-size", format.Defaults().BlockSize, "bytes read at a time")
	if err := flags.MarkHidden("block-size"); err != nil {
		panic(err)
	}
}

// defaultFlags are the flags of a command line that has none.
func defaultFlags() scanFlags {
	return scanFlags{outputFlags: outputFlags{format: "table"}, threshold: evidence.Threshold, distinct: "bounded", color: "auto"}
}

// scanPlan is what the flags mean, checked once.
type scanPlan struct {
	options  scan.Options
	policy   report.Policy
	rules    []*rules.Detector
	digest   string // of the rules
	gate     *policyPlan
	baseline string // to write
	save     string // the tally
	resume   string // how far the scan came
	settings string // a digest of those that change a result and are not in the report
	inputs   []tally.Stamp
	exitZero bool
	output   outputFlags
	language report.Language
	run      report.Run
}

func newScanCommand(system System) *cobra.Command {
	flags := defaultFlags()
	c := &cobra.Command{
		Use:   "scan [PATH|-]...",
		Short: "Scan dumps and report what they expose",
		Long: `Scan files, folders (all files below), patterns, or - for standard input, and
report how many records are exposed, how many people, and which classes of
personal data they contain. No value of the data is ever shown.
` + exitHelp,
		Example: "  bocor scan dump.csv\n  bocor scan -o report.json --fail-on nik:1,email:1000 export/\n  cut -f2,5 big.tsv | bocor scan -\n  git diff --name-only --diff-filter=d main | bocor scan --files-from -",
		Args: func(c *cobra.Command, paths []string) error {
			if len(flags.filesFrom) > 0 {
				return nil
			}
			return needPath(c, paths)
		},
		RunE: func(c *cobra.Command, paths []string) error {
			for _, list := range flags.filesFrom {
				listed, err := readList(list, system)
				if err != nil {
					return fmt.Errorf("--files-from: %w", err)
				}
				paths = append(paths, listed...)
			}
			if len(paths) == 0 {
				terminalOf(flags, system).notes([]string{"the list names no file: there is nothing to scan"})
			}
			plan, err := flags.plan(paths, system)
			if err != nil {
				return err
			}
			return runScan(c.Context(), plan, terminalOf(flags, system), system)
		},
	}
	flags.add(c.Flags())
	return c
}

func terminalOf(f scanFlags, system System) *terminal {
	return newTerminal(system, f.color, f.quiet, f.verbose)
}

// readList reads names of files, one a line or, as git -z writes them, each
// before a NUL.
func readList(path string, system System) ([]string, error) {
	in := system.Stdin
	if path != "-" {
		file, err := os.Open(path)
		if err != nil {
			return nil, err
		}
		defer file.Close()
		in = file
	}
	text, err := io.ReadAll(in)
	if err != nil {
		return nil, err
	}
	end := "\n"
	if bytes.IndexByte(text, 0) >= 0 {
		end = "\x00"
	}
	var names []string
	for name := range strings.SplitSeq(string(text), end) {
		if end == "\n" {
			name = strings.TrimSuffix(name, "\r")
		}
		if name == "-" {
			return nil, errors.New("standard input cannot be in the list")
		}
		if name != "" {
			names = append(names, name)
		}
	}
	return names, nil
}

// needPath asks for something to read.
func needPath(c *cobra.Command, paths []string) error {
	if len(paths) == 0 {
		return fmt.Errorf("say what to read: a file, a folder, or - for standard input\nsee %s --help", c.CommandPath())
	}
	return nil
}

// plan checks the flags and says what they mean.
func (f *scanFlags) plan(paths []string, system System) (*scanPlan, error) {
	asOf := time.Now()
	if f.resume != "" && f.asOf == "" {
		f.asOf = keptAsOf(f.resume)
	}
	if f.asOf != "" {
		var err error
		if asOf, err = time.Parse(time.DateOnly, f.asOf); err != nil {
			return nil, errors.New("--as-of: write the date as year-month-day, in digits")
		}
	}
	own, err := readRules(f.rules)
	if err != nil {
		return nil, fmt.Errorf("--rules: %w", err)
	}
	set, err := extended(system.detectors(asOf), own)
	if err != nil {
		return nil, fmt.Errorf("--rules: %w", err)
	}
	p := &scanPlan{rules: own, digest: set.Digest(), exitZero: f.exitZero, baseline: f.writeBaseline, output: f.outputFlags, language: f.languageOf(system)}
	p.options = scan.Options{Paths: paths, Stdin: system.Stdin, Locate: system.Locate, Detectors: set, Workers: f.workers, Format: format.Defaults(), Progress: &scan.Progress{}}
	p.options.SHA256 = f.sha256 || len(f.files) > 0

	if err := errors.Join(f.check(paths, system), f.checkFiles(paths)); err != nil {
		return nil, err
	}
	classes := set.IDs()
	if f.classes != nil {
		classes = nil
		for _, id := range f.classes {
			if _, err := set.Index(id); err != nil {
				return nil, fmt.Errorf("--classes: %w", err)
			}
			classes = append(classes, id)
		}
		p.policy.Classes = classes
	}
	if !(f.threshold > 0 && f.threshold < 1) {
		return nil, fmt.Errorf("--threshold: %v is not between 0 and 1", f.threshold)
	}
	p.policy.Threshold = f.threshold
	if p.gate, err = f.policyFlags.plan(paths, set, classes, system); err != nil {
		return nil, err
	}
	allowed, _ := p.gate.Allowed(time.Now())
	p.options.Detectors = set.With(allowed)
	if f.workers < 0 || f.workers > 1024 {
		return nil, fmt.Errorf("--workers: %d is not between 1 and 1024", f.workers)
	}
	switch {
	case f.noHeader && f.header != 0:
		return nil, errors.New("--no-header and --header contradict each other")
	case f.noHeader:
		p.options.Header = scan.NoHeader
	case f.header < 0 || f.header > scan.LastHeaderRow:
		return nil, fmt.Errorf("--header: %d is not between 1 and %d", f.header, scan.LastHeaderRow)
	default:
		p.options.Header = scan.Header(f.header)
	}
	switch d := f.delimiter; {
	case d == "tab" || d == `\t`:
		p.options.Format.Delimiter = '\t'
	case len(d) == 1 && d[0] < 0x80 && d != `"` && d != "\n" && d != "\r":
		p.options.Format.Delimiter = d[0]
	case d != "":
		return nil, errors.New("--delimiter: write one ASCII sign other than a quote, or tab")
	}
	switch f.distinct {
	case "bounded":
	case "exact":
		p.options.Distinct = tally.Exact
		debug.SetMemoryLimit(math.MaxInt64) // it takes what it takes
	default:
		return nil, fmt.Errorf("--distinct: there is no %q; choose bounded or exact", f.distinct)
	}
	if f.keyFile != "" {
		secret, err := os.ReadFile(f.keyFile)
		if err != nil {
			return nil, fmt.Errorf("--key-file: %w", err)
		}
		if p.options.Secret, err = tally.NewSecret(secret); err != nil {
			return nil, fmt.Errorf("--key-file: %s holds %d bytes; %w; `bocor key FILE` makes one", f.keyFile, len(secret), err)
		}
	}
	if !slices.Contains([]string{"", "auto", "off", "tesseract"}, f.ocr) {
		return nil, fmt.Errorf("--ocr: there is no %q; choose auto, off or tesseract", f.ocr)
	}
	if system.Pictures == nil && f.ocr == "tesseract" {
		return nil, errors.New("--ocr: this build does not look at pictures; use the one named bocor-pictures")
	}
	if system.Pictures != nil {
		if p.options.Pictures, err = system.Pictures(f.ocr); err != nil {
			return nil, fmt.Errorf("--ocr: %w", err)
		}
	}
	if err := f.saving(p, paths, system); err != nil {
		return nil, err
	}
	if f.maxRecord < 1 || f.maxRecord > 1024 {
		return nil, fmt.Errorf("--max-record: %d is not between 1 and 1024 MiB", f.maxRecord)
	}
	p.options.Format.MaxRecord = f.maxRecord << 20
	if f.maxColumns < 1 || f.maxColumns > 100_000 {
		return nil, fmt.Errorf("--max-columns: %d is not between 1 and 100,000", f.maxColumns)
	}
	p.options.Format.MaxColumns = f.maxColumns
	if f.maxDepth < 1 || f.maxDepth > 100 {
		return nil, fmt.Errorf("--max-depth: %d is not between 1 and 100", f.maxDepth)
	}
	if f.maxRatio < 1 {
		return nil, fmt.Errorf("--max-ratio: %d is not 1 or more", f.maxRatio)
	}
	if f.maxMembers < 1 {
		return nil, fmt.Errorf("--max-members: %d is not 1 or more", f.maxMembers)
	}
	maxBytes, err := settings.ParseSize(f.maxBytes)
	if err != nil {
		return nil, fmt.Errorf("--max-bytes: %w", err)
	}
	p.options.Unpack = source.Options{MaxDepth: f.maxDepth, MaxRatio: f.maxRatio, MaxMembers: f.maxMembers, MaxBytes: int64(maxBytes)}
	if f.password != "" {
		text, err := os.ReadFile(f.password)
		if err != nil {
			return nil, fmt.Errorf("--password-file: %w", err)
		}
		first, _, _ := strings.Cut(string(text), "\n")
		if first = strings.TrimSuffix(first, "\r"); first == "" {
			return nil, fmt.Errorf("--password-file: the first line of %s is empty", f.password)
		}
		p.options.Unpack.Password, p.options.Format.Password = first, first
	}
	if f.formatIn != "" && !slices.Contains(format.Names, f.formatIn) {
		return nil, fmt.Errorf("--format-in: there is no %q; choose %s", f.formatIn, strings.Join(format.Names, ", "))
	}
	p.options.Format.Format, p.options.Format.Sheet = f.formatIn, f.sheet
	if f.encoding != "" {
		if err := format.CheckEncoding(f.encoding); err != nil {
			return nil, fmt.Errorf("--encoding: %w", err)
		}
		p.options.Format.Encoding = f.encoding
	}
	if f.blockSize < 1 || f.blockSize > 64<<20 {
		return nil, fmt.Errorf("--block-size: %d is not between 1 and 64 MiB", f.blockSize)
	}
	p.options.Format.BlockSize = f.blockSize
	if err := checkColor(f.color); err != nil {
		return nil, err
	}
	p.run.Options = map[string]any{
		"classes": classes, "threshold": f.threshold, "fail_on": f.failOn, "config": p.gate.Name, "baseline": f.baseline, "distinct": f.distinct, "as_of": asOf.Format(time.DateOnly),
		"header": f.header, "no_header": f.noHeader, "delimiter": f.delimiter, "max_record_mib": f.maxRecord, "max_columns": f.maxColumns,
		"max_depth": f.maxDepth, "max_ratio": f.maxRatio, "max_members": f.maxMembers, "max_bytes": maxBytes, "format_in": f.formatIn, "encoding": f.encoding, "sheet": f.sheet,
	}
	return p, nil
}

// scan scans the inputs under a progress bar.
func (p *scanPlan) scan(ctx context.Context, terminal *terminal, system System) (*tally.Scan, error) {
	stop := terminal.progress(p.options.Progress)
	defer stop()
	if p.resume != "" {
		return p.goOn(ctx, system)
	}
	return scan.Run(ctx, p.options)
}

// runScan scans, writes the report, and returns the error that stands for the
// exit code.
func runScan(ctx context.Context, p *scanPlan, terminal *terminal, system System) error {
	p.run.StartedAt = time.Now().UTC()
	result := &tally.Scan{} // of an empty list
	if len(p.options.Paths) > 0 {
		var err error
		if result, err = p.scan(ctx, terminal, system); err != nil {
			return err
		}
	}
	if p.save != "" {
		if err := p.writeTally(result, system); err != nil {
			return err
		}
		if p.options.Parts > 1 {
			return p.partDone(ctx, result, system)
		}
	}
	r := report.New(result, p.options.Detectors, p.policy)
	r.Tool = report.Tool{Name: "bocor", Version: system.Version, RulesDigest: p.digest}
	p.run.FinishedAt = time.Now().UTC()
	p.run.DurationMS = p.run.FinishedAt.Sub(p.run.StartedAt).Milliseconds()
	r.Run = p.run

	r.NotExamined(record.RuleBudget, exceededOf(p.rules))
	reached := p.gate.apply(r, time.Now())
	terminal.warn(p.gate.notes)
	terminal.notes(gateNotes(r))
	terminal.inputs(r)
	if p.resume != "" && result.Position != nil {
		terminal.notes([]string{"the same command goes on from here, by what is kept in " + p.resume})
	}
	style := terminal.style()
	style.Language = p.language
	if err := p.output.write(r, style, system); err != nil {
		return err
	}
	if p.baseline != "" {
		note, err := writeBaseline(p.baseline, r)
		if err != nil {
			return err
		}
		if note != "" {
			terminal.notes([]string{note})
		}
	}
	if p.resume != "" && result.Position == nil && !result.Interrupted {
		if err := os.Remove(p.resume); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return fmt.Errorf("--resume: %w", err)
		}
	}
	var signal SignalError
	switch {
	case r.Status == report.Interrupted && errors.As(context.Cause(ctx), &signal):
		return codeError(signal.ExitCode())
	case r.Status != report.Complete:
		return codeError(exitIncomplete)
	case !p.exitZero && reached:
		return codeError(exitExposed)
	}
	return nil
}

// saving sets what --save and --shard ask for.
func (f *scanFlags) saving(p *scanPlan, paths []string, system System) error {
	if f.shard != "" {
		part, parts, ok := strings.Cut(f.shard, "/")
		var err, err2 error
		p.options.Part, err = strconv.Atoi(part)
		p.options.Parts, err2 = strconv.Atoi(parts)
		switch {
		case !ok || err != nil || err2 != nil || p.options.Part < 1 || p.options.Part > p.options.Parts || p.options.Parts > mostParts:
			return fmt.Errorf("--shard: write a part and the number of parts, as 3/16, up to %d", mostParts)
		case f.save == "":
			return errors.New("--shard: the tally of a part is saved, and no report is made of it; say where with --save FILE")
		case len(f.files) > 0 || f.failOn != "":
			return errors.New("--shard: a report and a gate need all parts; write them with bocor merge")
		case slices.Contains(paths, source.Stdin):
			return errors.New("--shard: standard input cannot be divided; name files")
		}
		p.options.SHA256 = false // each part would read all of it for that
	}
	if f.cutAll && f.shard == "" {
		return errors.New("--cut-all: only parts of a scan read ranges; see --shard")
	}
	p.options.CutAll = f.cutAll
	if f.resume != "" {
		if slices.Contains(paths, source.Stdin) {
			return errors.New("--resume: standard input is gone when it was read; name files")
		}
		if f.shard != "" {
			return errors.New("--resume: a part is done again as a whole; it does not go with --shard")
		}
		p.options.SHA256 = false // it would be read again for that
	}
	for _, kept := range []struct{ flag, file string }{{"--save", f.save}, {"--resume", f.resume}} {
		if kept.file == "" {
			continue
		}
		if f.keyFile == "" {
			return fmt.Errorf("%s: what is kept of values must be hashed under a secret; make one with `bocor key FILE`, and give it with --key-file FILE", kept.flag)
		}
		if f.distinct != "bounded" {
			return fmt.Errorf("%s: a saved tally holds estimates; it does not go with --distinct", kept.flag)
		}
		if len(f.rules) > 0 {
			return fmt.Errorf("%s: rules of your own are not saved; scan without --rules", kept.flag)
		}
		if info, err := os.Stat(kept.file); err == nil && isInput(info, paths) || liesBelow(kept.file, paths) {
			return fmt.Errorf("%s: %s is one of the inputs, or would be; it would be overwritten: write elsewhere", kept.flag, kept.file)
		}
		if info, err := os.Stat(filepath.Dir(kept.file)); err != nil || !info.IsDir() {
			return fmt.Errorf("%s: there is no folder %s", kept.flag, filepath.Dir(kept.file))
		}
		if filepath.Clean(kept.file) == filepath.Clean(f.keyFile) || f.save != "" && filepath.Clean(f.save) == filepath.Clean(f.resume) {
			return fmt.Errorf("%s: %s is needed for something else; name another file", kept.flag, kept.file)
		}
		p.options.Distinct = tally.Registers
	}
	p.save, p.resume = f.save, f.resume
	if f.save == "" && f.resume == "" {
		return nil
	}
	if f.writeBaseline != "" && f.shard != "" {
		return errors.New("--shard: a baseline needs all parts")
	}
	p.inputs = stampsOf(p.options)
	for _, in := range p.inputs {
		if f.resume != "" && in.Size < 0 && !source.IsAddress(in.Path) {
			return fmt.Errorf("--resume: %s is no file that can be read again", in.Path)
		}
	}
	policy, _ := os.ReadFile(p.gate.Name) // read already; "": there is none
	settings := sha256.Sum256(fmt.Appendf(nil, "%v %d %q %v %x", f.cutAll, f.blockSize, f.ocr, f.password != "", sha256.Sum256(policy)))
	p.settings = hex.EncodeToString(settings[:])
	return nil
}

// mostParts bounds the parts of a scan.
const mostParts = 10_000

// partDone says that a part is saved.
func (p *scanPlan) partDone(ctx context.Context, result *tally.Scan, system System) error {
	records := uint64(0)
	for _, s := range result.Sources {
		for _, t := range s.Tables {
			records += t.Records
		}
	}
	if _, err := fmt.Fprintf(system.Stdout, "part %d of %d: %d records examined, saved to %s; bocor merge makes the report\n", p.options.Part, p.options.Parts, records, p.save); err != nil {
		return err
	}
	var signal SignalError
	switch {
	case errors.As(context.Cause(ctx), &signal):
		return codeError(signal.ExitCode())
	case report.New(result, p.options.Detectors, p.policy).Status != report.Complete:
		return codeError(exitIncomplete)
	}
	return nil
}
