# SPDX-License-Identifier: Apache-2.0
"""Orang: everybody in the case, the protected by code and flower name only."""
