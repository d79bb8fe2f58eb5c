"""National register numbers of people: found in text, and hidden there.

Eleven digits whose last two check the others (Royal Decree of 3 April 1984); people
write them with points, dashes, slashes or spaces. Numbers of the 'bis' register,
for people who are not in the national one, are built alike.
"""

import re

HIDDEN = "•"
SHOWN = 2  # digits at the end, by which the person can be told from another
_SEPARATOR = r"[ \u00a0.\-/]{0,2}"
# in a look-ahead, so that a number behind other digits is found too
_RUN = re.compile(rf"(?<!\d)(?=(\d(?:{_SEPARATOR}\d){{10}})(?!\d))")


def digits_of(number):
    """The digits of a number as it was written; an empty string for none."""
    return "".join(filter(str.isdigit, number or ""))


def mask(number):
    """The number as anybody may see it: its last two digits; False for none."""
    digits = digits_of(number)
    if not digits:
        return False
    hidden = max(len(digits) - SHOWN, 0)
    return HIDDEN * hidden + digits[hidden:]


def hide_number(text, number):
    """The text with this one number masked, however it is written there.

    :param number: of a person; other than eleven digits hides nothing
    """
    digits = digits_of(number)
    if not text or len(digits) != 11:
        return text
    pattern = rf"(?<!\d){_SEPARATOR.join(digits)}(?!\d)"
    return re.sub(pattern, mask(digits), text)


def hide_all(text):
    """The text with everything masked that can be somebody's national number."""
    if not text:
        return text
    parts, end = [], 0
    for match in _RUN.finditer(text):
        digits = digits_of(match.group(1))
        if match.start() >= end and _is_valid(digits):
            parts += [text[end : match.start()], mask(digits)]
            end = match.end(1)
    return "".join([*parts, text[end:]])


def _is_valid(digits):
    """By the check digits alone: of the 'bis' numbers the months differ."""
    number, check = int(digits[:9]), int(digits[9:])
    later = int(f"2{digits[:9]}")  # born in 2000 or later
    return check in (97 - number % 97, 97 - later % 97)
