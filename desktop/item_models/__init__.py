# SPDX-License-Identifier: Apache-2.0
"""Item models: how frozen values are offered to Qt's lists, tables and trees.

Must not fetch anything: presenters hand them values or a way to get a page.
"""
