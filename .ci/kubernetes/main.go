// Command kubernetes reads a manifest of a Job as the API server does: a field
// that is not there, or of another type, is an error.
package main

import (
	"fmt"
	"os"

	batch "k8s.io/api/batch/v1"
	"sigs.k8s.io/yaml"
)

func main() {
	text, err := os.ReadFile(os.Args[1])
	if err == nil {
		var job batch.Job
		if err = yaml.UnmarshalStrict(text, &job); err == nil && (job.Kind != "Job" || job.APIVersion != "batch/v1" || job.Spec.CompletionMode == nil || *job.Spec.CompletionMode != batch.IndexedCompletion) {
			err = fmt.Errorf("no indexed Job of batch/v1")
		}
	}
	if err != nil {
		fmt.Fprintf(os.Stderr, "%s: %v\n", os.Args[1], err)
		os.Exit(1)
	}
}
