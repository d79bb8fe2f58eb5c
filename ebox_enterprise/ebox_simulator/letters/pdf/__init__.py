"""Drawing of A4 letters with reportlab, without external fonts or images."""

from .render import render_letter
from .style import printable
