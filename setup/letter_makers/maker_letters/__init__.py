"""Letters as data: one text file a template, a small engine that draws and prints them."""
