# SPDX-License-Identifier: Apache-2.0
"""Unsur & Bukti: every element against every victim, and what would close a gap."""
