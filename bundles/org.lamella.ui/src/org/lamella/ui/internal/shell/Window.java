/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.internal.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.lamella.core.files.FileAccess;
import org.lamella.ui.internal.Texts;
import org.lamella.ui.view.Messages;
import org.lamella.ui.view.OpenHandler;
import org.lamella.ui.view.Selection;
import org.lamella.ui.work.FileChange;
import org.lamella.ui.work.Jobs;
import org.lamella.ui.work.OpenFile;
import org.lamella.ui.work.OpenFiles;

/** The window's parts, from its start to its end. */
public final class Window {

    private final Display display;
    private final Memory memory;
    private final Appearance appearance;
    private final MessageWindows messages;
    private final Jobs jobs;
    private final OpenFiles files;
    private final Selections selections;
    private final List<Consumer<FileChange>> fileListeners = new CopyOnWriteArrayList<>();
    private final Whiteboard<OpenHandler> openers;
    private Views views;
    private Actions actions;
    private EPartService parts;
    private Shell shell;
    private Optional<DesktopScheme> scheme = Optional.empty();

    Window(Display display, WindowStart start) {
        this.display = display;
        this.memory = start.memory();
        appearance = start.appearance();
        messages = new MessageWindows(display);
        jobs = new Jobs(this::inWindow, messages::failure);
        files = new OpenFiles(start.runner(), start.readers(), FileAccess.system(), jobs);
        selections = new Selections(files, this::inWindow);
        openers = new Whiteboard<>(OpenHandler.class, display, each -> {
        }, each -> {
        }).open();
        files.listen(change -> inWindow(() -> changed(change)));
    }

    /** The model is there: views and actions get their places in it. */
    void build(MApplication application, EModelService model) {
        views = new Views(display, model, new Perspectives(model, application));
        actions = new Actions(this, display, model, application);
        views.open();
        actions.open();
    }

    /** The window is on the screen. */
    void shown(Shell main, EPartService partService, IThemeEngine engine) {
        shell = main;
        parts = partService;
        appearance.setThemes(engine);
        if (SWT.getPlatform().equals("gtk")) {
            scheme = Optional.of(new DesktopScheme(List.of("gsettings"), appearance::desktopSays).watch());
        }
        views.setParts(partService);
        ViewClasses.loadSoon(display, views.contributions());
    }

    /** The window is about to go. */
    void close() {
        memory.save();
        scheme.ifPresent(DesktopScheme::close);
        openers.close();
        if (views != null) {
            views.close();
            actions.close();
        }
        files.close();
        jobs.close();
    }

    private void inWindow(Runnable action) {
        if (!display.isDisposed()) {
            display.asyncExec(action);
        }
    }

    private void changed(FileChange change) {
        selections.follow(change);
        fileListeners.forEach(listener -> listener.accept(change));
    }

    void listenToFiles(Consumer<FileChange> listener) {
        fileListeners.add(listener);
    }

    void forget(Consumer<FileChange> listener) {
        fileListeners.remove(listener);
    }

    /** Opens files and folders: what somebody handles as a whole by him, everything else as measurement files. */
    public void open(List<Path> paths) {
        toFront();
        if (paths.isEmpty()) {
            return;
        }
        jobs.run(Texts.get("work.looking"), progress -> handlers(paths), handled -> {
            List<Path> measurements = new ArrayList<>(paths);
            handled.forEach((path, handler) -> {
                measurements.remove(path);
                memory.addRecent(path);
                handler.open(path, new WindowView(this));
            });
            if (!measurements.isEmpty()) {
                measurements.forEach(memory::addRecent);
                files.open(measurements, this::opened);
            }
        });
    }

    private Map<Path, OpenHandler> handlers(List<Path> paths) {
        Map<Path, OpenHandler> handled = new LinkedHashMap<>();
        for (Path path : paths) {
            openers.all().stream().filter(each -> each.handles(path)).findFirst()
                    .ifPresent(handler -> handled.put(path, handler));
        }
        return handled;
    }

    private void opened(List<OpenFile> opened) {
        if (opened.isEmpty()) {
            messages.note(Texts.get("open.nothing"));
        } else {
            OpenFile first = opened.getFirst();
            selections.select(Selection.of(files.find(first.key()).orElse(first)));
            views.showMain();
        }
    }

    private void toFront() {
        if (shell != null && !shell.isDisposed()) {
            shell.setMinimized(false);
            shell.forceActive();
        }
    }

    /** Does what the id says: one of the window's own {@link Commands}, or an action of somebody. */
    public void perform(String id) {
        if (id.startsWith(Commands.SHOW)) {
            views.show(id.substring(Commands.SHOW.length()));
        } else if (id.startsWith(Commands.RECENT)) {
            open(List.of(Path.of(id.substring(Commands.RECENT.length()))));
        } else if (id.startsWith(Commands.LOOK)) {
            appearance.choose(Appearance.Look.valueOf(id.substring(Commands.LOOK.length())));
        } else if (id.startsWith(Commands.PERSPECTIVE)) {
            views.perspectives().select(id.substring(Commands.PERSPECTIVE.length()));
        } else {
            actions.run(id);
        }
    }

    boolean canPerform(String id) {
        return id.contains(":") || actions.isEnabled(id);
    }

    Display display() {
        return display;
    }

    /** The main shell. */
    public Shell shell() {
        return shell;
    }

    EPartService parts() {
        return parts;
    }

    /** What is remembered. */
    public Memory memory() {
        return memory;
    }

    Appearance appearance() {
        return appearance;
    }

    /** Messages. */
    public Messages messages() {
        return messages;
    }

    void setNotes(Consumer<String> notes) {
        messages.setNotes(notes);
    }

    /** Work in the background. */
    public Jobs jobs() {
        return jobs;
    }

    /** The open files. */
    public OpenFiles files() {
        return files;
    }

    Selections selections() {
        return selections;
    }

    /** The views. */
    public Views views() {
        return views;
    }

    /** The actions. */
    public Actions actions() {
        return actions;
    }
}
