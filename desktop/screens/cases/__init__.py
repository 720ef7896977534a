# SPDX-License-Identifier: Apache-2.0
"""Perkara: the list of cases, home for now, and the form of a new one."""
