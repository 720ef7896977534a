# SPDX-License-Identifier: Apache-2.0
"""The look: tokens, one style sheet, icons, contrast.

Must not know what is shown; a status colour is a tone here, never a verdict.
"""
