# SPDX-License-Identifier: Apache-2.0
"""Keterangan: what was said, what it supports, what need not be asked again."""
