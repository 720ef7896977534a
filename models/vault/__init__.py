# SPDX-License-Identifier: Apache-2.0
"""The vault: keys and bytes, and one process that holds them.

Knows passphrases, keys, an encrypted database file, sealed files and a small
journal-head file (``FORMAT.md`` writes all of them down). Has never heard of a
case, a person or a law.
"""
