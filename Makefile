# `make run` serves the app, `make test` runs every test but the slow ones and those of deploy/. Both install what they need into .venv.
PYTHON ?= python3
PORT ?= 8501
BIN := .venv/bin

.PHONY: run test test-slow test-deploy lint messages derived deckgl screenshots bench bench-payload bench-sessions bench-files bench-legibility bench-jumps clean

run: .venv/run.done
	$(BIN)/streamlit run asgi.py --server.port $(PORT)

test: .venv/test.done
	sh scripts/ensure_chromium.sh
	sh scripts/run_tests.sh $(BIN)/python

# What takes long where a map is drawn without a graphics card: fingers and wheels on it, cameras, ways back.
test-slow: .venv/test.done
	sh scripts/ensure_chromium.sh
	$(BIN)/python -m pytest -m slow

# Two replicas behind a real nginx, one of which dies; takes a minute or two.
test-deploy: .venv/test.done
	sh scripts/ensure_nginx.sh
	$(BIN)/python -m pytest -m deploy

lint: .venv/test.done
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/oxlint

# Take new messages out of the code, add them to the catalogue, compile it.
messages: .venv/run.done
	$(BIN)/pybabel extract -F babel.cfg -k tr -k ntr:1,2 -k marked --no-location --sort-output -o locale/messages.pot .
	$(BIN)/pybabel update -i locale/messages.pot -d locale -l id --no-fuzzy-matching --ignore-obsolete
	$(BIN)/pybabel compile -d locale
	$(BIN)/python scripts/build_words.py

# Write every file that follows from words, sectors or columns.
derived: messages
	$(BIN)/python scripts/build_datapackage.py

# Make static/deckgl.js anew after a change of front/deckgl; the only thing here that needs npm.
deckgl: .venv/run.done
	$(BIN)/python scripts/build_deckgl.py

screenshots: .venv/test.done
	sh scripts/ensure_chromium.sh
	$(BIN)/python scripts/take_screenshots.py

# Compare the geocoder with others; takes some ten minutes.
bench: .venv/test.done
	$(BIN)/python bench/geocoding.py

# Measure what a change of filters sends, beside a page without a map and a plain one.
bench-payload: .venv/test.done
	sh scripts/ensure_chromium.sh
	$(BIN)/python bench/payload.py

# Measure what one process bears: memory and processor time for each reader.
bench-sessions: .venv/test.done
	$(BIN)/python bench/sessions.py

# What a workbook costs beside a CSV file of the same rows.
bench-files: .venv/test.done
	$(BIN)/python bench/own_files.py

# How well arcs can be followed and names be read; no browser, some five seconds.
bench-legibility: .venv/run.done
	$(BIN)/python bench/legibility.py

# What jumps on each page while it loads and whatever a reader does; takes some ten minutes.
bench-jumps: .venv/test.done
	sh scripts/ensure_chromium.sh
	$(BIN)/python bench/jumps.py

.venv/bin/python:
	sh scripts/make_venv.sh "$(PYTHON)"

.venv/run.done: requirements.txt | .venv/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --editable .
	touch $@

.venv/test.done: requirements.txt requirements-dev.txt | .venv/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --editable .
	touch $@ .venv/run.done

clean:
	rm -rf .venv .pytest_cache .mypy_cache .ruff_cache
