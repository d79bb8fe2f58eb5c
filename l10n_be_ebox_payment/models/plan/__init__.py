"""Letters that are paid in instalments."""
