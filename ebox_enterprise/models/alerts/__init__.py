"""Who is told of what, and when: unread letters, deadlines, connections."""
