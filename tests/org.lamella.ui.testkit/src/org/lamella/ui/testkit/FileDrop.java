/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.testkit;

import java.lang.reflect.Constructor;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Lets files go over a control. */
public final class FileDrop {

    private FileDrop() {
    }

    /** Tells the control's drop target what the window system tells it; window thread only. */
    public static void on(Control control, String... files) {
        if (!(control.getData(DND.DROP_TARGET_KEY) instanceof DropTarget target)) {
            throw new AssertionError("nothing can be dropped on " + control);
        }
        try {
            // The event's class is the widgets' own; nobody else can make one.
            Constructor<?> maker = Class.forName("org.eclipse.swt.dnd.DNDEvent", true,
                    DropTarget.class.getClassLoader()).getDeclaredConstructor();
            maker.setAccessible(true);
            Event event = (Event) maker.newInstance();
            event.data = files;
            target.notifyListeners(DND.Drop, event);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
