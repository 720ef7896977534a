# SPDX-License-Identifier: Apache-2.0
"""Where rows live and die: one transaction per gesture, one journal for all.

Knows tables, the journal's chain and how a value becomes a row and back. Must
not let a row, a session or an SQL text out, and never decides what a gesture
means.
"""
