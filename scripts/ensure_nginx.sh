#!/bin/sh
# The tests of deploy/ need nginx and openssl. Use what is there, else install Debian's where we may.
set -eu
PATH=$PATH:/usr/sbin:/usr/local/sbin
missing=""
command -v nginx >/dev/null 2>&1 || missing="nginx-light"
command -v openssl >/dev/null 2>&1 || missing="$missing openssl"
if [ -z "$missing" ]; then exit 0; fi
# shellcheck disable=SC2086  # a list of packages
say() { echo "The tests of deploy/ need more packages; install them with: apt-get install" $missing >&2; exit 1; }
command -v apt-get >/dev/null 2>&1 || say
if [ "$(id -u)" = 0 ]; then sudo=""; elif sudo -n true 2>/dev/null; then sudo="sudo -n"; else say; fi
$sudo apt-get update -qq
# shellcheck disable=SC2086
DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq $missing >/dev/null || say
