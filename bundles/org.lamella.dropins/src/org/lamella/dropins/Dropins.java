/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.dropins;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.lamella.dropins.internal.Folders;
import org.lamella.dropins.internal.Health;
import org.lamella.dropins.internal.Installer;
import org.lamella.dropins.internal.Scanner;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;

/**
 * The plug-ins in the drop-in folders: {@code dropins} of the installation and of the user. They are installed when the
 * program starts, before anything else is done, and never remembered: what is not in the folder at the next start is not
 * there. With {@link #watch} they also come, change and go while the program runs.
 */
@Component(service = Dropins.class, immediate = true)
public final class Dropins {

    private static final int INTERVAL_MILLIS = 200;

    private final List<Path> folders;
    private final Scanner scanner;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private ScheduledExecutorService watcher;

    /** Looks into the folders of this program. */
    @Activate
    public Dropins(BundleContext context, @Reference ServiceComponentRuntime components) {
        this(context, components, Folders.ofThisProgram());
    }

    /** Looks into these folders; those that are missing are empty. */
    Dropins(BundleContext context, ServiceComponentRuntime components, List<Path> folders) {
        this.folders = List.copyOf(folders);
        scanner = new Scanner(this.folders, new Installer(context), new Health(components));
        scanner.scan(true);
    }

    /** The folders that are looked into. */
    public List<Path> folders() {
        return folders;
    }

    /** What is in the folders now, by name, and how it is. */
    public List<Dropin> all() {
        return scanner.all();
    }

    /** From now on looks at the folders several times a second. */
    public synchronized void watch() {
        if (watcher == null) {
            watcher = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("lamella-dropins").daemon().factory());
            watcher.scheduleWithFixedDelay(this::look, INTERVAL_MILLIS, INTERVAL_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void look() {
        if (scanner.scan(false)) {
            listeners.forEach(Runnable::run);
        }
    }

    /**
     * Tells when something came, changed or went, in a thread of the background.
     *
     * @return ends it
     */
    public Runnable listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Deactivate
    synchronized void stop() {
        if (watcher != null) {
            watcher.shutdownNow();
        }
        scanner.close();
    }
}
