/*
Bocor tells what a leaked dataset really contains: how many records are
exposed, how many people, and which classes of personal data.

# Usage

	bocor scan [PATH|-]...                     scan dumps, print a report
	bocor report REPORT.json                   write a saved report in other formats
	bocor diff BEFORE.json AFTER.json          compare two reports
	bocor claim PATH... | REPORT.json          check what a seller claims
	bocor compare A B --key-file FILE          how many people two dumps share
	bocor merge PART.tally...                  one report of a scan in parts
	bocor key FILE                             make the secret that hashes need
	bocor rules lint FILE...                   check classes of your own
	bocor verify REPORT.json [PATH]...         are the files still those of the report
	bocor notice REPORT.json                   draft the notice of UU 27/2022, art. 46
	bocor inspect [PATH|-]...                  show how inputs are understood
	bocor detectors                            list the classes of data
	bocor detectors explain VALUE              why a value counts, or does not
	bocor version, man, completion

A path is a file, a folder (all files below it), a pattern, or - for standard
input. Delimited text, JSON, workbooks, SQL dumps and plain text are read as
they come, in any encoding, compressed and in archives. What a format is told
by is its content, not its suffix.

# What counts

A number is not called a NIK because it has 16 digits. Each value is compared
with what its class allows (real districts and dates, assigned prefixes), each
column with what chance and ordinary columns of counters, codes and dates would
give. The report explains every verdict in one sentence.

# Exit codes

	0    everything was examined and nothing reaches --fail-on
	1    everything was examined and something does
	2    could not run: usage, no input could be opened, report not written
	3    something was not examined or had to be guessed, whatever was found
	130  interrupted (143: terminated), with a valid partial report

--exit-zero turns 1 into 0. Of diff, 1 means that a class appeared; of verify,
that a file differs.

# Privacy

Bocor only reads. It writes the report and nothing else: no value of the data
is in a report or a message, and it uses no network. One kind of input needs a
temporary file: an archive or workbook above 32 MiB that comes as a stream. It
has no name and is gone with the process.
*/
package main
