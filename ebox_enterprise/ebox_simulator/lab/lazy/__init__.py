"""Mailboxes of any size that are made while they are read."""

from .mail import LazyMail
