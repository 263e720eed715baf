#!/bin/sh
# One night of the national caseload, from intake to report, with a file of events in the drop folder. Tells how long each
# step took; the search has NIGHT_SEARCH (default 5m). Writes benchmarks/national-night.txt.
set -eu
root=$(CDPATH='' cd "$(dirname "$0")/.." && pwd -P)
data=$(mktemp -d)
trap 'rm -rf "$data"' EXIT
mkdir "$data/inbox"
printf 'type;subject;first;last\nofficer-absent;O001;2023-07-19;2023-07-21\n' >"$data/inbox/events.csv"
export PLANHORIZON_JAVA_OPTS="${PLANHORIZON_JAVA_OPTS:--Xmx6g}"
export PLANHORIZON_NIGHT_SEARCH="${NIGHT_SEARCH:-5m}" PLANHORIZON_NIGHT_MOSTMOVED=100 PLANHORIZON_NIGHT_MOSTLOST=100000
code=0
"$root/planhorizon" overnight --lang en --demo national --data "$data" >"$root/benchmarks/national-night.txt" || code=$?
cat "$root/benchmarks/national-night.txt"
exit "$code"
