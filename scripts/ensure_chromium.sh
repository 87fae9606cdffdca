#!/bin/sh
# The browser tests need Chromium. Use the one that is there, else install Debian's where we may.
set -eu
if [ -n "${CHROMIUM:-}" ] && [ -x "$CHROMIUM" ]; then exit 0; fi
for name in chromium chromium-browser google-chrome; do
  if command -v "$name" >/dev/null 2>&1; then exit 0; fi
done
say() { echo "The browser tests need Chromium; install it with: apt-get install chromium (or set CHROMIUM to its path)" >&2; exit 1; }
command -v apt-get >/dev/null 2>&1 || say
if [ "$(id -u)" = 0 ]; then sudo=""; elif sudo -n true 2>/dev/null; then sudo="sudo -n"; else say; fi
$sudo apt-get update -qq
DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq chromium >/dev/null || say
