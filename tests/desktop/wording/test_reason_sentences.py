# SPDX-License-Identifier: Apache-2.0
"""Every reason of the law is worded, and none decides."""

from __future__ import annotations

import re

from desktop.wording.reason_sentences import all_reasons
from models.law.reasons import ReasonCode


def test_every_reason_of_the_law_is_worded():
    assert {str(code) for code in ReasonCode} == set(all_reasons())


def test_no_sentence_decides_what_only_a_court_may(languages):
    for code in ("id", "en"):
        languages.use(code)
        for words in all_reasons().values():
            assert not re.search(
                r"terbukti|proven|proved|bersalah|guilty", words, re.IGNORECASE
            )
