# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""A template's text, its drawn values and the lines of one letter."""

import random
import re
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

from . import values, words

HERE = Path(__file__).parent
AMOUNT = re.compile(r"(?<![\d.,])(\d{1,3}(?:\.\d{3})*(?:,\d\d)?)(?= (?:EUR|euro|€))")  # one that a template spells out
CHOICE = re.compile(r"\[([^\[\]]*)\]")
FIELD = re.compile(r"\{([^{}]+)\}")
PLAIN = {"lang", "direction", "from", "payee", "asks", "also", "form", "traits", "free", "bare", "note", "title", "sender", "maybe", "plain"}
COMPANIES = {
    "nl": "Bouwbedrijf Van Keer bv;Veltra Logistics nv;Bakkerij De Korenbloem bv;Houthandel Sels nv;Technieken Aerden bv;Drukkerij Lomax cv;Tuinaanleg Groenhart bv;Medialab Noord vzw",
    "fr": "Menuiserie Delvau srl;Transports Gilbrun sa;Boulangerie du Marché srl;Ateliers Hoyoux sa;Clair Net srl;Imprimerie Lumex sc;Jardins de Brume srl;Atelier Nord asbl",
    "de": "Holzbau Kessler GmbH;Spedition Ostbelgien AG;Bäckerei Jansfeld GmbH;Metallbau Weyn GmbH;Gartenbau Talblick PGmbH",
}
STREETS = {
    "nl": "Molenstraat {};Kerkstraat {};Industrieweg {};Stationslaan {}|3500 Hasselt;9000 Gent;2440 Geel;8500 Kortrijk;1853 Grimbergen",
    "fr": "Rue de la Station {};Chaussée de Louvain {};Rue du Moulin {};Zoning industriel {}|5000 Namur;4000 Liège;1400 Nivelles;7000 Mons;1180 Bruxelles",
    "de": "Klosterstraße {};Industriestraße {};Malmedyer Straße {}|4700 Eupen;4780 Sankt Vith;4720 Kelmis",
}
PEOPLE = {
    "nl": "K. Dewindt;L. Van Assel;P. Heremaes;S. Bruyndael;An Verstappers;Joris Mendael",
    "fr": "C. Lambrechet;M. Delforgue;A. Poncin-Roy;V. Hardenne;Sophie Maréchet;Luc Thirion-Bay",
    "de": "H. Schoffers;M. Krottel;A. Jousten-Faymo;R. Pankerts",
}


class Template:
    """A file: headers, a line '---', the text."""

    def __init__(self, path):
        head, self.body = path.read_text(encoding="utf-8").split("\n---\n", 1)
        self.name = path.stem
        self.head = dict(re.split(r"\s*:\s*", line.strip(), maxsplit=1) for line in head.splitlines() if line.strip())
        self.langs = [self.head["lang"]]


