/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.internal.shell;

/** Ids of what the window itself can do. */
public final class Commands {

    /** Choose files and open them. */
    public static final String OPEN = "org.lamella.ui.open";
    /** Beginning of: show the view whose id follows. */
    public static final String SHOW = "org.lamella.ui.show:";
    /** Beginning of: open the path that follows. */
    public static final String RECENT = "org.lamella.ui.recent:";
    /** Beginning of: look as the name that follows says. */
    public static final String LOOK = "org.lamella.ui.look:";
    /** Beginning of: change to the perspective whose id follows. */
    public static final String PERSPECTIVE = "org.lamella.ui.perspective:";

    private Commands() {
    }
}
