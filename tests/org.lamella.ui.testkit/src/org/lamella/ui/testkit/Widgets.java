/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Widget;
import org.lamella.ui.form.Named;

/** Finds widgets by their ids; to be called in the window's thread. */
final class Widgets {

    private Widgets() {
    }

    /** The widget with this id in one of these, rather one that can be seen. */
    static Optional<Widget> find(List<? extends Widget> roots, String id) {
        List<Widget> named = roots.stream().flatMap(root -> below(root).stream())
                .filter(widget -> id.equals(widget.getData(Named.KEY))).toList();
        return named.stream().filter(Widgets::isSeen).findFirst().or(() -> named.stream().findFirst());
    }

    /** Whether people can see it. */
    static boolean isSeen(Widget widget) {
        return !(widget instanceof Control control) || control.isVisible();
    }

    /** The widget and everything in it. */
    static List<Widget> below(Widget widget) {
        List<Widget> all = new ArrayList<>(List.of(widget));
        if (widget instanceof ToolBar bar) {
            all.addAll(List.of(bar.getItems()));
        }
        if (widget instanceof Control control && control.getMenu() != null) {
            all.addAll(List.of(control.getMenu().getItems()));
        }
        if (widget instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                all.addAll(below(child));
            }
        }
        return all;
    }
}
