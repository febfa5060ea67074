/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.lamella.ui.work.FileChange;
import org.lamella.ui.work.Jobs;
import org.lamella.ui.work.OpenFiles;

/**
 * The window as a view or action sees it. Listeners that are added here are called in the window thread and end with the
 * view: nobody has to remove them.
 */
public interface ViewContext {

    /** The files that are open. */
    OpenFiles files();

    /** Work in the background. */
    Jobs jobs();

    /** Messages to the person at the screen. */
    Messages messages();

    /** What is being looked at. Window thread only. */
    Selection selection();

    /** Looks at something else; all views are told. Window thread only. */
    void select(Selection selection);

    /**
     * Tells of later changes of {@link #selection()}: another file, or the same one with a newer state or result. Each
     * view is told in a turn of its own, of several changes in a row only of the last.
     */
    void onSelection(Consumer<Selection> listener);

    /** Tells of files that are opened, change their state, or are closed. */
    void onFiles(Consumer<FileChange> listener);

    /** Whether the window is dark now. */
    boolean isDark();

    /** Tells when the window has become dark or light; colours that a view chose by itself are chosen anew then. */
    void onAppearance(Runnable listener);

    /** Opens the view with this id, if there is one, and brings it to the front. Window thread only. */
    void show(String viewId);

    /** Opens files and folders as if they were dropped on the window. Window thread only. */
    void open(List<Path> paths);

    /** What was opened lately, the last first. */
    List<Path> recent();

    /** Remembers a file or folder that was opened, for the list of recent ones. */
    void addRecent(Path fileOrFolder);

    /** What can be done from this place now, in its order. Window thread only. */
    List<ActionContribution> actions(ActionContribution.Place place);

    /** Does the action with this id, if it is there and can be done now. Window thread only. */
    void perform(String actionId);

    /** What Undo, Redo and Save mean in the view in which people work now. Window thread only. */
    Optional<Editing> activeEditing();

    /** Ends the program. Window thread only. */
    void exit();
}
