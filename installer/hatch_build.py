# SPDX-License-Identifier: Apache-2.0
"""Build hook: a wheel never leaves without its compiled translations.

Knows when compiling is due. How it is done is known to ``translations.py``.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class TranslationsHook(BuildHookInterface):  # type: ignore[type-arg]
    """Compile ``resources/translations`` into ``id.qm`` and ``en.qm``."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile before files are gathered.

        An editable install skips it: ``dev.py`` compiles at set-up.

        Raises:
            subprocess.CalledProcessError: a translation could not be compiled.
        """
        del build_data
        root = Path(self.root)
        if version == "editable" or not any(root.glob("resources/translations/*/*.ts")):
            return
        script = root / "installer" / "translations.py"
        subprocess.run([sys.executable, str(script), "compile"], cwd=root, check=True)
