"""What an accountant was granted, and what was handed over to him."""
