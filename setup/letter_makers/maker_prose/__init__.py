"""Invented Belgian official letters in running text with their truth, drawn by WeasyPrint."""
