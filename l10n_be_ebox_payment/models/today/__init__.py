"""Today: what is to be paid, judged and answered."""