class Letter:
    """One letter of a template: what is printed, and what it means."""

    def __init__(self, template, seed, turn):
        self.r = random.Random(f"{seed}-{template.name}-{turn}")
        self.name, self.lang = template.name, template.head["lang"]
        self.head = {key: self.choose(value) for key, value in template.head.items()}
        self.told = "fr" if self.lang == "bi" else self.lang  # the language of names
        self.day = date(2026, 1, 5) + timedelta(self.r.randrange(330))
        self.day = values.working(self.day, 1)
        self.received = self.day + timedelta(self.r.randrange(5))
        self.printed = {"money": set(), "days": {}, "iban": [], "comm": [], "names": set()}
        self.deadlines, self.known = [], {}
        self.draw_looks()
        self.draw_parties()
        self.draw_values()
        self.lines = self.write(template.body)

    def choose(self, text):
        """Draw every [one|other]."""
        while match := CHOICE.search(text):
            text = text[: match.start()] + self.r.choice(match[1].split("|")) + text[match.end() :]
        return text

    def draw_looks(self):
        whole = self.r.choice(["", "", "", ",-"]) if self.lang == "nl" else self.r.choice(["", "", ""])
        self.money_look = (*self.r.choice(values.MONEY[self.lang]), whole)
        self.day_look = self.r.choice(["/", ".", "-", "long", "long", "long", "weekday"])
        self.row_day_look = self.r.choice([self.day_look, "/", "."])
        self.ogm_look = self.r.choice(["+", "+", "+", "*", " ", "/", ""])
        self.iban_look = self.r.choice(["grouped", "grouped", "grouped", "compact"])

    def draw_parties(self):
        rows = [line.split(" ; ") for line in (HERE / "senders.txt").read_text(encoding="utf-8").splitlines() if ";" in line]
        fitting = [row for row in rows if row[0].strip() == self.head["from"] and row[1] == self.lang]
        if not fitting:
            raise ValueError(f"{self.name}: no sender {self.head['from']} in {self.lang}")
        _, _, self.sender, self.address, others = self.r.choice(fitting)
        if "sender" in self.head:
            self.sender = self.head["sender"].replace("{sender}", self.sender)
        self.payee = self.head.get("payee", self.sender).replace("{sender}", self.sender)
        self.payees = [self.payee, self.sender]
        if "sender" not in self.head:
            self.payees += [name.strip() for name in others.split(",")]
        streets, towns = STREETS[self.told].split("|")
        self.company = self.r.choice(COMPANIES[self.told].split(";"))
        self.street = self.r.choice(streets.split(";")).format(self.r.randrange(2, 240))
        self.town = self.r.choice(towns.split(";"))
        self.person = self.r.choice(PEOPLE[self.told].split(";"))
        self.bank = self.r.choice(list(values.BANKS))
        self.communication = values.ogm(self.r)
        self.accounts, self.numbers = {}, {}

    def draw_values(self):
        """The headers that are amounts or days."""
        for key, spec in self.head.items():
            if key in PLAIN:
                continue
            if spec.startswith("day "):
                self.known[key] = self.draw_day(spec.split()[1:])
            elif ".." in spec:
                low, high = (int(n) for n in spec.split(".."))
                cents = self.r.choice([0, 1, 1, 1]) * self.r.randrange(100)
                self.known[key] = (Decimal(self.r.randrange(low, high)) + Decimal(cents) / 100).quantize(Decimal("0.01"))
            else:
                self.known[key] = values.compute(spec, self.known)

    def draw_day(self, spec):
        """(day, kind, before): '+20..40 pay', 'eom+1 answer', '-30'."""
        at, *rest = spec
        if at.startswith("eom"):
            day = values.month_end(self.day, int(at[3:] or 0))
        elif at.startswith("m"):
            day = values.add_months(self.day, int(at[1:]))
        else:
            low, _, high = at.partition("..")
            day = self.day + timedelta(self.r.randint(int(low), int(high or low)))
            if rest and rest[0] in ("appear", "answer"):
                day = values.working(day, 1)
        return day, rest[0] if rest else "", "before" in rest

    def write(self, body):
        """Lines of the letter: (block word, cells)."""
        lines = []
        for line in self.choose(body).splitlines():
            line = line.strip()
            if line.startswith("?"):
                if self.r.random() < 0.5:
                    continue
                line = line[1:].strip()
            if line:
                lines += self.block(line)
        return self.dress(lines)

    def dress(self, lines):
        """Sometimes a greeting, a closing, a back with what is of use."""
        if self.head.get("bare"):
            return lines
        traits = self.head.get("traits", "").split()
        kinds = [kind for kind, _ in lines]
        greeted = any(kind == "text" and len(cells[0]) < 60 and cells[0].endswith(",") for kind, cells in lines)
        if kinds[0] == "title" and not greeted and "table" not in kinds[1:2] and self.r.random() < 0.5:
            lines.insert(1, ("text", [self.choose(f"[{self.fill(words.HELLO[self.lang])}]")]))
            if "sign" not in kinds and self.r.random() < 0.7:
                lines.append(("text", [self.choose(f"[{words.BYE[self.lang]}]")]))
        if not {"terse", "mail"} & set(traits) and self.head.get("form") != "mail" and words.BACK[self.lang] and self.r.random() < 0.15:
            first, *rest = words.BACK[self.lang]
            chosen = self.r.sample(rest, self.r.randint(3, len(rest)))
            lines += [("page", [])] if self.r.random() < 0.6 else []
            for line in (first, *chosen):
                lines += self.block(line)
        return lines

    def block(self, line):
        word, _, rest = line.partition(" ")
        if word in ("slip", "pay", "pay:", "page"):
            return [("slip", self.slip())] if word == "slip" else [("page", [])] if word == "page" else self.pay_rows(rest)
        kind = {"#": "title", "##": "heading", "!": "strong", "-": "item", "+": "table", "sign:": "sign", "foot:": "foot", "small:": "small"}.get(word, "text")
        text = line if kind == "text" else rest
        if kind == "text" and " :: " in text:
            kind = "row"
        if kind == "text" and " <> " in text:
            kind = "pair"
        parts = {"row": " :: ", "pair": " <> ", "table": ";;"}.get(kind)
        cells = [self.fill(cell.strip(), kind in ("row", "table")) for cell in (text.split(parts) if parts else [text])]
        return [(kind, cells)]

    def pay_rows(self, wanted):
        """Label and value of how to pay."""
        wanted = wanted.split() or self.r.choice([["amount", "iban", "ogm"], ["payee", "iban", "bic", "amount", "ogm"], ["iban", "payee", "ogm", "amount"]])
        asks = self.head.get("asks", "amount").split(",")[0]
        fields = {"amount": "{%s}" % asks, "free": "{free}", "due": "{due}", "payee": "{payee}", "iban": "{iban}", "bic": "{bic}", "ogm": "{ogm}"}
        labels = words.LABELS[self.lang]
        return [("row", [self.r.choice(labels[key].split("|")), self.fill(fields[key], True)]) for key in wanted]

    def slip(self):
        """The cells of a transfer form."""
        asks = self.head.get("asks", "amount").split(",")[0]
        communication = "{free}" if "free" in self.head else "{ogm}"
        filled = [self.fill(f"{{{asks}:bare}}"), self.fill("{iban}"), self.fill("{bic}"), self.payee, self.fill(communication)]
        self.printed["names"].add(self.payee)
        return filled

    def fill(self, text, row=False):
        """The text with its values; what was printed is noted."""
        found = []

        def value(match):
            words_, marks = self.value(match[1], row)
            found.extend((mark, words_) for mark in marks)
            return words_

        for amount in AMOUNT.findall(text):
            self.printed["money"].add(Decimal(amount.replace(".", "").replace(",", ".")).quantize(Decimal("0.01")))
        text = FIELD.sub(value, text)
        for (kind, days), said in found:
            self.deadlines.append({"kind": kind, "dates": days, "quote": sentence(text, said)})
        return text

    def value(self, field, row):
        """(printed, [(kind, days) of deadlines])."""
        name, _, rest = field.partition(":")
        if name == "term":
            return self.term(rest)
        if name == "day":
            return self.print_day(self.draw_day(rest.split()), row)
        known = self.known.get(name)
        if isinstance(known, tuple):
            return self.print_day(known, row)
        if known is not None:
            self.printed["money"].add(known)
            minus = "-" if rest == "neg" else ""
            return minus + values.print_money(known, self.money_look, rest == "bare"), []
        return str(getattr(self, "say_" + name)(rest)), []

    def print_day(self, day, row):
        day, kind, before = day
        said = values.print_day(day, self.lang, self.row_day_look if row else self.day_look)
        self.printed["days"][day] = said
        return said, [(kind, [day, day - timedelta(1)] if before else [day])] if kind else []

    def term(self, rest):
        """'30d received pay; own words' in words."""
        spec, _, own = rest.partition(";")
        term, start, *kind = spec.split()
        count, unit = int(term[:-1]), term[-1]
        begin = {"received": self.received, "third": values.after(self.day, "3w")}.get(start, self.day)
        number = words.NUMBERS[self.told].get(count, str(count))
        number = self.r.choice([str(count), number, f"{number} ({count})"])
        phrase = own.strip() or self.choose(f"[{words.TERMS[self.told][start]}]")
        one, _, many = words.UNITS[self.told].get(unit, "").partition(" ")
        unit_word = one if count == 1 else many
        if unit == "w" and self.told == "fr":
            unit_word = "jours ouvrables"
        return phrase.replace("{n}", number).replace("{u}", unit_word).replace("<n>", number), [(kind[0] if kind else "other", [values.after(begin, term)])]

    def account(self, tag):
        if tag not in self.accounts:
            bank = self.bank if tag == "" else self.r.choice(list(values.BANKS))
            self.accounts[tag] = values.iban(self.r, bank)
        return self.accounts[tag]

    def say_iban(self, tag):
        number = self.account(tag)
        if not tag or tag == "own":
            self.printed["iban"].append(number)
        return " ".join(re.findall(".{1,4}", number)) if self.iban_look == "grouped" else number

    def say_bic(self, tag):
        return values.BANKS[self.account(tag)[4:7]]

    def say_ogm(self, tag):
        if tag:
            return values.print_ogm(values.ogm(self.r), self.ogm_look)
        self.printed["comm"].append(self.communication)
        return values.print_ogm(self.communication, self.ogm_look)

    def say_free(self, _):
        if "free" not in self.numbers:
            self.numbers["free"] = FIELD.sub(lambda m: self.value(m[1], False)[0], self.head["free"])
        self.printed["comm"].append(self.numbers["free"])
        return self.numbers["free"]

    def say_ref(self, pattern):
        """A number: # a digit, @ a letter; the same pattern the same number."""
        pattern = pattern or "####/####"
        if pattern not in self.numbers:
            self.numbers[pattern] = "".join(str(self.r.randrange(1, 10)) if c == "#" else self.r.choice("ABCDEFHKLMNPRSTX") if c == "@" else c for c in pattern)
        return self.numbers[pattern]

    def say_n(self, span):
        """A plain number of a span '3..40'."""
        if span not in self.numbers:
            self.numbers[span] = self.r.randint(*(int(n) for n in span.split("..")))
        return self.numbers[span]

    def say_payee(self, _):
        self.printed["names"].add(self.payee)
        return self.payee

    def say_kbo(self, who):
        pattern = f"kbo{who}"
        if pattern not in self.numbers:
            head = self.r.randrange(2_000_000, 9_999_999)
            number = f"0{head}{97 - head % 97:02d}"
            self.numbers[pattern] = f"{number[:4]}.{number[4:7]}.{number[7:]}"
        return self.numbers[pattern]

    def say_other(self, _):
        if "other" not in self.numbers:
            self.numbers["other"] = self.r.choice([c for c in COMPANIES[self.told].split(";") if c != self.company])
        return self.numbers["other"]

    def say_month(self, shift):
        day = values.month_end(self.day, int(shift or 0))
        return f"{values.MONTHS[self.told].split()[day.month - 1]} {day.year}"

    def say_quarter(self, shift):
        quarter = (self.day.month - 1) // 3 + int(shift or 0)
        return f"{quarter % 4 + 1}/{self.day.year + quarter // 4}"

    def say_year(self, shift):
        return self.day.year + int(shift or 0)

    def say_tel(self, _):
        return f"0{self.r.choice([2, 3, 9])} {self.say_ref('2## ## ##')}"

    def say_mail(self, _):
        return "info@" + re.sub(r"[^a-z]+", "-", self.sender.lower().encode("ascii", "ignore").decode()).strip("-")[:28] + ".be"

    def say_plate(self, _):
        return self.say_ref("1-@@@-###")

    def __getattr__(self, name):
        if name in ("say_company", "say_sender", "say_person", "say_street", "say_town", "say_address"):
            return lambda _: self.__dict__[name[4:]]
        raise AttributeError(name)


def sentence(text, said):
    """The sentence that says it."""
    at = text.find(said)
    start = max((m.end() for m in re.finditer(r"(?<=[a-zà-ÿ)\d]{2})[.!?] (?=[A-ZÀ-Ý])", text[:at])), default=0)
    end = re.search(r"(?<=[a-zà-ÿ)\d]{2})[.!?](?= [A-ZÀ-Ý]|$)", text[at + len(said) - 1 :])
    return text[start : at + len(said) - 1 + end.end() if end else len(text)].strip()[:300]
