# SPDX-License-Identifier: Apache-2.0
"""Ringkasan: whether the case is ready, why not, and what comes next."""
