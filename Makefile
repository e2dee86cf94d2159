# What can be done here; `make help` lists it.

SHELL := /bin/sh
# The worked example is told as of this day, so that it does not rot.
TODAY ?= 2026-11-21
RELEASE = .build/release/persona
# On Linux the command carries Swift's libraries with it, so that it runs where there is no Swift.
STATIC = $(if $(filter Linux,$(shell uname -s)),--static-swift-stdlib)
PREFIX ?= /usr/local
# The folder of the workspace's own site.
OUTPUT ?= _site

.DEFAULT_GOAL := help
.PHONY: help setup build install site test lint format record check bench clean

help: ## List what can be done here
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' Makefile

setup: ## Install libcmark and libyaml where they are missing
	@sh .scripts/setup.sh

build: setup ## Build the command, optimized
	@swift build -c release $(STATIC) --product persona

install: build ## Install the command to $(PREFIX)/bin (PREFIX=/usr/local)
	@install -d "$(DESTDIR)$(PREFIX)/bin"
	@install -m 755 $(RELEASE) "$(DESTDIR)$(PREFIX)/bin/persona"

site: build ## Publish this repository's own workspace to _site/
	@$(RELEASE) build --quiet --today $(TODAY) --output $(OUTPUT)

test: setup ## Run every test
	@swift build --build-tests
	@swift test --skip-build

lint: setup ## Check the format, and that no module sees more than it may
	@swift format lint --strict --recursive Sources Tests Package.swift
	@swift build --explicit-target-dependency-import-check error

format: ## Put every Swift file into the common format
	@swift format --in-place --recursive Sources Tests Package.swift

record: setup ## Write the expected pages and messages of the tests anew; ends as a failure
	@RECORD=1 swift test

check: build ## Check this repository's own workspace
	@$(RELEASE) check --today $(TODAY)

bench: build ## Measure a generated workspace of 2,000 assets and 12 personas
	@swift build -c release $(STATIC) --product persona-bench
	@.build/release/persona-bench

clean: ## Delete what was built and published
	@rm -rf .build $(OUTPUT)
