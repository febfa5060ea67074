/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.plot.svg;

/** The style sheet of plots, for a page that holds several or within a file that stands alone. */
public final class SvgStyle {

    private static final String LIGHT = """
            --ink:#1b1f24;--soft:#59636e;--grid:#e3e7eb;--paper:#ffffff;--c0:#0072b2;--c1:#d55e00;--c2:#009e73;\
            --c3:#cc79a7;--c4:#e69f00;--c5:#56b4e9;--fit:#d55e00;--base:#7d6608;--feature:#1b1f24;""";
    private static final String DARK = """
            --ink:#e6eaef;--soft:#9aa5b1;--grid:#30373f;--paper:#14181d;--c0:#5ab4f0;--c1:#ff8a4c;--c2:#3fd0a4;\
            --c3:#e9a3cb;--c4:#ffc24a;--c5:#9ad9ff;--fit:#ff8a4c;--base:#d9c356;--feature:#f4f6f8;""";

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

    /**
     * The colours of both themes: by the reader's system, or by {@code data-theme} of the root element.
     *
     * @param root selector of the element that carries the properties
     */
    public static String themes(String root) {
        return root + "{" + LIGHT + "}\n@media screen and (prefers-color-scheme:dark){" + root + "{" + DARK
                + "}}\n@media screen{"
                + root + "[data-theme=light]{" + LIGHT + "}" + root + "[data-theme=dark]{" + DARK + "}}\n";
    }
}
