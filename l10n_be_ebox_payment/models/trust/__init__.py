"""Accounts that a person has still to judge, and who is asked to."""
