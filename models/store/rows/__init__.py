# SPDX-License-Identifier: Apache-2.0
"""Typed tables. Knows columns and indexes; no row ever leaves ``store``."""
