/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.experiment.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Display;
import org.lamella.core.error.Problem;
import org.lamella.core.files.FileAccess;
import org.lamella.io.Readers;
import org.lamella.runner.Runner;
import org.lamella.ui.view.ActionContribution;
import org.lamella.ui.view.Editing;
import org.lamella.ui.view.Messages;
import org.lamella.ui.view.Selection;
import org.lamella.ui.view.ViewContext;
import org.lamella.ui.work.FileChange;
import org.lamella.ui.work.Jobs;
import org.lamella.ui.work.OpenFiles;

/** A window that remembers what it was asked for. */
final class Desk implements ViewContext, AutoCloseable {

    final List<String> said = new ArrayList<>();
    final List<Path> opened = new ArrayList<>();
    boolean answer = true;
    private final List<Consumer<Selection>> listeners = new ArrayList<>();
    private final Jobs jobs;
    private final OpenFiles files;
    private Selection selection = Selection.NONE;

    Desk(Display display, Readers readers, Runner runner) {
        jobs = new Jobs(display::asyncExec, (title, error) -> said.add(title + ": " + error));
        files = new OpenFiles(runner, readers, FileAccess.system(), jobs);
    }

    @Override
    public OpenFiles files() {
        return files;
    }

    @Override
    public Jobs jobs() {
        return jobs;
    }

    @Override
    public Messages messages() {
        return new Messages() {
            @Override
            public void problem(Problem problem) {
                said.add(problem.describe());
            }

            @Override
            public void failure(String doing, Throwable error) {
                said.add(doing + ": " + error);
            }

            @Override
            public void note(String text) {
                said.add(text);
            }

            @Override
            public boolean ask(String question) {
                said.add(question);
                return answer;
            }
        };
    }

    @Override
    public Selection selection() {
        return selection;
    }

    @Override
    public void select(Selection chosen) {
        selection = chosen;
        List.copyOf(listeners).forEach(l -> l.accept(chosen));
    }

    @Override
    public void onSelection(Consumer<Selection> listener) {
        listeners.add(listener);
    }

    @Override
    public void onFiles(Consumer<FileChange> listener) {
        // these views do not listen to files
    }

    @Override
    public boolean isDark() {
        return false;
    }

    @Override
    public void onAppearance(Runnable listener) {
        // the test's window does not change
    }

    @Override
    public void show(String viewId) {
        said.add("show " + viewId);
    }

    @Override
    public void open(List<Path> paths) {
        opened.addAll(paths);
    }

    @Override
    public List<Path> recent() {
        return List.of();
    }

    @Override
    public void addRecent(Path fileOrFolder) {
        said.add("recent " + fileOrFolder.getFileName());
    }

    @Override
    public List<ActionContribution> actions(ActionContribution.Place place) {
        return List.of();
    }

    @Override
    public void perform(String actionId) {
        said.add("perform " + actionId);
    }

    @Override
    public Optional<Editing> activeEditing() {
        return Optional.empty();
    }

    @Override
    public void exit() {
        said.add("exit");
    }

    @Override
    public void close() {
        files.close();
        jobs.close();
    }
}
