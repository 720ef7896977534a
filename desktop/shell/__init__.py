# SPDX-License-Identifier: Apache-2.0
"""The frame: window, session, what lives while a vault is open, and locking.

Knows every screen by its presenter and the one verb that ends a session. Must
not know what a screen shows, a row or a key.
"""
