#!/bin/sh
# Run every test but the slow ones (make test-slow) and those of deploy/ (make test-deploy): first those without a browser, then those
# with one, shared out over the processors; last those that press points of a map, which wants all processors for itself where it is
# drawn without a graphics card. Fails if any part fails.
#     sh scripts/run_tests.sh PYTHON
set -u
code=0
alone="tests/browser/test_map.py tests/browser/test_map_views.py tests/browser/test_profile_view.py"
# Many tests look places up; built before them, the gazetteer is not built by every worker at once.
"$1" -c "from mapdata.gazetteer.index import Index; Index()" || code=1
# A file goes to one worker, so that what its tests share is made once; psutil knows the processors, more than four gain little.
"$1" -m pytest -m "not browser and not deploy" --numprocesses logical --maxprocesses 4 --dist loadfile || code=1
# shellcheck disable=SC2046,SC2086  # lists of files
"$1" -m pytest -m "browser and not slow" --numprocesses 2 --dist loadfile $(printf -- '--ignore=%s ' $alone) || code=1
# shellcheck disable=SC2086
"$1" -m pytest -m "browser and not slow" $alone || code=1
exit "$code"
