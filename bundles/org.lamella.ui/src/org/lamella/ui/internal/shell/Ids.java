/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.internal.shell;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** How tests and screen readers find a control. */
public final class Ids {

    /** Key of the id among a control's data. */
    public static final String KEY = "org.lamella.ui.id";

    private Ids() {
    }

    /** Gives a control its id and its name for screen readers. */
    public static void name(Control control, String id, String name) {
        control.setData(KEY, id);
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
    }
}
