# Two commands are enough on a fresh machine: `make run` and `make test`.
PYTHON ?= python3
BIN := .venv/bin
JOBS ?= 2
BENCH ?=
OFFSCREEN := QT_QPA_PLATFORM=offscreen
SCREEN := $(if $(DISPLAY)$(WAYLAND_DISPLAY)$(filter Darwin,$(shell uname)),display,)

.PHONY: help setup run test check slow bench screenshots catalogues licences lock clean
.DEFAULT_GOAL := help

help:
	@echo "make run          set up what is missing and start (without a screen: show the main job)"
	@echo "make test         set up and run all tests"
	@echo "make setup        set up .venv only"
	@echo "make check        format, lint, types and import contracts"
	@echo "make slow         the long fault and property tests"
	@echo "make bench        benchmarks with their ratios"
	@echo "make screenshots  pictures of all views into build/screenshots and the handbook"
	@echo "make catalogues   carry changed texts into the translations"
	@echo "make licences     list the licences of all dependencies again"
	@echo "make lock         pin all dependencies again (needs uv)"
	@echo "make clean        remove what was built, .venv included"

setup:
	@$(PYTHON) installer/system_packages.py window $(SCREEN)
	@$(PYTHON) installer/bootstrap.py dev

run:
	@$(PYTHON) installer/system_packages.py window $(SCREEN)
	@$(PYTHON) installer/bootstrap.py run
ifdef SCREEN
	@$(BIN)/python -m mintgremium
else
	@$(OFFSCREEN) $(BIN)/python -m mintgremium --main-job
endif

test: tools
	@$(OFFSCREEN) $(BIN)/python -m pytest -n $(JOBS) --timeout 120 -m "not slow" -q

slow: tools
	@$(OFFSCREEN) $(BIN)/python -m pytest -n $(JOBS) --timeout 900 -m slow -q

.PHONY: tools
tools:
	@$(PYTHON) installer/system_packages.py window display tests
	@$(PYTHON) installer/bootstrap.py dev

check: setup
	@$(BIN)/ruff format --check --quiet .
	@$(BIN)/ruff check --quiet .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-logo

bench: setup
	@$(OFFSCREEN) $(BIN)/python -m benchmarks $(BENCH)

screenshots: setup
	@$(OFFSCREEN) $(BIN)/python -m tests.end_to_end.screens build/screenshots --handbook

catalogues: setup
	@$(BIN)/python installer/i18n.py update

licences: setup
	@$(BIN)/python installer/licences.py

lock:
	@$(PYTHON) installer/lock.py

clean:
	@rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
	@rm -f resources/i18n/*.qm
