#!/bin/sh
# Run every test but those of deploy/ (make test-deploy): first those without a browser, then those with one, which want the
# processor for themselves: a map drawn without a graphics card takes all of it. Fails if either fails.
#     sh scripts/run_tests.sh PYTHON
set -u
code=0
"$1" -m pytest -m "not browser and not deploy" || code=1
"$1" -m pytest -m browser || code=1
exit "$code"
