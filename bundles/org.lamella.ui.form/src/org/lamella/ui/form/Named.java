/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.form;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Widget;

/** Gives controls the id by which tests find them and the name that a screen reader says. */
public final class Named {

    /** The key of the id in a widget's data. */
    public static final String KEY = "org.lamella.ui.id";

    private Named() {
    }

    /** A control that people use. */
    public static <T extends Control> T control(T control, String id, String accessibleName) {
        id(control, id);
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = accessibleName;
            }
        });
        return control;
    }

    /** A widget whose text says what it is. */
    public static <T extends Widget> T id(T widget, String id) {
        widget.setData(KEY, id);
        return widget;
    }
}
