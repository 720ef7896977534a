# SPDX-License-Identifier: Apache-2.0
"""Every sentence that counts something.

Qt finds a plural form only when the context is written out, and the tool that
gathers sentences sees a plural only in ``self.tr(..., None, n)``. So all of them
live in this one class, which does both: add a method and a line at the foot,
never count in a view. English has two forms (``resources/translations/en``),
Indonesian one.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


class Plurals:
    """Says how many, in the language in force."""

    def tr(self, source: str, note: str | None, count: int) -> str:
        """Return the right form; the context is this class, by its name."""
        return QCoreApplication.translate("Plurals", source, note, count)

    def gaps(self, count: int) -> str:
        """Return ``4 gaps``."""
        return self.tr("%n gap(s)", None, count)

    def articles(self, count: int) -> str:
        """Return ``3 articles``, the folded form of the article chips."""
        return self.tr("%n article(s)", None, count)

    def cases(self, count: int) -> str:
        """Return ``6 cases``."""
        return self.tr("%n case(s)", None, count)

    def people(self, count: int) -> str:
        """Return ``14 people``."""
        return self.tr("%n person(s)", None, count)

    def left_out_counts(self, count: int) -> str:
        """Return that counts of an unknown offence are not in the grid."""
        return self.tr(
            "%n count(s) left out: the rule set does not know the offence.", None, count
        )

    def victims(self, count: int) -> str:
        """Return ``3 victims``."""
        return self.tr("%n victim(s)", None, count)

    def statements(self, count: int) -> str:
        """Return ``2 statements``."""
        return self.tr("%n statement(s)", None, count)

    def answers(self, count: int) -> str:
        """Return ``40 answers``."""
        return self.tr("%n answer(s)", None, count)

    def exhibits(self, count: int) -> str:
        """Return ``7 exhibits``."""
        return self.tr("%n exhibit(s)", None, count)

    def files(self, count: int) -> str:
        """Return ``7 files``."""
        return self.tr("%n file(s)", None, count)

    def sheets(self, count: int) -> str:
        """Return ``48 sheets``."""
        return self.tr("%n sheet(s)", None, count)

    def documents(self, count: int) -> str:
        """Return ``2 documents``."""
        return self.tr("%n document(s)", None, count)

    def fields_left(self, count: int) -> str:
        """Return ``3 fields are still empty``."""
        return self.tr("%n field(s) still empty", None, count)

    def elements(self, count: int) -> str:
        """Return ``4 elements``."""
        return self.tr("%n element(s)", None, count)

    def entries(self, count: int) -> str:
        """Return ``120 entries``, of the journal."""
        return self.tr("%n journal entry(s)", None, count)

    def entries_missing(self, count: int) -> str:
        """Return ``2 entries are missing``, of the journal."""
        return self.tr("%n journal entry(s) missing", None, count)

    def links(self, count: int) -> str:
        """Return ``5 links``, from a source to an element."""
        return self.tr("%n link(s)", None, count)

    def days_left(self, count: int) -> str:
        """Return ``5 days left``."""
        return self.tr("%n day(s) left", None, count)

    def days_overdue(self, count: int) -> str:
        """Return ``5 days overdue``."""
        return self.tr("%n day(s) overdue", None, count)

    def days(self, count: int) -> str:
        """Return ``5 days``."""
        return self.tr("%n day(s)", None, count)

    def years(self, count: int) -> str:
        """Return ``15 years``."""
        return self.tr("%n year(s)", None, count)

    def months(self, count: int) -> str:
        """Return ``6 months``."""
        return self.tr("%n month(s)", None, count)

    def minutes(self, count: int) -> str:
        """Return ``5 minutes``."""
        return self.tr("%n minute(s)", None, count)

    def seconds(self, count: int) -> str:
        """Return ``20 seconds``."""
        return self.tr("%n second(s)", None, count)

    def characters(self, count: int) -> str:
        """Return ``15 characters``."""
        return self.tr("%n character(s)", None, count)

    def notes(self, count: int) -> str:
        """Return ``4 entries``, of a chain of custody."""
        return self.tr("%n entry(s)", None, count)

    def things_missing(self, count: int) -> str:
        """Return ``2 things missing``, of an exhibit."""
        return self.tr("%n thing(s) missing", None, count)

    def things_before_use(self, count: int) -> str:
        """Return ``2 things before it can be used``, of an exhibit."""
        return self.tr("%n thing(s) before it can be used", None, count)

    def mentions(self, count: int) -> str:
        """Return ``5 mentions``, of somebody or something in a case."""
        return self.tr("%n mention(s)", None, count)

    def sources(self, count: int) -> str:
        """Return ``2 sources``, of an element."""
        return self.tr("%n source(s)", None, count)

    def single_holds(self, count: int) -> str:
        """Return ``2 single sources hold the count up``, each by itself."""
        return self.tr(
            "Places where one single source holds the count up: %n.", None, count
        )

    def elements_lower(self, count: int) -> str:
        """Return ``3 elements stand lower``, if something falls away."""
        return self.tr("%n element(s) would stand lower.", None, count)

    def elements_higher(self, count: int) -> str:
        """Return ``1 element stands higher``, if what weakens it falls away."""
        return self.tr("%n element(s) would stand higher.", None, count)

    def tries(self, count: int) -> str:
        """Return ``2 failed tries``, to open a vault."""
        return self.tr("%n failed try(s)", None, count)

    def victim_statements(self, count: int) -> str:
        """Return ``2 statements of the victim``, as proof of an element."""
        return self.tr("%n statement(s) of victims", None, count)

    def other_items(self, count: int) -> str:
        """Return ``3 other items of proof``."""
        return self.tr("%n other item(s) of proof", None, count)

    def weakening(self, count: int) -> str:
        """Return ``1 source says otherwise``."""
        return self.tr("%n source(s) saying otherwise", None, count)

    def show_other_forms(self, count: int) -> str:
        """Return ``Show 7 other forms``, of an element."""
        return self.tr("Show %n other form(s)", None, count)

    def fields_lacking(self, count: int) -> str:
        """Return ``3 fields to fill``, short, for a list of documents."""
        return self.tr("%n field(s) to fill", None, count)

    def fields_filled(self, count: int) -> str:
        """Return ``21 fields filled from the case``, of a document."""
        return self.tr("%n field(s) filled from the case", None, count)

    def provisions(self, count: int) -> str:
        """Return ``201 provisions``, of the guide."""
        return self.tr("%n provision(s)", None, count)

    def signs_unshown(self, count: int) -> str:
        """Return ``4 letters cannot be shown in the PDF``."""
        return self.tr("%n letter(s) cannot be shown in the PDF", None, count)


_SAID = Plurals()
gaps = _SAID.gaps
articles = _SAID.articles
cases = _SAID.cases
people = _SAID.people
victims = _SAID.victims
left_out_counts = _SAID.left_out_counts
statements = _SAID.statements
answers = _SAID.answers
exhibits = _SAID.exhibits
files = _SAID.files
sheets = _SAID.sheets
documents = _SAID.documents
fields_left = _SAID.fields_left
elements = _SAID.elements
entries = _SAID.entries
entries_missing = _SAID.entries_missing
links = _SAID.links
days = _SAID.days
days_left = _SAID.days_left
days_overdue = _SAID.days_overdue
years = _SAID.years
months = _SAID.months
minutes = _SAID.minutes
seconds = _SAID.seconds
characters = _SAID.characters
mentions = _SAID.mentions
sources = _SAID.sources
single_holds = _SAID.single_holds
elements_lower = _SAID.elements_lower
elements_higher = _SAID.elements_higher
tries = _SAID.tries
victim_statements = _SAID.victim_statements
other_items = _SAID.other_items
weakening = _SAID.weakening
show_other_forms = _SAID.show_other_forms
fields_lacking = _SAID.fields_lacking
fields_filled = _SAID.fields_filled
signs_unshown = _SAID.signs_unshown
things_missing = _SAID.things_missing
things_before_use = _SAID.things_before_use
notes = _SAID.notes
provisions = _SAID.provisions
