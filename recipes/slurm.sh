#!/bin/sh
#SBATCH --job-name=bocor
#SBATCH --cpus-per-task=1
#SBATCH --mem=512M
# One report of a large dump by a Slurm array, whose tasks are the parts:
#
#   job=$(sbatch --parsable --array=1-64 recipes/slurm.sh 64 case.key parts/ --as-of $(date -u +%F) PATH...)
#   sbatch --dependency=afterany:$job --wrap 'bocor merge -o report.html parts/*'
#
# A task that failed is done again alone (sbatch --array=17 recipes/slurm.sh 64
# ..., with the same date); merge refuses to make a report while a part is missing.
set -eu
parts=$1 key=$2 folder=$3
shift 3
mkdir -p "$folder"
${BOCOR:-bocor} scan -q --workers "${SLURM_CPUS_PER_TASK:-1}" --shard "$SLURM_ARRAY_TASK_ID/$parts" \
  --save "$folder/$SLURM_ARRAY_TASK_ID" --key-file "$key" "$@" || test $? -eq 3 # not all could be examined: the report says so
