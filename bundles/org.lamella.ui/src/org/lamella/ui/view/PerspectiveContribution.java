/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.view;

/**
 * A perspective of the window: a set of views for one kind of work. Register an implementation as an OSGi service; it can
 * be chosen as soon as there is a view for it.
 */
public interface PerspectiveContribution {

    /** Stable and unique; views name it in {@link ViewContribution#perspectives()}. */
    String id();

    /** Its name, in the language of the person at the screen. */
    String label();

    /** Position among the perspectives; small ones come first. */
    default int order() {
        return 100;
    }
}
