"""Bank lines that pay letters: links, proposals, lines typed or imported."""
