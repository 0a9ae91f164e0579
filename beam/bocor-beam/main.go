// Command bocor-beam runs a scan as an Apache Beam pipeline. Flags before -- are
// those of the pipeline and its runner, what follows are those of bocor scan:
//
//	bocor-beam --parts 64 --report report.json -- --key-file case.key dump/
//	bocor-beam --runner flink --endpoint host:8099 --environment_type LOOPBACK ... -- s3://bucket/dump/
package main

import (
	"context"
	"flag"
	"fmt"
	"os"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	_ "github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem/gcs"
	_ "github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem/local"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/textio"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/x/beamx"

	scan "bocor/beam"
)

func main() {
	parts := flag.Int("parts", 16, "parts that the scan is divided into: some times as many as there are workers")
	report := flag.String("report", "", "write the report, as JSON, to `FILE` (bocor report makes the other forms of it)")
	flag.Parse()
	beam.Init()
	if err := run(*parts, *report, flag.Args()); err != nil {
		fmt.Fprintln(os.Stderr, "bocor-beam:", err)
		os.Exit(2)
	}
}

func run(parts int, report string, arguments []string) error {
	if report == "" || len(arguments) == 0 || parts < 1 {
		return fmt.Errorf("say where the report goes and what to scan: bocor-beam --parts 64 --report report.json -- --key-file case.key dump/")
	}
	p, s := beam.NewPipelineWithRoot()
	textio.Write(s, report, scan.Scan(s, scan.Job{Arguments: arguments, Parts: parts}))
	return beamx.Run(context.Background(), p)
}
