/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.internal.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.lamella.ui.view.ActionContribution;
import org.lamella.ui.view.Editing;
import org.lamella.ui.view.Messages;
import org.lamella.ui.view.Selection;
import org.lamella.ui.view.View;
import org.lamella.ui.view.ViewContext;
import org.lamella.ui.work.FileChange;
import org.lamella.ui.work.Jobs;
import org.lamella.ui.work.OpenFiles;

/** The window for one view: knows what the view listens to, and ends that with the view. */
final class WindowView implements ViewContext {

    private final Window window;
    private final List<Runnable> ends = new ArrayList<>();

    WindowView(Window window) {
        this.window = window;
    }

    void close() {
        ends.forEach(Runnable::run);
        ends.clear();
    }

    @Override
    public OpenFiles files() {
        return window.files();
    }

    @Override
    public Jobs jobs() {
        return window.jobs();
    }

    @Override
    public Messages messages() {
        return window.messages();
    }

    @Override
    public Selection selection() {
        return window.selections().now();
    }

    @Override
    public void select(Selection selection) {
        window.selections().select(selection);
    }

    @Override
    public void onSelection(Consumer<Selection> listener) {
        window.selections().listen(listener);
        ends.add(() -> window.selections().forget(listener));
    }

    @Override
    public void onFiles(Consumer<FileChange> listener) {
        window.listenToFiles(listener);
        ends.add(() -> window.forget(listener));
    }

    @Override
    public boolean isDark() {
        return window.appearance().isDark();
    }

    @Override
    public void onAppearance(Runnable listener) {
        window.appearance().listen(listener);
        ends.add(() -> window.appearance().forget(listener));
    }

    @Override
    public void show(String viewId) {
        window.views().show(viewId);
    }

    @Override
    public void addRecent(Path fileOrFolder) {
        window.memory().addRecent(fileOrFolder);
    }

    @Override
    public void open(List<Path> paths) {
        window.open(paths);
    }

    @Override
    public List<Path> recent() {
        return window.memory().recent();
    }

    @Override
    public List<ActionContribution> actions(ActionContribution.Place place) {
        return window.actions().at(place);
    }

    @Override
    public void perform(String actionId) {
        window.perform(actionId);
    }

    @Override
    public Optional<Editing> activeEditing() {
        return window.views().active().flatMap(ViewHost::view).flatMap(View::editing);
    }

    @Override
    public void exit() {
        window.shell().close();
    }
}
