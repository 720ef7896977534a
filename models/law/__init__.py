# SPDX-License-Identifier: Apache-2.0
"""Pure reasoning over dated packs: same input, same answer, for ever.

Knows offences, elements, kinds of evidence and the facts it is shown. Must not
know a case, a person, a row, a screen or today's date.
"""
