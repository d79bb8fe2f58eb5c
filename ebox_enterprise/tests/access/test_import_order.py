# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The order in which the models' extensions are imported means nothing."""

from types import FunctionType

from odoo.fields import Field
from odoo.modules.module_graph import ModuleGraph
from odoo.orm.model_classes import add_to_registry, is_model_definition
from odoo.orm.models import MetaModel
from odoo.orm.registry import Registry
from odoo.tests.common import TransactionCase, tagged

ADDONS = ("ebox_enterprise", "l10n_be_ebox_payment")


@tagged("post_install", "-at_install")
class TestImportOrder(TransactionCase):
    def test_reversed_extensions_give_the_same_models(self):
        usual, other = self.origins(list), self.origins(extensions_reversed)
        self.assertEqual(usual.keys(), other.keys())
        self.assertIn("ebox.document", usual)
        for name in usual:
            with self.subTest(model=name):
                self.assertEqual(usual[name], other[name])

    def test_the_other_order_is_another_one(self):
        made = MetaModel._module_to_models__[ADDONS[0]]
        other = extensions_reversed(made)
        self.assertCountEqual(made, other)
        self.assertNotEqual(made, other)

    def origins(self, ordered):
        """Of each model, from which class each of its methods and fields comes.

        :param ordered: puts the definitions of one of our add-ons in an order
        """
        bare = object.__new__(Registry)
        bare.models = {}
        installed = ModuleGraph(self.env.cr)  # in the order in which they are loaded
        installed.extend(self.env.registry._init_modules)
        for module in installed:
            made = MetaModel._module_to_models__.get(module.name, [])
            for definition in ordered(made) if module.name in ADDONS else made:
                add_to_registry(bare, definition)
        return {name: _origins(cls) for name, cls in bare.models.items()}


def extensions_reversed(made):
    """What defines models first, as it was, then what extends them, the other way."""
    extending = [one for one in made if one._name in one._inherit]
    return [one for one in made if one not in extending] + extending[::-1]


def _origins(cls):
    found = {}
    for base in cls._base_classes__:
        if is_model_definition(base):
            own = {
                name: f"{base.__module__}.{base.__qualname__}"
                for name, value in vars(base).items()
                if isinstance(value, FunctionType | Field)
            }
        else:
            own = _origins(base)
        found = {**own, **found}
    return found
