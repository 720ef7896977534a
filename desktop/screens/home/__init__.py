# SPDX-License-Identifier: Apache-2.0
"""Beranda: what is late, today, this week; which cases have gaps; by three lenses."""
