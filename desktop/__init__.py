# SPDX-License-Identifier: Apache-2.0
"""The window and the console: how people reach what ``models`` knows.

Must not hold a database row, a session, a key or a legal rule.
"""
