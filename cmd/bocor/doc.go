/*
Bocor tells what a leaked dataset really contains: how many records are
exposed, how many people, and which classes of personal data.

# Usage

	bocor scan [PATH|-]...                     scan dumps, print a report
	bocor detectors                            list the classes of data
	bocor detectors explain VALUE              why a value counts, or does not
	bocor version

A path is a file, a folder (all files below it), a pattern, or - for standard
input. Delimited text is read as it comes: any delimiter, quotes, line ends,
titles above the header or no header at all.

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

--exit-zero turns 1 into 0.

# Privacy

Bocor only reads. It writes the report and nothing else: no value of the data
is in a report, a message or a temporary file, and it uses no network.
*/
package main
