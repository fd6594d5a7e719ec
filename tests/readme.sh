#!/usr/bin/env bash
# Runs what a page shows: readme.sh PAGE [SED-SCRIPT]. All its `sh` blocks, one after the other, in a folder of their own,
# but for those that start the host and the tests. The sed script says where things are, if not where the page has them.
set -euo pipefail
page=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
repository=$(cd "$(dirname "$0")/.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
awk '/^```sh$/ { shown = 1; next } /^```$/ { shown = 0 } shown' "$page" | grep -vE '^make (run|test)$' \
  | sed "${2:-}" > "$folder/commands"
[ -s "$folder/commands" ]
cd "$repository"
bash -euo pipefail -x "$folder/commands"
