#!/bin/sh
# The browser tests need Chromium, and Playwright's driver needs libatomic. Use what is there, else install Debian's where we may.
set -eu
missing=""
chromium=${CHROMIUM:-}
for name in chromium chromium-browser google-chrome; do
  if [ ! -x "$chromium" ]; then chromium=$(command -v "$name" || true); fi
done
if [ ! -x "$chromium" ]; then missing="chromium"; fi
if ! .venv/bin/playwright --version >/dev/null 2>&1; then missing="$missing libatomic1"; fi
if [ -z "$missing" ]; then exit 0; fi
# shellcheck disable=SC2086  # a list of packages
say() { echo "The browser tests need more packages; install them with: apt-get install" $missing "(or set CHROMIUM to its path)" >&2; exit 1; }
command -v apt-get >/dev/null 2>&1 || say
if [ "$(id -u)" = 0 ]; then sudo=""; elif sudo -n true 2>/dev/null; then sudo="sudo -n"; else say; fi
$sudo apt-get update -qq
# shellcheck disable=SC2086
DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq $missing >/dev/null || say
