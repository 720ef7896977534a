# SPDX-License-Identifier: Apache-2.0
"""Ages as sources of a whole document may state them."""

from __future__ import annotations

from datetime import date

from hypothesis import strategies as st

from models.interchange import case_format as shapes

born = st.dates(date(1950, 1, 1), date(2026, 1, 1))
ages = st.one_of(
    st.builds(shapes.AgeShape, born_on=born, exhibit=st.just("BB-01")),
    st.builds(
        shapes.AgeShape,
        born_in=st.integers(1950, 2026),
        source=st.just("rapor"),
        note=st.just("halaman 2"),
    ),
    st.builds(
        shapes.AgeShape,
        years=st.integers(0, 120),
        years_on=st.none() | born,
        statement=st.just("K-01/1"),
    ),
)
