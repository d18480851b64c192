#!/usr/bin/env bash
# Measures speed with BenchmarkDotNet and puts the tables into benchmarks/results/NAME.md; NAME says the machine, such as "epyc-2core".
# LETTERS_PAGE=FILE measures another page of two variants. Takes a few minutes; leave the machine alone meanwhile.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
name=${1:?usage: benchmarks/run.sh NAME}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

dotnet run -c Release --project benchmarks/LetterAnalysis.Benchmarks -- --filter '*' --artifacts "$scratch"
if grep -l '|  *NA |' "$scratch"/results/*-report-github.md; then
    printf 'A benchmark did not run; see above.\n' >&2
    exit 1
fi
mkdir -p benchmarks/results
{
    printf '# Speed on %s, %s\n\nInput: %s; commit %s.\n' "$name" "$(date -u +%F)" \
        "$(basename "${LETTERS_PAGE:-samples/letters/river-dams-page.txt}")" "$(git rev-parse --short HEAD)"
    for table in "$scratch"/results/*-report-github.md; do
        printf '\n## %s\n\n' "$(basename "$table" -report-github.md)"
        cat "$table"
    done
} >"benchmarks/results/$name.md"
printf 'benchmarks/results/%s.md\n' "$name"
