/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.view;

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

    /** Tells of every later change of {@link #selection()}: another file, or the same one with a newer state or result. */
    void onSelection(Consumer<Selection> listener);

    /** Tells of files that are opened, change their state, or are closed. */
    void onFiles(Consumer<FileChange> listener);

    /** Whether the window is dark now. */
    boolean isDark();

    /** Tells when the window has become dark or light; colours that a view chose by itself are chosen anew then. */
    void onAppearance(Runnable listener);

    /** Opens the view with this id, if there is one, and brings it to the front. Window thread only. */
    void show(String viewId);

    /** Remembers a file or folder that was opened, for the list of recent ones. */
    void addRecent(java.nio.file.Path fileOrFolder);
}
