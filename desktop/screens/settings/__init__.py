# SPDX-License-Identifier: Apache-2.0
"""Pengaturan: look, language, size, lock, and what this program is.

Must not know a case: what is set here stands outside the vault.
"""
