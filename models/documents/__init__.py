# SPDX-License-Identifier: Apache-2.0
"""Documents: template and plain data in, DOCX and the same words as PDF out.

Knows templates, words of letters and page layout; the only room that knows
jinja2, docx and reportlab. Must not know the vault, the store or a screen.
"""
