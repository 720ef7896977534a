# SPDX-License-Identifier: Apache-2.0
"""One module per revision. Knows tables as they were then, never as now."""
