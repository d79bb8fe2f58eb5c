"""The ZIP of many letters with its index, for bookkeepers and accountants."""
