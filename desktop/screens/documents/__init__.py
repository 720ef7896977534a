# SPDX-License-Identifier: Apache-2.0
"""Dokumen: what can be made, what it still lacks, and what was issued."""
