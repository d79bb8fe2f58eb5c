"""The accountant's pages: list, letter, board, messages."""
