// SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
// SPDX-License-Identifier: LGPL-3.0-only
/** What can be said of an account or a communication while it is typed. */

const LENGTHS = {BE: 16, NL: 18, LU: 20, DE: 22, FR: 27, GB: 22, IE: 22};

/** The remainder of a long number by 97, figure by figure: it fits in no Number. */
function modulo97(digits) {
    return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0);
}

/** @returns {"empty" | "incomplete" | "valid" | "wrong"} */
export function ibanState(text) {
    const iban = (text || "").replace(/[\s.-]/g, "").toUpperCase();
    if (!iban) {
        return "empty";
    }
    const length = LENGTHS[iban.slice(0, 2)];
    if (!/^[A-Z]{0,2}$|^[A-Z]{2}\d{1,2}$|^[A-Z]{2}\d{2}[0-9A-Z]{0,30}$/.test(iban)) {
        return "wrong";
    }
    if (iban.length < (length || 15)) {
        return "incomplete";
    }
    if (length && iban.length > length) {
        return "wrong";
    }
    const turned = iban.slice(4) + iban.slice(0, 4);
    const digits = turned.replace(/[A-Z]/g, (letter) => letter.charCodeAt(0) - 55);
    return modulo97(digits) === 1 ? "valid" : "wrong";
}

/**
 * A structured communication is recognised by its frame or its groups; anything else
 * is free text, of which nothing can be said.
 *
 * @returns {"empty" | "incomplete" | "valid" | "wrong" | "free"}
 */
export function communicationState(text) {
    const typed = (text || "").trim();
    if (!typed) {
        return "empty";
    }
    if (!/^[+*\d\s/.]+$/.test(typed)) {
        return "free";
    }
    const digits = typed.replace(/\D/g, "");
    const valid =
        digits.length === 12 &&
        (modulo97(digits.slice(0, 10)) || 97) === Number(digits.slice(10));
    if (valid) {
        return "valid";
    }
    const framed = /[+*]/.test(typed) || /^\d{3}\s*\/\s*\d{4}\s*\//.test(typed);
    if (!framed) {
        return "free";
    }
    return digits.length < 12 ? "incomplete" : "wrong";
}
