# What people and CI type. Every target sets up what it needs by itself; a fresh machine has Python 3.11+ and make.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.ready
ARGS ?=
# How many tests run at once: one for each core, or one after the other where ARGS asks for a few, since each worker
# takes ten seconds to collect them all. WORKERS=n decides otherwise.
WORKERS ?= $(if $(ARGS),0,auto)

.DEFAULT_GOAL := help
.PHONY: help setup try run test check fix format lint types contracts content stories bench reliability browser constraints audit hooks clean

help:  ## list the targets
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## /  make \1\t/' | expand -t 20

setup: $(STAMP)  ## make .venv and install everything, in exact versions

$(STAMP): pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo "Python 3.11 or newer is needed; name it with PYTHON=python3.x"; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV) \
	  || { echo "Python's venv is missing; on Debian it is the package python3-venv"; exit 1; }
	@echo "Installing into $(VENV), about a minute the first time …"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r constraints.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $(STAMP)

try: setup  ## open the try-out: no Telegram, no network (ARGS=--terminal for a terminal)
	@$(BIN)/icquick try $(ARGS)

run: setup  ## run the service in Telegram; needs ICQUICK_TELEGRAM__TOKEN
	@$(BIN)/icquick run $(ARGS)

test: setup browser  ## run all tests (ARGS="-k word" for some)
	@$(BIN)/pytest -n $(WORKERS) $(ARGS)

check: format lint types contracts content coverage  ## everything that CI runs

format: setup
	@$(BIN)/ruff format --check .

lint: setup
	@$(BIN)/ruff check .
	@! grep -nE '://|file:|find-links|index-url' constraints*.txt \
	  || { echo "constraints must hold versions and hashes only"; exit 1; }

types: setup
	@$(BIN)/mypy

contracts: setup
	@$(BIN)/lint-imports

content: setup
	@$(BIN)/icquick check

# Hypothesis's profile ci: the same examples for the same code, so that a branch is not covered by luck. `make test`
# draws new ones each time.
.PHONY: coverage
coverage: setup browser
	@$(BIN)/pytest -n $(WORKERS) --hypothesis-profile=ci --cov --cov-report=term $(ARGS)
	@$(BIN)/coverage report --include='scoring/*,flows/*' --fail-under=100 > /dev/null \
	  || { $(BIN)/coverage report --include='scoring/*,flows/*' -m; echo "scoring and flows: every branch"; exit 1; }
	@$(BIN)/coverage report --include='storage/*,bot/*' --fail-under=90 > /dev/null \
	  || { $(BIN)/coverage report --include='storage/*,bot/*' -m; echo "storage and bot: 90 %"; exit 1; }

fix: setup  ## format, and mend what can be mended safely
	@$(BIN)/ruff format .
	@$(BIN)/ruff check --fix .

stories: setup  ## write the conversation stories anew; then read the diff
	@$(BIN)/pytest tests/stories --accept

bench: setup  ## measure, with figures to compare
	@for file in $(filter-out benchmarks/reliability.py,$(sort $(wildcard benchmarks/*.py))); do echo "== $$file"; $(BIN)/python $$file || exit 1; done

reliability: setup  ## write docs/reliability.md anew: whole conversations in a storm; takes minutes, so not in bench
	@$(BIN)/python benchmarks/reliability.py --write

# The browser tests need a Chromium or Chrome. An installed one is taken; else Debian's package is installed where
# this account may do so, else the browser tool fetches its own.
browser: setup
	@$(BIN)/python -m tests.browser.find_browser > /dev/null 2>&1 || { \
	  if command -v apt-get > /dev/null && [ "$$(id -u)" = 0 ]; then \
	    echo "No Chromium found: installing Debian's package chromium …"; \
	    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium > /dev/null; \
	  elif command -v apt-get > /dev/null && sudo -n true 2> /dev/null; then \
	    echo "No Chromium found: installing Debian's package chromium with sudo …"; \
	    sudo apt-get update -qq && sudo DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium > /dev/null; \
	  else \
	    echo "No Chromium found: the browser tool fetches its own …"; \
	    $(BIN)/playwright install chromium; \
	  fi; } || true
	@$(BIN)/python -m tests.browser.find_browser > /dev/null \
	  || { echo "The browser tests need Chromium or Chrome; install one, then run this again."; exit 1; }

constraints:  ## refresh constraints.txt on purpose; needs uv
	uv pip compile --quiet --upgrade --universal --generate-hashes --no-header --no-annotate \
	  --no-emit-index-url --no-emit-find-links --python-version 3.11 --extra dev pyproject.toml -o constraints.txt
	uv pip compile --quiet --universal --generate-hashes --no-header --no-annotate --no-emit-index-url \
	  --no-emit-find-links --python-version 3.11 --extra postgres --extra metrics --constraint constraints.txt \
	  pyproject.toml -o constraints-service.txt

# Of a venv of its own: what looks for holes is no part of what it looks at. Needs the network.
audit:  ## ask for known holes in what a service is installed from
	@test -x .venv-audit/bin/pip-audit || { $(PYTHON) -m venv .venv-audit && .venv-audit/bin/pip install --quiet pip-audit; }
	.venv-audit/bin/pip-audit --requirement constraints-service.txt --require-hashes --disable-pip

hooks: setup  ## check format, lint and types before each commit
	git config core.hooksPath .githooks

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis .coverage
