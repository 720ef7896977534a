# SPDX-License-Identifier: Apache-2.0
"""The page Pasal & dakwaan: who is charged with what, under which law."""
