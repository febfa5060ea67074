/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.plot.internal;

import org.eclipse.swt.graphics.GC;

/** Breaks texts into lines. */
final class Words {

    private Words() {
    }

    static String wrapped(String text, GC gc, int width) {
        StringBuilder lines = new StringBuilder();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && gc.textExtent(longer).x > width) {
                lines.append(line).append('\n');
                line = word;
            } else {
                line = longer;
            }
        }
        return lines.append(line).toString();
    }
}
