# Everything in two commands: "make demo" and "make test" set up what is missing and run.
# PYTHON=... names an interpreter, TORCH_INDEX_URL=... an extra package index with CPU builds of torch,
# ARGS='...' goes to the command that runs.

START = $(or $(shell command -v python3 || command -v python3.12 || command -v python3.11 || command -v python3.13),\
              $(error Python 3.11, 3.12 or 3.13 is needed: type "sudo apt install python3 python3-venv python3-dev"))
BOOTSTRAP = $(START) -m tools.bootstrap
export PYTHON TORCH_INDEX_URL

.PHONY: help demo test setup setup-dev test-unit test-nodes test-e2e lint types coverage doctor clean distclean

help:  ## show this list
	@sed -n 's/^\([a-z0-9-]*\):.*##/  make \1\t/p' Makefile | expand -t 20

demo:  ## a robot in simulation does what a sentence says
	@$(BOOTSTRAP) -- llm-agent demo $(ARGS)

test:  ## all tests: unit, nodes, end to end, lint
	@$(BOOTSTRAP) --for-tests -- python -m pytest $(ARGS)

setup:  ## only set up
	@$(BOOTSTRAP)

setup-dev:  ## set up for tests and training as well
	@$(BOOTSTRAP) --for-tests

test-unit:  ## tests without ROS
	@$(BOOTSTRAP) --for-tests -- python -m pytest test/unit $(ARGS)

test-nodes:  ## tests of single nodes
	@$(BOOTSTRAP) --for-tests -- python -m pytest test/nodes $(ARGS)

test-e2e:  ## tests of the whole system
	@$(BOOTSTRAP) --for-tests -- python -m pytest test/e2e $(ARGS)

lint:  ## style, and types of the pure ring
	@$(BOOTSTRAP) --for-tests -- ruff check .
	@$(MAKE) --no-print-directory types

types:  ## types of the pure ring
	@$(BOOTSTRAP) --for-tests -- mypy

coverage:  ## line coverage of the pure ring
	@$(BOOTSTRAP) --for-tests -- python -m pytest test/unit --cov --cov-report=term-missing:skip-covered $(ARGS)

doctor:  ## check the installation and say what to do
	@$(BOOTSTRAP) -- llm-agent doctor

clean:  ## delete what was built, but not the virtual environment
	rm -rf build install log report htmlcov .coverage .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find llm_agent_ros tools test launch -name __pycache__ -type d -prune -exec rm -rf {} +

distclean: clean  ## delete the virtual environment as well
	rm -rf .venv *.egg-info
