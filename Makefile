PYTHON ?= python3
VENV = .venv/bin

.DEFAULT_GOAL := help
.PHONY: help ready run test lint format bench accuracy translations guide package test-packages locks clean

help: ## say what there is to make
	@sed -n 's/^\([a-z-]*\):.*## /  make \1\t/p' $(MAKEFILE_LIST) | expand -t 22

ready:
	@$(PYTHON) packaging/bootstrap.py

run: ready ## open the sample project (without a screen: write its CSV and pictures into out/)
	@$(VENV)/python packaging/showcase.py

test: ready ## run all tests, with coverage
	@QT_QPA_PLATFORM=offscreen $(VENV)/python -m pytest --cov=desktop --cov-report=term:skip-covered

lint: ready ## check style, types and the rules of the rooms
	@$(VENV)/ruff check .
	@$(VENV)/ruff format --check .
	@$(VENV)/mypy
	@$(VENV)/lint-imports

format: ready ## put the code into shape
	@$(VENV)/ruff check --fix .
	@$(VENV)/ruff format .

bench: ready ## measure; prints ratios
	@QT_QPA_PLATFORM=offscreen $(VENV)/python -m pytest tests/benchmarks -m bench -s -q -p no:randomly

accuracy: ready ## score the reading of figures and dates on DATA, a folder of .jsonl rows
	@$(VENV)/python packaging/accuracy.py $(DATA)

translations: ready ## read the sentences out of the code into the catalogues, and compile them
	@$(VENV)/python packaging/translations.py

package: ## build the installers that this system can, into dist/
	@$(PYTHON) packaging/build.py

test-packages: ready ## install what is in dist/ and see that it works (minutes; as root on Debian)
	@QT_QPA_PLATFORM=offscreen $(VENV)/python -m pytest tests/packaging -m installer -p no:randomly

locks: ready ## choose the packages of the installers anew, with their hashes
	@$(VENV)/python packaging/lock.py

guide: ready ## take the pictures of the user guide and write its tables of keys
	@$(VENV)/python packaging/guide.py

clean: ## remove everything that was made
	rm -rf .venv out build dist htmlcov .coverage .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
