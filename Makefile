# The verbs of the project. `make run` and `make test` set up what they need on a machine with rustup, a C compiler,
# make and Python 3.

PYTHON  ?= python3
VENV    := .venv
CLI     := .venv-cli
PLUGINS := .venv-plugins
S3      := .venv-s3
CARGO   := cargo
# Points at which tests end a process. The same everywhere, or much is built twice; so are the packages, of which the features follow
# (--workspace).
FAILPOINTS := --features muster-host/failpoints,muster-agent/failpoints

.PHONY: run test check bench soak flood fuzz policies fresh toolchain python postgres patroni browser generate

# Starts a host and this machine as its first node.
run: toolchain
	$(CARGO) build --release --locked --bins
	target/release/muster up $(ARGS)

# All tests: in-process, real binaries, boto3, the AWS CLI, a browser.
test: toolchain python postgres browser
	$(CARGO) build --locked --workspace --bins --tests $(FAILPOINTS)
	$(CARGO) test --locked --workspace --no-fail-fast $(FAILPOINTS)
	$(CARGO) test --locked --manifest-path plugins/Cargo.toml

# Form, lints, documentation, and that the generated types are those of the models.
check: toolchain python
	$(CARGO) fmt --all --check
	$(CARGO) fmt --all --check --manifest-path plugins/Cargo.toml
	$(CARGO) clippy --locked --workspace --all-targets -- -D warnings
	$(CARGO) clippy --locked --manifest-path plugins/Cargo.toml --all-targets -- -D warnings
	RUSTDOCFLAGS="-D warnings" $(CARGO) doc --locked --workspace --no-deps --quiet
	RUSTDOCFLAGS="-D warnings" $(CARGO) doc --locked --manifest-path plugins/Cargo.toml --no-deps --quiet
	$(CARGO) run --locked --quiet -p muster-codegen -- check --botocore $(VENV)/lib/python3*/site-packages/botocore/data

# Writes host/models and host/types from the pinned botocore.
generate: toolchain python
	$(CARGO) run --locked -p muster-codegen -- strip $(VENV)/lib/python3*/site-packages/botocore/data
	$(CARGO) run --locked -p muster-codegen -- generate

# Figures, each beside what it compares to: a quarter of an hour once it is built.
bench: toolchain
	$(CARGO) build --release --locked --workspace --bins --bench '*'
	$(CARGO) bench --locked --workspace --bench '*'

# Faults at random moments: KILLS=200 [SEED=…]; forty minutes. On PostgreSQL that fails over, a fifth of them. Then floods, of a release
# build, since it is times that they are about: half an hour, with nothing else on the machine.
KILLS ?= 200
SOAK  := $(VENV)/bin/python tests/python/soak.py $${CARGO_TARGET_DIR:-target}/debug
soak: toolchain python postgres patroni
	$(CARGO) build --locked --workspace --bins --tests $(FAILPOINTS)
	$(CARGO) test --locked -p muster-test-postgres -- --ignored
	$(CARGO) test --locked --workspace --lib $(FAILPOINTS) -- --ignored
	$(SOAK) redb $(KILLS) $(SEED)
	$(SOAK) postgres $(KILLS) $(SEED)
	$(SOAK) patroni $$(($(KILLS) / 5)) $(SEED)
	$(VENV)/bin/python tests/python/full.py $${CARGO_TARGET_DIR:-target}/debug
	$(MAKE) flood

flood: toolchain
	$(CARGO) build --release --locked --workspace --bins --test flood
	$(CARGO) test --release --locked --workspace --test flood -- --ignored --nocapture

# Hostile input for all that reads bytes of strangers: CASES=10000000 [SEED=…]. `make test` has a short slice.
CASES ?= 10000000
FUZZ  := MUSTER_FUZZ_CASES=$(CASES) MUSTER_FUZZ_SEED=$(or $(SEED),$(shell date +%s))
fuzz: toolchain
	$(FUZZ) $(CARGO) test --release --locked --workspace --test readers -- --nocapture
	$(FUZZ) $(CARGO) test --release --locked --workspace --test fuzz -- --nocapture

# The cases of the policies' tests, given to an evaluator of another maker, whose licence (AGPL) is no part of what is shipped.
policies: tests/policies/node_modules/made
	node tests/policies/check.mjs

tests/policies/node_modules/made: tests/policies/package.json tests/policies/package-lock.json
	@{ command -v node && command -v npm; } > /dev/null || { echo "There is no Node.js: install version 18 or later and npm (Debian: nodejs, npm)." >&2; exit 1; }
	cd tests/policies && npm ci --loglevel=error
	touch $@

# What the README shows, in a fresh clone and an empty home folder; takes half an hour.
fresh:
	tests/fresh.sh

# rustup installs nothing by itself everywhere: this reads rust-toolchain.toml and adds the wasm target.
toolchain:
	rustup toolchain install

# The programs of a PostgreSQL server, of which the tests start their own.
postgres:
	tests/postgres/install.sh

# A browser, in which the tests sign in.
browser:
	tests/browser.sh

# What makes one server of several, and what it agrees by.
patroni: postgres
	tests/postgres/install-patroni.sh

python: $(VENV)/made $(CLI)/made $(PLUGINS)/made $(S3)/made

# The AWS CLI pins a botocore of its own, so it has an environment of its own.
$(VENV)/made: tests/python/requirements.txt
	$(PYTHON) -m venv $(VENV)
	$(VENV)/bin/pip install --quiet --disable-pip-version-check -r $<
	touch $@

$(CLI)/made: tests/python/requirements-cli.txt
	$(PYTHON) -m venv $(CLI)
	$(CLI)/bin/pip install --quiet --disable-pip-version-check -r $<
	touch $@

# What makes components of Python.
$(PLUGINS)/made: plugins/examples/ini-file/requirements.txt
	$(PYTHON) -m venv $(PLUGINS)
	$(PLUGINS)/bin/pip install --quiet --disable-pip-version-check -r $<
	touch $@

# SeaweedFS, a server of S3 that blobs are tested with.
$(S3)/made: tests/python/requirements-s3.txt
	$(PYTHON) -m venv $(S3)
	$(S3)/bin/pip install --quiet --disable-pip-version-check -r $<
	touch $@
