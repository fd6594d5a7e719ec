#!/usr/bin/env bash
# `make fresh`: in a fresh clone and an empty home folder, the commands of the README work as they are written.
#
# What the machine must have stays: rustup with its toolchains, a C compiler, make, Python 3. Everything else (crates,
# Python packages, what was built) is fetched and made anew, so this takes as long as it takes someone who just arrived.
# It listens where `muster up` does, at 127.0.0.1:8750.
set -euo pipefail
repository=$(cd "$(dirname "$0")/.." && pwd)
folder=$(mktemp -d)
running=
trap '[ -z "$running" ] || kill -INT "$running" 2>/dev/null || true; rm -rf "$folder"' EXIT

export RUSTUP_HOME=${RUSTUP_HOME:-$HOME/.rustup}
registries=${CARGO_HOME:-$HOME/.cargo}/config.toml
export HOME=$folder/home CARGO_HOME=$folder/home/.cargo
mkdir -p "$CARGO_HOME"
# Where crates come from is the machine's affair.
[ ! -e "$registries" ] || cp "$registries" "$CARGO_HOME/"
for name in $(compgen -e | grep -E '^(CARGO_TARGET|AWS_)' || true); do unset "$name"; done

git clone --quiet "$repository" "$folder/muster"
cd "$folder/muster"

began=$SECONDS
make run > "$folder/run.log" 2>&1 &
make=$!
until grep -q 'Ctrl-C' "$folder/run.log"; do
  kill -0 "$make" 2>/dev/null || { cat "$folder/run.log"; echo "make run ended"; exit 1; }
  sleep 1
done
echo "make run: $((SECONDS - began)) s until the node was online"
running=$(pgrep -P "$make" -x muster || pgrep -P "$make" -f 'muster up')

# The AWS CLI is the user's own.
make --silent python
PATH=$PWD/.venv-cli/bin:$PATH bash tests/readme.sh README.md
echo "the README's commands: passed"
kill -INT "$running" && wait "$make"
running=

began=$SECONDS
make test > "$folder/test.log" 2>&1 || { tail -n 100 "$folder/test.log"; exit 1; }
echo "make test: $((SECONDS - began)) s (target: under 1500 s on two cores)"
