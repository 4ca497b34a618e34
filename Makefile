# `make` lists what there is. `make demo` and `make test` set the machine up first; a second run finds it set up.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.PHONY: help setup build demo test bench format lint docs clean

sources := Package.swift Sources Tests Models
program := .build/release/chancery
REPORTS ?= 2000

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## install what is missing: libxml2, poppler, OpenVINO
	@Scripts/setup.sh

build: setup ## the command, with optimisation: .build/release/chancery
	@swift build -c release --product chancery

demo: build ## brief on a sample story: in the terminal, and as the page .build/brief.html
	@$(program) brief --format text Samples/lakes-accord
	@$(program) brief --quiet --output .build/brief.html Samples/lakes-accord
	@echo "The same as a page, with charts and every report: .build/brief.html"

# XCTest is left out: it would close by counting its own tests, of which there are none.
test: setup ## build and run all tests
	@swift build --build-tests
	@swift test --skip-build --disable-xctest </dev/null

bench: build ## reports a second and memory, on REPORTS=2000 made-up reports
	@python3 Scripts/bench.py --program $(program) --reports $(REPORTS)

format: ## rewrite the Swift files in the house format
	@swift format format --in-place --recursive --parallel $(sources)

lint: ## check format, corpus and scripts; changes nothing
	@swift format lint --strict --recursive --parallel $(sources)
	@python3 Corpus/validate.py
	@for script in Scripts/*.sh Training/run.sh .ci/run; do bash -n "$$script"; done

docs: ## the documentation pages, in .build/docs
	@Scripts/docs.sh

clean: ## remove what was built; .venv stays
	@swift package clean
	@rm -rf .build-docs .build/bench .build/docs .build/symbol-graphs
