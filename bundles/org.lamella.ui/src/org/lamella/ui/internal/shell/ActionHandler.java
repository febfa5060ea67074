/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.internal.shell;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;

import jakarta.inject.Named;

/** Does the actions for the platform's menus and keys. */
public final class ActionHandler {

    private final Window window;

    ActionHandler(Window window) {
        this.window = window;
    }

    @Execute
    void run(@Named(Actions.PARAMETER) String id) {
        window.perform(id);
    }

    @CanExecute
    boolean canRun(@Named(Actions.PARAMETER) String id) {
        return window.canPerform(id);
    }
}
