# SPDX-License-Identifier: Apache-2.0
"""The only place where codes become sentences, dates and amounts become text.

Must not know a widget; law texts come from the pack, never from here.
"""
