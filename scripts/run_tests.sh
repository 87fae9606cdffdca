#!/bin/sh
# Run every test but those of deploy/ (make test-deploy): those that need a browser and all others side by side, since a browser mostly waits; it goes first. Fails if either fails.
#     sh scripts/run_tests.sh PYTHON
set -u
others=$(mktemp)
trap 'rm -f "$others"' EXIT
nice -n 10 "$1" -m pytest -m "not browser and not deploy" >"$others" 2>&1 &
running=$!
"$1" -m pytest -m browser
browser=$?
wait "$running"
code=$?
cat "$others"
[ "$browser" -eq 0 ] && [ "$code" -eq 0 ]
