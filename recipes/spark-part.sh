#!/bin/sh
# Does the parts whose numbers come in, a line each, and writes a line for each:
# the number and the saved tally in base64. For Spark's RDD.pipe, on machines that
# see the dump (or with bocor-objects and an address):
#
#   parts = sc.parallelize(range(1, 65), 64).pipe("recipes/spark-part.sh 64 case.key --as-of 2026-01-31 dump/")
#   for line in parts.toLocalIterator():
#       number, tally = line.split(" ")
#       open("parts/" + number, "wb").write(base64.b64decode(tally))
#   # then: bocor merge -o report.html parts/*
set -eu
parts=$1 key=$2
shift 2
file=$(mktemp)
trap 'rm -f "$file"' EXIT
while read -r part; do
  ${BOCOR:-bocor} scan -q --workers 1 --shard "$part/$parts" --save "$file" --key-file "$key" "$@" >/dev/null </dev/null || test $? -eq 3
  printf '%s %s\n' "$part" "$(base64 <"$file" | tr -d '\n')"
done
