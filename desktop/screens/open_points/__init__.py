# SPDX-License-Identifier: Apache-2.0
"""Perlu diperiksa: who and what nobody examined, and times that clash."""
