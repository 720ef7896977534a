# SPDX-License-Identifier: Apache-2.0
"""The published formats: a whole case in and out, and the console's answers.

Knows JSON and case values. Must not know a vault, rows or a window.
"""
