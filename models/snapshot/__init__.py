# SPDX-License-Identifier: Apache-2.0
"""What a screen may hold: frozen values only.

Knows how a case looks to a reader. Must not hold a row, a session or a key.
"""
