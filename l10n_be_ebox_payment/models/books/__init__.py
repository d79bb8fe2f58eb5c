"""What a letter and its payment are in the books: bill, entry, clearing."""
