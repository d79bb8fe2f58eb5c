"""The words of letters, for searching: apart, so that lists never carry them."""

from odoo import api, fields, models
from odoo.tools import SQL

from ..search_words import MAX_TYPED, is_number, words_of

MANY = 1000  # hits: more are left to the database


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

        :param text: what a person typed; its first ``MAX_TYPED`` characters count
        :return: tuple of document ids, or ``SQL`` of a subselect of many, or None when
            no word is left
        """
        words = words_of(text[:MAX_TYPED])
        if not words:
            return None
        query = " & ".join(f"{word}:*" for word in words)
        whole = "".join(words)
        if len(words) > 1 and is_number(whole):
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
