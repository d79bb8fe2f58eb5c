"""The words of letters, for searching: apart, so that lists never carry them."""

import re
import unicodedata
from itertools import islice

from odoo import api, fields, models
from odoo.tools import SQL

MAX_WORDS = 20_000  # different ones; a longer letter is searched by its first words
MAX_CHARS = 200_000  # of all of them: the database's limit for words is one megabyte
MANY = 1000  # hits: more are left to the database
MAX_LENGTH = 60  # of one word: longer runs are no words
_WORD = re.compile(r"[^\W_]+")
# What is one number to people, in groups or not: an account, an amount, a reference.
_NUMBER = re.compile(
    r"[^\W_]*\d[^\W_]*(?:[ .,/-][^\W_]*\d[^\W_]*)+|[^\W_]+(?:[./-][^\W_]+)+"
)
_SHORTEST = 5  # signs of a number that is also found without its groups


class EboxLetterText(models.Model):
    _name = "ebox.letter.text"
    _description = "Words of an e-Box letter"
    _log_access = False

    document_id = fields.Many2one(
        "ebox.document", required=True, ondelete="cascade", readonly=True
    )
    words = fields.Text(required=True, readonly=True, prefetch=False)

    _document_unique = models.UniqueIndex("(document_id)")
    _words_index = models.Index("USING gin (to_tsvector('simple', words))")

    @api.model
    def _search_documents(self, text):
        """The documents whose letter has all these words, each at least as beginning.

        Few are looked up first: inside a condition with OR a subselect would keep the
        database from using its other indexes.

        :param text: what a person typed
        :return: tuple of document ids, or ``SQL`` of a subselect of many, or None when
            no word is left
        """
        words = words_of(text)
        if not words:
            return None
        query = " & ".join(f"{word}:*" for word in words)
        whole = "".join(words)
        if len(words) > 1 and _is_number(whole):
            query = f"({query}) | {whole}:*"
        select = SQL(
            "SELECT document_id FROM ebox_letter_text"
            " WHERE to_tsvector('simple', words) @@ to_tsquery('simple', %s)",
            query,
        )
        self.flush_model(["document_id", "words"])
        self.env.cr.execute(SQL("%s LIMIT %s", select, MANY + 1))
        found = tuple(row[0] for row in self.env.cr.fetchall())
        return found if len(found) <= MANY else SQL("(%s)", select)

    @api.model
    def _keep(self, document, texts):
        """Keep the words of a letter in the place of older ones.

        :param texts: list of str
        """
        words = " ".join(words_of(" ".join(texts), with_wholes=True))
        known = self.search([("document_id", "=", document.id)])
        if known:
            known.words = words
        else:
            self.create({"document_id": document.id, "words": words})


def words_of(text, *, with_wholes=False):
    """The different words of a text, small and without accents, in their order.

    Numbers that are written in groups are words by group and as a whole, so that
    they are found however they are typed.
    """
    plain = unicodedata.normalize("NFKD", (text or "").casefold())
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    wholes = ("".join(_WORD.findall(run)) for run in _NUMBER.findall(plain))
    numbers = filter(_is_number, wholes) if with_wholes else ()
    words = (*_WORD.findall(plain), *numbers)
    found = dict.fromkeys(word for word in words if len(word) <= MAX_LENGTH)
    words, room = [], MAX_CHARS
    for word in islice(found, MAX_WORDS):
        room -= len(word) + 1
        if room < 0:
            break
        words.append(word)
    return words


def _is_number(word):
    return len(word) >= _SHORTEST and any(sign.isdigit() for sign in word)
