#!/bin/sh
# Make .venv. Debian and Ubuntu ship Python without the part that makes it; install that part where we may.
set -eu
python=${1:-python3}
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed; found: $("$python" --version 2>&1)" >&2; exit 1; }
if "$python" -m venv .venv >/dev/null 2>&1; then exit 0; fi
rm -rf .venv
version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
say() { echo "Python's venv module is incomplete; install it with: apt-get install python$version-venv" >&2; exit 1; }
if [ "$(id -u)" = 0 ]; then sudo=""; elif sudo -n true 2>/dev/null; then sudo="sudo -n"; else say; fi
command -v apt-get >/dev/null 2>&1 || say
$sudo apt-get update -qq
DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq "python$version-venv" >/dev/null || say
exec "$python" -m venv .venv
