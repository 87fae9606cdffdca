#!/bin/sh
# Run every test but those of deploy/ (make test-deploy): first those without a browser, shared out over the processors, then
# those with one, which want the processors for themselves: a map drawn without a graphics card takes all of them. Fails if
# either fails.
#     sh scripts/run_tests.sh PYTHON
set -u
code=0
# Many tests look places up; built before them, the gazetteer is not built by every worker at once.
"$1" -c "from mapdata.gazetteer.index import Index; Index()" || code=1
# A file goes to one worker, so that what its tests share is made once; psutil knows the processors, more than four gain little.
"$1" -m pytest -m "not browser and not deploy" --numprocesses logical --maxprocesses 4 --dist loadfile || code=1
"$1" -m pytest -m browser || code=1
exit "$code"
