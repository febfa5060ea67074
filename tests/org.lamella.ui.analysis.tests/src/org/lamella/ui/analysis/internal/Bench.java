/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.analysis.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.lamella.core.files.FileAccess;
import org.lamella.io.Readers;
import org.lamella.runner.Runner;
import org.lamella.ui.form.Named;
import org.lamella.ui.work.Jobs;
import org.lamella.ui.work.OpenFile;
import org.lamella.ui.work.OpenFiles;

/** A bare shell with open files, a reader and an analysis of the tests. Without a display the test reports itself skipped. */
public final class Bench implements AutoCloseable {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long PATIENCE = 20_000_000_000L;

    public final Line line = new Line();
    public final Display display;
    public final Shell shell;
    public final Readers readers = new Readers(FileAccess.system(), List.of(new Columns()));
    public final Runner runner = new Runner(readers, List.of(line));
    public final List<Throwable> failures = new ArrayList<>();
    public final Jobs jobs;
    public final OpenFiles files;
    private long longest;

    public Bench() {
        boolean windows = SWT.getPlatform().equals("gtk");
        assumeTrue(!windows || System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null,
                "needs a display; run it under Xvfb");
        display = Display.getCurrent() == null ? new Display() : Display.getCurrent();
        shell = new Shell(display);
        shell.setLayout(new FillLayout());
        shell.setSize(900, 700);
        jobs = new Jobs(display::asyncExec, (title, error) -> failures.add(error));
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
        long end = System.nanoTime() + PATIENCE;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                fail("It never came to hold");
            }
            live();
        }
        assertTrue(failures.isEmpty(), failures::toString);
    }

    /** Lets the window live for this long. */
    public void live(int milliseconds) {
        long end = System.nanoTime() + milliseconds * 1_000_000L;
        while (System.nanoTime() < end) {
            live();
        }
    }

    private void live() {
        long begin = THREADS.getCurrentThreadCpuTime();
        boolean more = display.readAndDispatch();
        longest = Math.max(longest, THREADS.getCurrentThreadCpuTime() - begin);
        if (!more) {
            try {
                Thread.sleep(2);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Does something in the window's thread and counts it as an event. */
    public void timed(Runnable action) {
        long begin = THREADS.getCurrentThreadCpuTime();
        action.run();
        longest = Math.max(longest, THREADS.getCurrentThreadCpuTime() - begin);
    }

    /**
     * The longest that the window's thread worked on one event since the last call, in milliseconds of processor time:
     * what else the machine does meanwhile is not the window's.
     */
    public double longestEvent() {
        double milliseconds = longest / 1e6;
        longest = 0;
        return milliseconds;
    }

    /** The control with this id. */
    public <T extends Control> T find(String id, Class<T> type) {
        return type.cast(find(shell, id));
    }

    private static Control find(Composite in, String id) {
        Control found = null;
        for (Control child : in.getChildren()) {
            found = id.equals(child.getData(Named.KEY)) ? child
                    : child instanceof Composite inner ? find(inner, id) : null;
            if (found != null) {
                break;
            }
        }
        if (found == null && in instanceof Shell) {
            fail("There is no control " + id);
        }
        return found;
    }

    /** Presses a button or chooses an item. */
    public void push(Control control) {
        control.notifyListeners(SWT.Selection, new Event());
    }

    @Override
    public void close() {
        files.close();
        jobs.close();
        shell.dispose();
        while (display.readAndDispatch()) {
            // what was still to be delivered finds its widgets gone, and must bear it
        }
    }
}
