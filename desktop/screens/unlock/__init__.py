# SPDX-License-Identifier: Apache-2.0
"""The door: open a vault, make one, or get in with the recovery key.

Knows names, places and progress of a vault; must not know what is in it.
"""
