#!/bin/sh
# One report of a large dump by GNU parallel, on one machine or on many that see
# the same folder (add: --sshloginfile machines --workdir .):
#
#   recipes/parallel.sh PARTS KEY REPORT PATH...
#
# Parts that are there already are not done again, so that it can be stopped.
set -eu
parts=$1 key=$2 report=$3
shift 3
export BOCOR="${BOCOR:-bocor}"
mkdir -p "$report.parts"
# Exit code 3 says that not everything could be examined; the part is saved all
# the same, and the report says so.
seq "$parts" | parallel --halt now,fail=1 -j "${JOBS:-100%}" "
  test -s '$report.parts'/{} ||
    { $BOCOR scan -q --workers 1 --shard {}/$parts --save '$report.parts'/{}.new --key-file '$key' $(printf "'%s' " "$@") >/dev/null || test \$? -eq 3; } &&
    mv '$report.parts'/{}.new '$report.parts'/{}" 
code=0
$BOCOR merge --exit-zero -o "$report" "$report.parts"/[0-9]* || code=$?
test $code -eq 2 || rm -r "$report.parts" # 2: there is no report
exit $code
