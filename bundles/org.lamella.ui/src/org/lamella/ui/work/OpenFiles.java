/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.work;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.lamella.core.files.FileAccess;
import org.lamella.core.progress.Progress;
import org.lamella.data.Recording;
import org.lamella.io.Readers;
import org.lamella.runner.InputFiles;
import org.lamella.runner.Outcome;
import org.lamella.runner.Request;
import org.lamella.runner.Runner;
import org.lamella.ui.internal.Texts;

/**
 * The files that are open, each with what was read and found. Files are recognised, read and analysed in the background,
 * at most {@value #AT_ONCE} at a time, by the same calls as on the command line: the numbers are the same to the last
 * bit. Safe to call from any thread.
 */
public final class OpenFiles implements AutoCloseable {

    /** Files that are worked on at the same time. */
    public static final int AT_ONCE = 2;

    private final Runner runner;
    private final Readers readers;
    private final FileAccess access;
    private final Jobs jobs;
    private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE,
            Thread.ofPlatform().name("lamella-file-", 1).daemon().factory());
    private final List<Consumer<FileChange>> listeners = new CopyOnWriteArrayList<>();
    private final Map<Long, Entry> entries = new LinkedHashMap<>();
    private final FilesJob job;
    private long lastKey;

    /** A file that is open: how it is now, and the work that is being done on it. */
    private static final class Entry {

        private OpenFile now;
        private FileWork work;

        Entry(OpenFile now) {
            this.now = now;
        }
    }

    /** One turn of reading and analysing; a newer turn makes an older one void. */
    private static final class FileWork implements Progress {

        private volatile boolean cancelled;
        private volatile double fraction;

        @Override
        public void report(String task, double share) {
            fraction = Double.isNaN(share) ? fraction : share;
        }

        @Override
        public boolean isCancelled() {
            return cancelled || Thread.currentThread().isInterrupted();
        }
    }

    /** No file is open at first. */
    public OpenFiles(Runner runner, Readers readers, FileAccess access, Jobs jobs) {
        this.runner = runner;
        this.readers = readers;
        this.access = access;
        this.jobs = jobs;
        this.job = new FilesJob(jobs, this::cancelAll);
    }

    /** What analyses the files: it knows which analyses there are, and which suit a recording. */
    public Runner runner() {
        return runner;
    }

    /** What reads the files: it knows which formats there are. */
    public Readers readers() {
        return readers;
    }

    /**
     * Opens files, and the measurement files in folders. One that is open already is not opened again; it is read again
     * when it had failed. Returns at once.
     *
     * @param paths files and folders
     * @param opened takes the opened files, in the order given, in the window thread
     */
    public void open(List<Path> paths, Consumer<List<OpenFile>> opened) {
        List<String> given = paths.stream().map(path -> path.toAbsolutePath().normalize().toString()).toList();
        jobs.run(Texts.get("work.looking"), progress -> {
            InputFiles found = InputFiles.resolve(given, readers, access, progress);
            List<OpenFile> all = new ArrayList<>();
            found.files().forEach(file -> all.add(openFile(file)));
            found.failures().forEach(failure -> all.add(add(failure.file(), file -> file.failed(failure.problem()))));
            return all;
        }, opened);
    }

    private OpenFile openFile(Path path) {
        synchronized (entries) {
            for (Entry entry : entries.values()) {
                if (entry.now.path().equals(path)) {
                    if (entry.now.state() == FileState.FAILED || entry.now.state() == FileState.CANCELLED) {
                        start(entry, entry.now.request(), true);
                    }
                    return entry.now;
                }
            }
            OpenFile file = add(path, UnaryOperator.identity());
            start(entries.get(file.key()), file.request(), true);
            return file;
        }
    }

    private OpenFile add(Path path, UnaryOperator<OpenFile> state) {
        synchronized (entries) {
            OpenFile file = state.apply(new OpenFile(++lastKey, path, FileState.WAITING, Request.DEFAULT,
                    Optional.empty(), Optional.empty(), Optional.empty()));
            entries.put(file.key(), new Entry(file));
            tell(FileChange.Kind.OPENED, file);
            return file;
        }
    }

    /** Analyses a file again, with other settings or another analysis; the result of before stays until then. */
    public void analyse(long key, Request request) {
        synchronized (entries) {
            Entry entry = entries.get(key);
            if (entry != null) {
                start(entry, request, entry.now.recording().isEmpty());
            }
        }
    }

    /** Reads and analyses a file again, from the disk. */
    public void reload(long key) {
        synchronized (entries) {
            Entry entry = entries.get(key);
            if (entry != null) {
                start(entry, entry.now.request(), true);
            }
        }
    }

    /** Caller holds the lock. */
    private void start(Entry entry, Request request, boolean read) {
        stop(entry);
        FileWork work = new FileWork();
        entry.work = work;
        entry.now = entry.now.asked(request);
        tell(FileChange.Kind.CHANGED, entry.now);
        job.begin();
        threads.execute(() -> doWork(entry, work, read));
    }

    private void doWork(Entry entry, FileWork work, boolean read) {
        OpenFile file;
        synchronized (entries) {
            file = entry.now;
        }
        job.at(file.name());
        try {
            work.checkCancelled();
            Outcome outcome = read ? read(entry, work, file) : analyse(entry, work, file);
            switch (outcome) {
                case Outcome.Done done -> change(entry, work, now -> now.done(done.result()));
                case Outcome.Failed failed -> change(entry, work,
                        now -> failed.origin() == Outcome.Origin.NO_ANALYSIS
                                ? now.unanalysed(failed.failure().problem())
                                : now.failed(failed.failure().problem()));
            }
        } catch (CancellationException e) {
            change(entry, work, now -> now.in(FileState.CANCELLED));
        } finally {
            job.end();
        }
    }

    private Outcome read(Entry entry, FileWork work, OpenFile file) {
        change(entry, work, now -> now.in(FileState.READING));
        return runner.run(file.path(), file.request(),
                recording -> change(entry, work, now -> now.read(recording)), work);
    }

    private Outcome analyse(Entry entry, FileWork work, OpenFile file) {
        change(entry, work, now -> now.in(FileState.ANALYSING));
        Recording recording = file.recording().orElseThrow();
        return runner.run(recording, file.request(), work);
    }

    /** Work that was overtaken or belongs to a closed file changes nothing any more. */
    private void change(Entry entry, FileWork work, UnaryOperator<OpenFile> change) {
        synchronized (entries) {
            if (entry.work == work && entries.get(entry.now.key()) == entry) {
                entry.now = change.apply(entry.now);
                tell(FileChange.Kind.CHANGED, entry.now);
            }
        }
    }

    /** Stops the work on a file. */
    public void cancel(long key) {
        synchronized (entries) {
            Entry entry = entries.get(key);
            if (entry != null && entry.now.state().isBusy()) {
                stop(entry);
                entry.now = entry.now.in(FileState.CANCELLED);
                tell(FileChange.Kind.CHANGED, entry.now);
            }
        }
    }

    private void cancelAll() {
        all().forEach(file -> cancel(file.key()));
    }

    private static void stop(Entry entry) {
        if (entry.work != null) {
            entry.work.cancelled = true;
            entry.work = null;
        }
    }

    /** Closes a file. */
    public void close(long key) {
        synchronized (entries) {
            Entry entry = entries.remove(key);
            if (entry != null) {
                stop(entry);
                tell(FileChange.Kind.CLOSED, entry.now);
            }
        }
    }

    /** The open files, in the order in which they were opened. */
    public List<OpenFile> all() {
        synchronized (entries) {
            return entries.values().stream().map(entry -> entry.now).toList();
        }
    }

    /** A file as it is now, if it is still open. */
    public Optional<OpenFile> find(long key) {
        synchronized (entries) {
            return Optional.ofNullable(entries.get(key)).map(entry -> entry.now);
        }
    }

    /** How far the work on a file is, 0 … 1; 1 when nothing is being done. */
    public double fraction(long key) {
        synchronized (entries) {
            Entry entry = entries.get(key);
            return entry == null || entry.work == null || !entry.now.state().isBusy() ? 1 : entry.work.fraction;
        }
    }

    /**
     * Tells of all changes, in their order, in the thread in which they happen, while others wait: a listener hands on and
     * returns. In views, {@code ViewContext.onFiles} does that.
     *
     * @return ends it
     */
    public Runnable listen(Consumer<FileChange> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void tell(FileChange.Kind kind, OpenFile file) {
        FileChange change = new FileChange(kind, file);
        listeners.forEach(listener -> listener.accept(change));
    }

    /** Stops all work and closes all files. */
    @Override
    public void close() {
        all().forEach(file -> close(file.key()));
        threads.shutdownNow();
    }
}
