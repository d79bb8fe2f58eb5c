// SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
// SPDX-License-Identifier: LGPL-3.0-only
import {useExternalListener} from "@odoo/owl";

const LEAST_PX = 90;
const STEEPEST = 0.5;
const NOT_SWIPED =
    "input, textarea, select, [contenteditable=true], .o_statusbar_status";

/** Whether a finger that moves sideways here scrolls something. */
function scrollsSideways(element, root) {
    for (let each = element; each && each !== root; each = each.parentElement) {
        if (each.scrollWidth > each.clientWidth + 1) {
            const {overflowX} = getComputedStyle(each);
            if (overflowX === "auto" || overflowX === "scroll") {
                return true;
            }
        }
    }
    return false;
}

/**
 * Calls back when a finger is drawn across an element, from side to side.
 *
 * @param {{ el: HTMLElement | null }} root
 * @param {(delta: 1 | -1) => void} onSwipe 1: to what follows
 */
export function useSwipe(root, onSwipe) {
    let start;
    useExternalListener(window, "touchstart", ({target, touches: [touch, second]}) => {
        const ours =
            root.el?.contains(target) && !second && !target.closest(NOT_SWIPED);
        start = ours && !scrollsSideways(target, root.el) ? touch : null;
    });
    useExternalListener(window, "touchend", ({changedTouches: [touch]}) => {
        if (!start || start.identifier !== touch.identifier) {
            return;
        }
        const across = touch.clientX - start.clientX;
        const down = Math.abs(touch.clientY - start.clientY);
        start = null;
        if (Math.abs(across) >= LEAST_PX && down <= STEEPEST * Math.abs(across)) {
            onSwipe(across < 0 ? 1 : -1);
        }
    });
}
