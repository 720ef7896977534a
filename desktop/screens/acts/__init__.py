# SPDX-License-Identifier: Apache-2.0
"""Tindakan: every dated act of a case, and the clocks that they have started."""
