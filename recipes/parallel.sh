#!/bin/sh
# One report of a large dump by GNU parallel, on one machine or on many that see
# the same folder (PARALLEL='--sshloginfile machines --workdir .'):
#
#   recipes/parallel.sh PARTS KEY REPORT PATH...
#
# It can be stopped: parts that are there are not done again.
set -eu
parts=$1 key=$2 report=$3
shift 3
mkdir -p "$report.parts"
# Ages are told as of one day, also when the scan takes longer.
test -s "$report.parts/as-of" || date -u +%F >"$report.parts/as-of"
# Exit code 3 says that not everything could be examined; the part is saved all
# the same, and the report says so.
# shellcheck disable=SC2016
seq "$parts" | parallel -q --halt now,fail=1 -j "${JOBS:-100%}" -I ,PART, sh -ec '
  bocor=$1 part=$2 parts=$3 key=$4 folder=$5
  shift 5
  if ! test -s "$folder/$part"; then
    "$bocor" scan -q --workers 1 --shard "$part/$parts" --save "$folder/$part.new" --key-file "$key" --as-of "$(cat "$folder/as-of")" "$@" >/dev/null || test $? -eq 3
    mv "$folder/$part.new" "$folder/$part"
  fi' part "${BOCOR:-bocor}" ,PART, "$parts" "$key" "$report.parts" "$@"
code=0
"${BOCOR:-bocor}" merge --exit-zero -o "$report" "$report.parts"/[0-9]* || code=$?
test $code -eq 2 || rm -r "$report.parts" # 2: there is no report
exit $code
