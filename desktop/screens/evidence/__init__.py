# SPDX-License-Identifier: Apache-2.0
"""Barang bukti: intact or not, who holds it, what it still lacks before use."""
