package report_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"html"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"testing"
	"time"

	"bocor/bench/synth"
	"bocor/scan/report"
)

// browser is a headless Chromium.
type browser struct{ path, profile string }

// findBrowser returns the browser that BOCOR_CHROMIUM names, or one in PATH;
// without any the test is skipped, unless it was named.
func findBrowser(t *testing.T) browser {
	t.Helper()
	named := os.Getenv("BOCOR_CHROMIUM")
	for _, name := range []string{named, "chromium", "chromium-browser", "google-chrome"} {
		if path, err := exec.LookPath(name); name != "" && err == nil {
			return browser{path, t.TempDir()}
		}
	}
	if named != "" {
		t.Fatalf("there is no browser %q", named)
	}
	t.Skip("no Chromium in PATH; BOCOR_CHROMIUM names one")
	return browser{}
}

func (b browser) run(t *testing.T, args ...string) []byte {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Minute)
	defer cancel()
	command := exec.CommandContext(ctx, b.path, append([]string{
		"--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
		"--hide-scrollbars", "--allow-file-access-from-files", "--user-data-dir=" + b.profile}, args...)...)
	var complaints bytes.Buffer
	command.Stderr = &complaints
	out, err := command.Output()
	if err != nil {
		t.Fatalf("%v: %v\n%s", args, err, complaints.String())
	}
	return out
}

// measured is what the browser made of a page.
type measured struct {
	Page          string
	Width, Needed int    // of the page, in CSS pixels
	Facts         string // how .facts is laid out: "grid" when the style is allowed
	Acting        int    // elements that could act or load something
	Open          int    // words outside of the page, cut off
}

// measurePage lays out each page in a frame of a width and writes what it
// measures into its own text.
const measurePage = `<!doctype html><meta charset="utf-8"><body><script>
const out = [];
for (const frame of %s) {
  const f = document.createElement("iframe");
  f.style = "border:0;height:3000px;width:" + frame.Width + "px"; f.src = frame.Page;
  f.onload = () => {
    const d = f.contentDocument, w = f.contentWindow;
    let open = 0;
    for (const e of d.querySelectorAll("text")) { const r = e.getBoundingClientRect(); if (r.width && (r.right > frame.Width + 1 || r.left < -1)) open++; }
    out.push({ Page: frame.Page, Width: frame.Width, Needed: d.documentElement.scrollWidth, Facts: w.getComputedStyle(d.querySelector(".facts")).display,
      Acting: d.querySelectorAll("script, img, iframe, object, embed, link, a, form, input, [onerror], [onload], [src], [href]").length, Open: open });
    document.title = out.length;
    document.querySelector("pre").textContent = JSON.stringify(out);
  };
  document.body.append(f);
}
</script><pre></pre>`

// TestPageInBrowser: in both languages, on a phone and on a desk, the page has
// its style under its policy, needs no scrolling to the side, cuts no words
// off its charts, and holds nothing that acts, whatever the names are.
func TestPageInBrowser(t *testing.T) {
	if testing.Short() {
		t.Skip("lays out many pages")
	}
	b := findBrowser(t)
	dir := t.TempDir()
	type frame struct {
		Page  string
		Width int
	}
	var frames []frame
	add := func(name string, r *report.Report, language report.Language) {
		file, err := os.Create(filepath.Join(dir, name))
		if err != nil {
			t.Fatal(err)
		}
		defer file.Close()
		if err := report.Write(file, "html", r, report.Style{Language: language}); err != nil {
			t.Fatal(err)
		}
		frames = append(frames, frame{name, 390}, frame{name, 1000})
	}
	full := sample(t)
	add("en.html", full, report.English)
	add("id.html", full, report.Indonesian)
	for i, name := range hostile {
		r := fixed(t)
		r.Sources[0].Path, r.Sources[0].Tables[0].Name = name, name
		for c := range r.Sources[0].Tables[0].Columns {
			r.Sources[0].Tables[0].Columns[c].Name = name
		}
		add(fmt.Sprintf("hostile%d.html", i), r, report.Indonesian)
	}
	add("nothing.html", scanFiles(t, "pesanan.csv"), report.English)

	list, err := json.Marshal(frames)
	if err != nil {
		t.Fatal(err)
	}
	page := filepath.Join(dir, "measure.html")
	if err := os.WriteFile(page, fmt.Appendf(nil, measurePage, list), 0o600); err != nil {
		t.Fatal(err)
	}
	dom := b.run(t, "--virtual-time-budget=20000", "--dump-dom", "file://"+page)
	text := regexp.MustCompile(`(?s)<pre>(.*)</pre>`).FindSubmatch(dom)
	if text == nil {
		t.Fatalf("the browser measured nothing: %.500s", dom)
	}
	var pages []measured
	if err := json.Unmarshal([]byte(html.UnescapeString(string(text[1]))), &pages); err != nil || len(pages) != len(frames) {
		t.Fatalf("%d of %d pages measured: %v", len(pages), len(frames), err)
	}
	for _, p := range pages {
		if p.Needed > p.Width || p.Facts != "grid" || p.Acting != 0 || p.Open != 0 {
			t.Errorf("%+v", p)
		}
	}
}

const sampleFolder = "../../docs/sample"

// sample is the report of a synthetic dump of 20,000 members, with a fixed run.
func sample(t *testing.T) *report.Report {
	t.Helper()
	dir := t.TempDir()
	file, err := os.Create(filepath.Join(dir, "peserta.csv"))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	if _, err := (synth.Dump{Seed: 7, Rows: 20_000, Relatives: true, Prose: true, Duplicates: 0.02}).Write(file); err != nil {
		t.Fatal(err)
	}
	return withRun(scanIn(t, dir, true, "peserta.csv"))
}

// TestSample: the reports in docs are those that are written today.
func TestSample(t *testing.T) {
	folder, err := filepath.Abs(sampleFolder)
	if err != nil {
		t.Fatal(err)
	}
	r := sample(t)
	compareFiles(t, folder, map[string]func(io.Writer) error{
		"report.html":    writer(r, "html", "en"),
		"report.id.html": writer(r, "html", "id"),
		"report.md":      writer(r, "markdown", "en"),
		"notice.id.md":   func(w io.Writer) error { return report.WriteNotice(w, "markdown", r, report.Indonesian) },
	})
	if *update { // the pictures of the README
		b := findBrowser(t)
		for name, picture := range map[string]struct{ page, size string }{
			"report.png":    {"report.html", "1000,1340"},
			"report.id.png": {"report.id.html", "1000,1340"},
		} {
			b.run(t, "--window-size="+picture.size, "--screenshot="+filepath.Join(folder, name), "file://"+filepath.Join(folder, picture.page))
		}
	}
}
