# SPDX-License-Identifier: Apache-2.0
"""Everything that would still be true with no window open.

Knows the law, the case, the vault, the store and the verbs between them.
Must not know Qt or anything under ``desktop``.
"""
