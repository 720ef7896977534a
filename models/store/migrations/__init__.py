# SPDX-License-Identifier: Apache-2.0
"""Every schema the vault's database ever had. Knows tables, not their rows."""
