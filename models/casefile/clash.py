# SPDX-License-Identifier: Apache-2.0
"""What a look at time and route answers: facts that cannot all be so.

Knows codes, ids and what would settle the matter. Must not know a sentence: the
window says them. Nothing here is a rule of law, so nothing is cited.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class ClashCode(StrEnum):
    """What is wrong; parameters in brackets.

    Orders of two facts carry [before, after, not_before, not_after]: the fact
    that has to come first, the other, the earliest the first can be and the
    latest the other can be.
    """

    TIME_REVERSED = "time_reversed"  # [from, until]
    WEEKDAY_WRONG = "weekday_wrong"  # [weekday, from, until]
    BORN_AFTER_EVENT = "born_after_event"
    BIRTHS_DIFFER = "births_differ"
    PASSPORT_AFTER_DEPARTURE = "passport_after_departure"
    PASSPORT_EXPIRED = "passport_expired"
    RECRUITED_AFTER_DEPARTURE = "recruited_after_departure"
    RECRUITED_AFTER_EXPLOITATION = "recruited_after_exploitation"
    ARRIVED_BEFORE_DEPARTURE = "arrived_before_departure"
    WORK_BEFORE_ARRIVAL = "work_before_arrival"
    EXPLOITATION_REVERSED = "exploitation_reversed"
    FREED_BEFORE_EXPLOITATION = "freed_before_exploitation"
    EXPLOITED_AFTER_FREED = "exploited_after_freed"
    OFFENCE_REVERSED = "offence_reversed"
    ACT_BEFORE_OFFENCE = "act_before_offence"
    ACT_AFTER_OFFENCE = "act_after_offence"
    CHARGED_REVERSED = "charged_reversed"
    CHARGED_BEFORE_OFFENCE = "charged_before_offence"
    CHARGED_AFTER_OFFENCE = "charged_after_offence"
    OFFENCE_AFTER_INDICTMENT = "offence_after_indictment"
    OFFENCE_AFTER_REPORT = "offence_after_report"
    OFFENCE_AFTER_STATEMENT = "offence_after_statement"
    STATEMENT_BEFORE_REPORT = "statement_before_report"
    ORDER_BEFORE_REPORT = "order_before_report"
    INDICTED_BEFORE_REPORT = "indicted_before_report"
    JUDGED_BEFORE_INDICTMENT = "judged_before_indictment"
    TAKEN_BEFORE_ORDER = "taken_before_order"
    CUSTODY_BEFORE_TAKING = "custody_before_taking"
    ROLE_REVERSED = "role_reversed"
    ACT_ORDER = "act_order"  # an order of the pack; the facts name their events
    ACT_BEFORE_PAPER = "act_before_paper"
    ACT_AFTER_PAPER = "act_after_paper"
    STATED_GAP = "stated_gap"  # [through] the facts in their row
    CHAIN = "chain"  # [through] the orders in their row, "stated_gap" among them
    TWO_PLACES = "two_places"  # [first_place, second_place, from, until]
    ROUTE_GAP = "route_gap"  # [reached, left]
    BORDER_GAP = "border_gap"  # [crossing] the same way twice running


class Grade(StrEnum):
    """How strong the clash is."""

    IMPOSSIBLE = "impossible"  # not all can be so
    UNLIKELY = "unlikely"  # all can be so, but somebody has to say how


class Settle(StrEnum):
    """What would settle it."""

    READ_PAPER = "read_paper"  # read the dated paper again
    BIRTH_RECORD = "birth_record"
    TRAVEL_PAPERS = "travel_papers"  # passport pages, visas, other papers used
    BORDER_RECORD = "border_record"  # crossings kept by immigration
    CARRIER_RECORD = "carrier_record"  # tickets, manifests, boarding lists
    ASK_AGAIN = "ask_again"  # clarify in a further statement
    OFFENCE_PERIOD = "offence_period"  # correct the period of the case
    INDICTMENT = "indictment"  # compare with the dates the indictment states
    OFFICE_REGISTER = "office_register"  # registers of reports, orders, hearings
    CUSTODY_RECORD = "custody_record"  # record of seizure and hand-over
    ANOTHER_JOURNEY = "another_journey"  # say which journey or stay it belongs to


@dataclass(frozen=True, slots=True)
class Clash:
    """A smallest set of facts that cannot all be so.

    Without any one of ``facts`` this clash is gone; nothing says which of them
    is wrong.

    Attributes:
        code: what is wrong.
        grade: how strong it is.
        facts: ids of the smallest set, in order of id.
        params: plain values for the sentence, by name.
        settle: what would settle it, nearest first.
        beside: further facts that clash with one of the set; looked at again
            when the set is settled.
    """

    code: ClashCode
    grade: Grade
    facts: tuple[str, ...]
    params: tuple[tuple[str, str], ...] = ()
    settle: tuple[Settle, ...] = ()
    beside: tuple[str, ...] = ()
