# SPDX-License-Identifier: Apache-2.0
"""One folder per screen: ``view`` knows values, ``presenter`` knows verbs.

Screens do not know one another; they meet through the frame.
"""
