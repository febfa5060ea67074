/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.analysis.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.lamella.core.files.FileAccess;
import org.lamella.io.Readers;
import org.lamella.runner.Runner;
import org.lamella.ui.testkit.WindowKit;
import org.lamella.ui.work.Jobs;
import org.lamella.ui.work.OpenFile;
import org.lamella.ui.work.OpenFiles;

/** A bare shell with open files, a reader and an analysis of the tests. Without a display the test reports itself skipped. */
public final class Bench implements AutoCloseable {

    private static final int WIDTH = 900;
    private static final int HEIGHT = 700;

    public final Line line = new Line();
    public final WindowKit window = new WindowKit(WIDTH, HEIGHT);
    public final Shell shell = window.shell();
    public final Readers readers = new Readers(FileAccess.system(), List.of(new Columns()));
    public final Runner runner = new Runner(readers, List.of(line));
    public final List<Throwable> failures = new ArrayList<>();
    public final Jobs jobs;
    public final OpenFiles files;

    public Bench() {
        jobs = new Jobs(shell.getDisplay()::asyncExec, (title, error) -> failures.add(error));
        files = new OpenFiles(runner, readers, FileAccess.system(), jobs);
    }

    /** Writes a file of the tests and opens it; done when it was analysed. */
    public OpenFile open(Path folder, String name, String rows) {
        Path file = folder.resolve(name);
        try {
            Files.writeString(file, "TEST\n" + rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<OpenFile> opened = new ArrayList<>();
        files.open(List.of(file), opened::addAll);
        await(() -> !opened.isEmpty() && !now(opened.getFirst()).state().isBusy());
        return now(opened.getFirst());
    }

    public OpenFile now(OpenFile file) {
        return files.find(file.key()).orElseThrow();
    }

    /** Lets the window live until something holds. */
    public void await(BooleanSupplier condition) {
        window.await("it never came to hold", condition);
        assertTrue(failures.isEmpty(), failures::toString);
    }

    /** The control with this id. */
    public <T extends Control> T find(String id, Class<T> type) {
        return window.find(id, type);
    }

    @Override
    public void close() {
        files.close();
        jobs.close();
        // what was still to be delivered finds its widgets gone, and must bear it
        window.close();
    }
}
