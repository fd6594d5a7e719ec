#!/bin/sh
# Sees to it that there is the browser in which the tests sign in: Debian's Chromium.
set -eu
if [ -x /usr/bin/chromium ]; then exit; fi
if [ "$(id -u)" != 0 ] || ! command -v apt-get > /dev/null; then
  echo "There is no Chromium at /usr/bin/chromium. Install it, or, on Debian, run \`make browser\` as root." >&2
  exit 1
fi
export DEBIAN_FRONTEND=noninteractive
apt-get update --quiet
apt-get install --quiet --yes --no-install-recommends chromium
