# SPDX-License-Identifier: Apache-2.0
"""What the door may ask of the rest of the program, brought in when asked.

Knows the verbs behind each question; must not know the door. Nothing of it is
needed to show the first screen, so nothing of it is imported before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from models.usecases.tools import Tools


def is_group(number: int, text: str) -> bool:
    """Return whether a group of a recovery key is right on its own."""
    from models.vault.recovery import GroupState, check_group

    return check_group(text, number) is GroupState.OK


def demo_words() -> str:
    """Return the passphrase of the example vault; it draws its own pictures."""
    from models.usecases.demo import demo_passphrase

    return demo_passphrase()


def shut(tools: Tools) -> None:
    """End the rendering worker, then close the vault and drop the keys."""
    from models.usecases.documents import close_renderer
    from models.usecases.vaults import lock_vault

    close_renderer()
    lock_vault(tools)
