# SPDX-License-Identifier: Apache-2.0
"""What every object of ``saksama.case/1`` is made of.

Knows how a shape is written and which texts and numbers it may hold. Must not
know any field.
"""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from msgspec import Meta, Struct

Key = Annotated[str, Meta(min_length=1, max_length=300)]
Sha256 = Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]
Moment = Annotated[datetime, Meta(tz=True)]
Natural = Annotated[int, Meta(ge=0)]


class Shape(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Any object of the format."""
