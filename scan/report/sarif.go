package report

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"net/url"
	"path/filepath"
	"strings"
	"time"

	"bocor/detectors"
)

// The parts of SARIF 2.1.0 (OASIS, 2020) that are written.
type sarifLog struct {
	Schema  string     `json:"$schema"`
	Version string     `json:"version"`
	Runs    []sarifRun `json:"runs"`
}

type sarifRun struct {
	Tool        sarifTool         `json:"tool"`
	Invocations []sarifInvocation `json:"invocations"`
	Results     []sarifResult     `json:"results"`
	ColumnKind  string            `json:"columnKind"`
}

type sarifTool struct {
	Driver sarifDriver `json:"driver"`
}

type sarifDriver struct {
	Name    string      `json:"name"`
	Version string      `json:"version,omitempty"`
	Rules   []sarifRule `json:"rules"`
}

type sarifRule struct {
	ID                   string            `json:"id"`
	Name                 string            `json:"name"`
	ShortDescription     sarifText         `json:"shortDescription"`
	DefaultConfiguration map[string]string `json:"defaultConfiguration"`
	Properties           map[string]any    `json:"properties"`
}

type sarifText struct {
	Text string `json:"text"`
}

type sarifInvocation struct {
	ExecutionSuccessful        bool                `json:"executionSuccessful"`
	ToolExecutionNotifications []sarifNotification `json:"toolExecutionNotifications"`
}

type sarifNotification struct {
	Level     string          `json:"level"`
	Message   sarifText       `json:"message"`
	Locations []sarifLocation `json:"locations"`
}

type sarifResult struct {
	RuleID              string            `json:"ruleId"`
	RuleIndex           int               `json:"ruleIndex"`
	Level               string            `json:"level"`
	Message             sarifText         `json:"message"`
	Locations           []sarifLocation   `json:"locations"`
	PartialFingerprints map[string]string `json:"partialFingerprints"`
	Properties          map[string]any    `json:"properties"`
}

type sarifLocation struct {
	PhysicalLocation sarifPhysical  `json:"physicalLocation"`
	LogicalLocations []sarifLogical `json:"logicalLocations,omitempty"`
}

type sarifPhysical struct {
	ArtifactLocation struct {
		URI string `json:"uri"`
	} `json:"artifactLocation"`
}

type sarifLogical struct {
	Name string `json:"name"`
	Kind string `json:"kind"`
}

// writeSARIF writes a result for each file, column and class, never for a
// value. Fingerprints are of these three, so that they stay when rows change.
func writeSARIF(w io.Writer, r *Report, style Style) error {
	run := sarifRun{Tool: sarifTool{sarifDriver{Name: "bocor", Version: r.Tool.Version, Rules: []sarifRule{}}}, Results: []sarifResult{}, ColumnKind: "unicodeCodePoints"}
	at := map[string]int{}
	rule := func(c detectors.Class) {
		at[c.ID] = len(run.Tool.Driver.Rules)
		run.Tool.Driver.Rules = append(run.Tool.Driver.Rules, sarifRule{
			ID: c.ID, Name: strings.ReplaceAll(c.Title, " ", ""), ShortDescription: sarifText{"Personal data: " + c.Title},
			DefaultConfiguration: map[string]string{"level": sarifLevel(string(c.Severity))},
			Properties:           map[string]any{"category": c.Category, "severity": c.Severity, "tags": []string{"privacy", "personal-data"}},
		})
	}
	for _, d := range detectors.NewSet(time.Time{}).Detectors {
		rule(d.Class())
		if split := d.Model().Split; split != nil {
			rule(split.Other)
		}
	}
	invocation := sarifInvocation{ExecutionSuccessful: r.Status != Interrupted, ToolExecutionNotifications: []sarifNotification{}}
	s := newSpeaker(English)
	for _, source := range r.Sources {
		for _, f := range source.Faults {
			if f.Trouble != "note" {
				invocation.ToolExecutionNotifications = append(invocation.ToolExecutionNotifications,
					sarifNotification{"error", sarifText{sarifPlain(s.times(f))}, []sarifLocation{placeOf(source.Path)}})
			}
		}
	}
	gate := r.gateOf()
	r.eachVerdict(func(source *Source, table *Table, column *Column, c *ColumnClass) {
		if !c.Accepted {
			return
		}
		place := placeOf(source.Path)
		place.LogicalLocations = []sarifLogical{{s.columnName(column), "member"}}
		id := sha256.Sum256([]byte(source.Path + "\x00" + table.Name + "\x00" + column.Name + "\x00" + fmt.Sprint(column.Index) + "\x00" + c.Class))
		index, known := at[c.Class]
		if !known {
			index = -1
		}
		level := sarifLevel(string(r.classOf(c.Class).Severity))
		passes, why := gate(source, table, column, c.Class)
		if passes {
			level = "note"
		}
		if why != "" {
			why = " " + sarifPlain(why)
		}
		run.Results = append(run.Results, sarifResult{
			RuleID: c.Class, RuleIndex: index, Level: level,
			Message:             sarifText{fmt.Sprintf("%s in column %s: %s. %s", s.classTitle(c.Class), sarifPlain(s.columnName(column)), s.counted(c.Records, "record", "records"), sarifPlain(c.Why)) + why},
			Locations:           []sarifLocation{place},
			PartialFingerprints: map[string]string{"bocorColumn/v1": hex.EncodeToString(id[:16])},
			Properties:          map[string]any{"records": c.Records, "values": c.Values, "confidence": c.Confidence},
		})
	})
	run.Invocations = []sarifInvocation{invocation}
	return writeValue(w, sarifLog{"https://json.schemastore.org/sarif-2.1.0.json", "2.1.0", []sarifRun{run}}, "", "  ")
}

// placeOf is the place of a whole input.
func placeOf(path string) (place sarifLocation) {
	place.PhysicalLocation.ArtifactLocation.URI = fileURI(path)
	return place
}

func sarifLevel(severity string) string {
	return map[string]string{"high": "error", "medium": "warning", "low": "note"}[severity]
}

// sarifPlain makes a text that is neither a link nor a placeholder in a message
// (SARIF 2.1.0, 3.11.5 and 3.11.6).
func sarifPlain(text string) string {
	return strings.NewReplacer("\\", "\\\\", "[", "\\[", "]", "\\]", "{", "{{", "}", "}}").Replace(InertText(text))
}

// fileURI writes a path as a relative reference, or as a file URI when it is
// absolute.
func fileURI(path string) string {
	path = filepath.ToSlash(InertText(path))
	u := url.URL{Path: path}
	if strings.HasPrefix(path, "/") {
		u.Scheme = "file"
	}
	return u.String()
}
