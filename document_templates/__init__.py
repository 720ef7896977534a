# SPDX-License-Identifier: Apache-2.0
"""Word templates an office can edit, each beside its manifest.

Holds files only; ``models.base.assets`` is its only reader.
"""
