/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.view;

import java.util.Optional;

/** A view that is on the screen. Every method is called in the window thread. */
public interface View {

    /** Puts the keyboard into the control where people begin. */
    void focus();

    /** What Undo, Redo and Save mean while this view is the active one. */
    default Optional<Editing> editing() {
        return Optional.empty();
    }

    /** Lets go of what widgets do not let go of by themselves; called before they are disposed of. */
    default void close() {
        // most views hold nothing but widgets
    }
}
