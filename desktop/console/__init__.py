# SPDX-License-Identifier: Apache-2.0
"""The same verbs without a window: new, demo, assess, verify, import, export.

Knows arguments, standard input and output, and exit codes. Must not know a
widget; no secret ever stands in an argument or in the environment.
"""
