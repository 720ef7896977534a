# SPDX-License-Identifier: Apache-2.0
"""Riwayat: every act in the vault or in one case, and whether the chain holds.

Knows lines and filters; must not change anything.
"""
