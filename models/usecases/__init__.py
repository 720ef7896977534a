# SPDX-License-Identifier: Apache-2.0
"""The verbs: one file per subject, one function per gesture.

Knows how a gesture becomes one transaction and one answer. Must not know a
window, a sentence or a widget.
"""
