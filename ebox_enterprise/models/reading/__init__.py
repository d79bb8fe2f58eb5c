"""What a letter says: its words, scans, deadlines and the rules for these."""
