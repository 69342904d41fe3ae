#!/usr/bin/env bash
# Installs what is missing, builds, does the main job on the sample (import, pair, report), and opens the window on
# it; without a display it says where the results are.
# shellcheck source=packaging/setup.sh
source "$(dirname "$0")/setup.sh"

install_missing_packages
build release

programs=build/release/app
cli=$programs/mentorbook-cli
results=results
mkdir -p "$results"
workspace=$results/sample.mentorbook
if [ -e "$workspace" ]; then
    workspace=$results/sample-$(date +%Y%m%d-%H%M%S).mentorbook # whatever was done in the last one stays
fi

say "The sample: importing three years of an invented company, pairing its program"
"$cli" sample "$workspace"
say "How the pairs are doing"
"$cli" status "$workspace" | sed -n 1,12p
say "Pairing whoever has no mentor yet (a proposal; publish it in the window)"
"$cli" match "$workspace"
say "Reports and tables"
"$cli" report board "$workspace" --pdf "$results/board-report.pdf" --html "$results/board-report.html"
"$cli" report program "$workspace" --pdf "$results/program-review.pdf"
for table in people participants pairings meetings; do
    "$cli" export "$table" "$workspace" --csv "$results/$table.csv"
done
"$cli" check "$workspace"

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname -s)" = Darwin ]; then
    say "Opening the window (the results are in $results/)"
    exec "$programs/mentorbook" "$workspace"
fi
say "No display here. The results are in $results/:"
ls -l "$results"
