"""Numbers that several rooms keep to."""

LARGEST_ID = 2**31 - 1  # of a record, in the database
