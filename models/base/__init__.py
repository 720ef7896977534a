# SPDX-License-Identifier: Apache-2.0
"""The ground floor: errors, ids, time, pages, packaged data, processes.

Knows no law, no case, no key and no window; every other room may stand on it.
"""
