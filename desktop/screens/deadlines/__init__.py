# SPDX-License-Identifier: Apache-2.0
"""Tenggat: what is due in every case, by when, and why."""
