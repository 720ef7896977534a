# SPDX-License-Identifier: Apache-2.0
"""The case as frozen values: people by code, words, things and their links.

Knows the story. Must not know how it is stored, shown or encrypted.
"""
