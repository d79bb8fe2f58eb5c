# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What is asked of Today, whoever looks at it."""

import json


class TodayMixin:
    def today(self, user, companies=None):
        """Today as a user sees it, as the browser gets it."""
        companies = companies or user.company_ids
        env = self.env(user=user, context={"allowed_company_ids": companies.ids})
        self.env.flush_all()
        self.env.invalidate_all()
        return json.loads(json.dumps(env["ebox.today"].get_today(), default=str))

    def cards(self, user, companies=None):
        """The cards by their names."""
        return {card["name"]: card for card in self.today(user, companies)["cards"]}

    def counts(self, user, companies=None):
        """What the cards count, by their names, without those that count nothing."""
        cards = self.cards(user, companies)
        totals = {name: card["total"]["count"] for name, card in cards.items()}
        return {name: count for name, count in totals.items() if count}

    def assertCountsAreLists(self, user, companies=None):
        """Each number is that of the list that a click on it opens."""
        companies = companies or user.company_ids
        env = self.env(user=user, context={"allowed_company_ids": companies.ids})
        for card in self.cards(user, companies).values():
            records, domain = env[card["model"]], card["domain"]
            with self.subTest(user=user.login, card=card["name"]):
                total = records.search_count(domain)
                self.assertEqual(card["total"]["count"], total)
                for company in companies:
                    own = records.search_count(
                        [*domain, ("company_id", "=", company.id)]
                    )
                    line = card["lines"].get(str(company.id), {"count": 0})
                    self.assertEqual(line["count"], own)

    def statements(self, user, companies=None):
        """How many SQL statements the page costs."""
        self.today(user, companies)  # what Odoo itself keeps in memory is there
        companies = companies or user.company_ids
        context = {"allowed_company_ids": companies.ids, "tz": "Europe/Brussels"}
        env = self.env(user=user, context=context)
        self.env.flush_all()
        self.env.invalidate_all()
        before = env.cr.sql_log_count
        env["ebox.today"].get_today()
        return env.cr.sql_log_count - before
