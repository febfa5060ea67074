/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.view;

import java.util.Set;

import org.eclipse.swt.widgets.Composite;

/**
 * A view of the window. Register an implementation as an OSGi service ({@code @Component}): the view appears when the
 * service comes, gives place to a note when the service goes, and is made anew, in the same place, when a service with
 * the same id comes back. Every method is called in the window thread.
 */
public interface ViewContribution {

    /** The perspective for looking at measurements and their results. */
    String ANALYSIS = "org.lamella.ui.perspective.analysis";
    /** The perspective for looking at scans and maps of a microscope. */
    String MICROSCOPY = "org.lamella.ui.perspective.microscopy";

    /** Stable and unique, by custom beginning with the bundle's name: {@code org.lamella.ui.analysis.result}. */
    String id();

    /** The title of its tab, in the language of the person at the screen. */
    String label();

    /** Where it appears at first. */
    Area area();

    /** Ids of the perspectives in which it appears. */
    default Set<String> perspectives() {
        return Set.of(ANALYSIS);
    }

    /** Whether it is there from the start; otherwise it is opened with the menu View, or {@link ViewContext#show}. */
    default boolean isOpenAtFirst() {
        return true;
    }

    /** Position among the views of its area; small ones come first. */
    default int order() {
        return 100;
    }

    /**
     * Fills the view.
     *
     * @param parent empty, with a fill layout; disposed of by the window, with all that is in it
     * @param context the window, for this view, as long as it is there
     */
    View createView(Composite parent, ViewContext context);
}
