"""Invented Belgian official letters with their truth, laid out in HTML and printed by Chromium."""
