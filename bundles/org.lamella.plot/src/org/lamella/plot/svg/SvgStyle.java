/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.plot.svg;

import org.lamella.plot.colour.Theme;

/** The style sheet of plots, for a page that holds several or within a file that stands alone. */
public final class SvgStyle {

    /** Rules for everything inside of a plot; they use the custom properties of {@link #themes(String)}. */
    public static final String RULES = """
            .plot text{font:12px system-ui,-apple-system,"Segoe UI","DejaVu Sans",sans-serif;fill:var(--ink)}
            .plot .title{font-size:13px}
            .plot .tick{fill:var(--soft)}
            .plot .frame{fill:none;stroke:var(--soft);stroke-width:1}
            .plot .grid{stroke:var(--grid);stroke-width:1;fill:none}
            .plot .mark{stroke:var(--soft);stroke-width:1;fill:none}
            .plot .line{fill:none;stroke-width:1.6;stroke-linejoin:round;stroke-linecap:round}
            .plot .fit{stroke-width:1.8}
            .plot .base{stroke:var(--base);stroke-dasharray:6 4;stroke-width:1.3}
            .plot .guide{stroke:var(--soft);stroke-dasharray:2 3;stroke-width:1.2}
            .plot .points{fill:none;stroke-linecap:round;stroke-width:5}
            .plot .small{stroke-width:2.5}
            .plot .feature{fill:var(--paper);stroke-width:1.8}
            .plot .bars{fill-opacity:.75;stroke:var(--paper);stroke-width:.5}
            .plot .error{fill:none;stroke-width:1.1}
            .plot .band{fill:var(--soft);fill-opacity:.14;stroke:none}
            .plot .halo{paint-order:stroke;stroke:var(--paper);stroke-width:3px;stroke-linejoin:round}
            """;

    private SvgStyle() {
    }

    private static String properties(Theme theme) {
        StringBuilder css = new StringBuilder();
        property(css, "ink", theme.ink());
        property(css, "soft", theme.soft());
        property(css, "grid", theme.grid());
        property(css, "paper", theme.paper());
        for (int i = 0; i < theme.series().size(); i++) {
            property(css, "c" + i, theme.series().get(i));
        }
        property(css, "fit", theme.fit());
        property(css, "base", theme.base());
        property(css, "feature", theme.feature());
        return css.toString();
    }

    private static void property(StringBuilder css, String name, int rgb) {
        css.append("--").append(name).append(':').append(Palette.hex(rgb)).append(';');
    }

    /**
     * The colours of both themes: by the reader's system, or by {@code data-theme} of the root element.
     *
     * @param root selector of the element that carries the properties
     */
    public static String themes(String root) {
        String light = properties(Theme.LIGHT);
        String dark = properties(Theme.DARK);
        return root + "{" + light + "}\n@media screen and (prefers-color-scheme:dark){" + root + "{" + dark
                + "}}\n@media screen{"
                + root + "[data-theme=light]{" + light + "}" + root + "[data-theme=dark]{" + dark + "}}\n";
    }
}
