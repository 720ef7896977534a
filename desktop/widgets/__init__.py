# SPDX-License-Identifier: Apache-2.0
"""Building blocks of screens, one widget a file.

Must not know a use-case, a repository or a key.
"""
