# SPDX-License-Identifier: Apache-2.0
"""Shows evidence as pixels or plain text that a fenced worker made of it.

The window never parses an exhibit's file: ``sheets`` pipes the decrypted bytes
to a process of its own (no network, no home, killed after 15 seconds), which
answers with raw RGB or UTF-8 text that ``wire`` measures before anything is
shown. ``worker``, ``paper``, ``picture`` and ``prose`` run in that process only
and must never be imported by the window. Must not know a case or a verb.
"""
