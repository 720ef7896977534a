# SPDX-License-Identifier: Apache-2.0
"""Pasal & panduan: every provision of the rule set, to be read up from anywhere."""
