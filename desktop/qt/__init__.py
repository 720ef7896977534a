# SPDX-License-Identifier: Apache-2.0
"""What we need from Qt that is not a widget: tasks, words, keys, access.

Must not know a screen, a colour or a sentence.
"""
