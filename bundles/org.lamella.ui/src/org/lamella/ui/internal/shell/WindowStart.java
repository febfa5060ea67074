/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.internal.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

import org.eclipse.e4.ui.internal.workbench.swt.E4Application;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Display;
import org.lamella.dropins.Dropins;
import org.lamella.io.Readers;
import org.lamella.runner.Runner;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The window as the launcher sees it: a function that shows it until it is closed, and a consumer that takes what a
 * second start was given.
 */
@Component(service = { WindowStart.class, ToIntFunction.class, Consumer.class }, property = "lamella.window=true")
public final class WindowStart implements ToIntFunction<String[]>, Consumer<String[]> {

    private static final int FAILED = 1;

    private final Runner runner;
    private final Readers readers;
    private final Dropins dropins;
    private final List<Path> waiting = new ArrayList<>();
    private Window window;
    private Memory memory;
    private Appearance appearance;

    /** Needs what reads and analyses. */
    @Activate
    public WindowStart(@Reference Runner runner, @Reference Readers readers, @Reference Dropins dropins) {
        this.dropins = dropins;
        this.runner = runner;
        this.readers = readers;
    }

    Runner runner() {
        return runner;
    }

    Readers readers() {
        return readers;
    }

    Memory memory() {
        return memory;
    }

    Appearance appearance() {
        return appearance;
    }

    /**
     * Shows the window until it is closed; has to be called in the thread that may hold windows.
     *
     * @param files files and folders to open
     * @return the exit code
     */
    @Override
    public int applyAsInt(String[] files) {
        accept(files);
        Map<String, String> settings = new HashMap<>();
        if (SavedModel.isOfAnotherVersion()) {
            settings.put("clearPersistedState", "true");
        }
        try {
            Display.setAppName("Lamella");
            memory = Memory.read(SavedModel.folder().resolve("window.properties"));
            appearance = new Appearance(Display.getDefault(), memory);
            settings.put("cssTheme", Appearance.theme(appearance.isDark()));
            new E4Application().start(new WindowContext(settings));
            return 0;
        } catch (UnsatisfiedLinkError | NoClassDefFoundError | SWTError e) {
            if (e instanceof SWTError error && error.code != SWT.ERROR_NO_HANDLES) {
                throw error;
            }
            System.err.println(NoWindow.explain(e, System.getenv()));
            return FAILED;
        } catch (Exception e) {
            throw new IllegalStateException("The window ended because of a defect", e);
        }
    }

    /** Opens files and folders in the window, as soon as it is there, and brings it to the front. */
    @Override
    public void accept(String[] files) {
        List<Path> paths = Arrays.stream(files).map(Path::of).toList();
        synchronized (waiting) {
            if (window == null) {
                waiting.addAll(paths);
            } else {
                window.jobs().inWindow(() -> window.open(paths));
            }
        }
    }

    /** The window is there: it gets what has come until now, and plug-ins come and go from now on. */
    void ready(Window ready) {
        dropins.watch();
        synchronized (waiting) {
            window = ready;
            if (!waiting.isEmpty()) {
                List<Path> paths = List.copyOf(waiting);
                ready.jobs().inWindow(() -> ready.open(paths));
                waiting.clear();
            }
        }
    }

    /** The window is gone. */
    void closed() {
        synchronized (waiting) {
            window = null;
        }
    }
}
