# Two commands are enough: `make demo` and `make test`. Each sets up all that it needs.
PYTHON = .venv/bin/python
XVFB = xvfb-run -a -s "-screen 0 1600x1000x24"

.PHONY: help demo test faults fuzz bench screenshots lint lock

help:
	@echo "make demo         the desk on an invented forum, with a printer on the screen and a hub"
	@echo "make test         every check and test (about 25 minutes on two cores)"
	@echo "make faults       kill the station 200 times and count what was lost"
	@echo "make bench        the speed and memory table of docs/performance.md"
	@echo "make fuzz         try a million scans of anything at all"
	@echo "make screenshots  the pictures of the README"
	@echo "make lock         pin the newest allowed packages in requirements.lock"

demo:
	@.ci/setup
	$(PYTHON) main.py demo

lint:
	@.ci/setup tests
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	.venv/bin/mypy
	.venv/bin/lint-imports

# Only the unit tests are watched for coverage: watching takes half as long again.
test: lint
	$(PYTHON) -m pytest -n 2 --dist loadscope --cov=kiosk/domain --cov=kiosk/protocol --cov-report= tests/unit
	$(PYTHON) -m coverage report --fail-under=100 | tail -1
	$(PYTHON) -m pytest -n 2 --dist loadscope -m "not alone" --ignore=tests/unit tests
	$(PYTHON) -m pytest -m alone tests

faults:
	@.ci/setup tests
	MADANG_FAULT_RUNS=200 $(PYTHON) -m pytest -v -s tests/faults

fuzz:
	@.ci/setup tests
	@$(PYTHON) -m pip install --quiet --disable-pip-version-check --upgrade --target .venv/fuzz 'atheris>=3,<4'
	@mkdir -p .venv/fuzz-corpus
	@$(PYTHON) -m tests.fuzz.seeds .venv/fuzz-corpus
	PYTHONPATH=.venv/fuzz $(PYTHON) -m tests.fuzz.tickets -runs=$(or $(RUNS),1000000) -max_len=3000 -print_final_stats=1 \
	  -artifact_prefix=.venv/ .venv/fuzz-corpus

bench:
	@.ci/setup bench
	$(PYTHON) -m tests.bench

screenshots:
	@.ci/setup tests
	$(PYTHON) -m tests.ui.screenshots docs/pictures
	$(PYTHON) -m tests.hub.page_pictures docs/pictures

lock:
	@.ci/setup
	python3 -m venv .venv/lock && .venv/lock/bin/pip install --quiet uv
	.venv/lock/bin/uv pip compile --quiet --universal --python-version 3.11 --upgrade --generate-hashes \
	  --no-emit-index-url --no-annotate --no-header --no-strip-extras --group dev pyproject.toml -o requirements.lock
