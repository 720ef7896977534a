# SPDX-License-Identifier: Apache-2.0
"""Data shipped with the program: law packs, theme, icons, fonts, words.

Holds files only; ``models.base.assets`` is its only reader.
"""
