# Two commands do everything, set-up included: `make report` and `make test`.

SWIFT ?= swift
PREFIX ?= /usr/local
JAUNE = .build/release/jaune
REPORT = Reports/annexe-6
PYTHON = .build/verify/bin/python
ANSWERS = $(addprefix Fixtures/annexe-6/, regions.csv departements.csv ceser.csv associations.csv)

.PHONY: report test lint verify bench install record setup clean

## report: builds jaune and writes the appendix of the annex, in every format, to Reports/annexe-6.
report: $(JAUNE)
	@$(JAUNE) grid Fixtures/annexe-6 --lang fr -o $(REPORT)/
	@$(JAUNE) compare Fixtures/annexe-6 --by zone --lang fr -o $(REPORT)/
	@$(JAUNE) compare Fixtures/annexe-6 --by country --lang fr -o $(REPORT)/
	@$(JAUNE) report Fixtures/annexe-6 --lang fr -o $(REPORT)/

## test: checks the formatting and runs every test.
test: setup lint
	@$(SWIFT) test

## lint: the house style, without a word to say.
lint:
	@$(SWIFT) format lint --strict --recursive Package.swift Sources Tests

## verify: lets other programs judge what jaune writes (Nu, axe-core, Chromium, openpyxl, pikepdf,
## qpdf, python-docx, odfpy, Open XML SDK rules, LibreOffice); and that it builds without
## Cairo and Pango; takes a quarter of an hour.
verify: report
	@.ci/verify/setup
	$(SWIFT) build --disable-default-traits --scratch-path .build/without-pdf --product jaune
	$(PYTHON) .ci/verify/xlsx.py $(REPORT)/rapport.xlsx $(ANSWERS)
	$(PYTHON) .ci/verify/pdf.py $(REPORT)/rapport.pdf $(ANSWERS)
	$(PYTHON) .ci/verify/office.py $(REPORT)
	$(PYTHON) .ci/verify/office.py
	$(PYTHON) .ci/verify/html.py $(REPORT)/rapport.html
	$(PYTHON) .ci/verify/html.py

## bench: measures reading against libcsv and memcpy.
bench: setup
	@$(SWIFT) run -c release Benchmarks

## install: puts the command in $(PREFIX)/bin, and its completions where shells look for them.
install: $(JAUNE)
	install -d $(DESTDIR)$(PREFIX)/bin
	install -m 755 $(JAUNE) $(DESTDIR)$(PREFIX)/bin/jaune
	install -d $(DESTDIR)$(PREFIX)/share/bash-completion/completions
	$(JAUNE) completions bash > $(DESTDIR)$(PREFIX)/share/bash-completion/completions/jaune
	install -d $(DESTDIR)$(PREFIX)/share/zsh/site-functions
	$(JAUNE) completions zsh > $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_jaune
	install -d $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d
	$(JAUNE) completions fish > $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/jaune.fish

## record: writes the golden files of the tests anew; look at the difference before committing it.
record: setup
	@JAUNE_RECORD=1 $(SWIFT) test

setup:
	@.ci/setup

# SwiftPM knows what is up to date; the file is here so that others can ask for it.
$(JAUNE): setup
	@$(SWIFT) build -c release --product jaune

clean:
	@$(SWIFT) package clean
