/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.view;

/** What the commands Undo, Redo and Save do in a view. Every method is called in the window thread and is quick. */
public interface Editing {

    /** Whether there is something to undo. */
    boolean canUndo();

    /** Whether there is something to do again. */
    boolean canRedo();

    /** Whether something is not saved yet. */
    boolean isDirty();

    /** Takes the last change back. */
    void undo();

    /** Does again what was taken back. */
    void redo();

    /** Saves, in the background where it may take time. */
    void save();
}
