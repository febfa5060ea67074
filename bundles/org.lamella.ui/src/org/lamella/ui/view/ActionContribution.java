/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.view;

import java.util.Set;

/**
 * Something that can be done from the window's menus, tool bar or welcome view. Register an implementation as an OSGi
 * service. Every method is called in the window thread.
 */
public interface ActionContribution {

    /** Where an action can be found. */
    enum Place {
        /** Menu File. */
        FILE_MENU,
        /** Menu Edit. */
        EDIT_MENU,
        /** Menu View. */
        VIEW_MENU,
        /** Menu Help. */
        HELP_MENU,
        /** The tool bar. */
        TOOL_BAR,
        /** The welcome view, with its description. */
        WELCOME
    }

    /** Stable and unique. */
    String id();

    /** Its name, in the language of the person at the screen; in a menu, {@code &} marks the key. */
    String label();

    /** One sentence on what it does, for the welcome view and tool tips. */
    String description();

    /** Where it can be found. */
    Set<Place> places();

    /** Its keys in the notation of the platform, {@code M1+SHIFT+N}, where M1 is Ctrl or Command; empty for none. */
    default String keys() {
        return "";
    }

    /** Position among the actions of a place; small ones come first. */
    default int order() {
        return 100;
    }

    /** Whether it can be done now; asked when a menu opens and before it is done. */
    default boolean isEnabled(ViewContext context) {
        return true;
    }

    /** Does it, or starts a job that does it. */
    void run(ViewContext context);
}
