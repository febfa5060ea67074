/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.internal.shell;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;

/**
 * The services of one kind that there are now. The window hears of one that comes a little later; of one that goes while
 * its bundle still lives, so that what it made can be taken down.
 */
final class Whiteboard<S> implements ServiceTrackerCustomizer<S, S> {

    private final BundleContext bundle = FrameworkUtil.getBundle(Whiteboard.class).getBundleContext();
    private final List<S> services = new CopyOnWriteArrayList<>();
    private final ServiceTracker<S, S> tracker;
    private final Display display;
    private final Consumer<S> added;
    private final Consumer<S> removed;

    /** Services that are there already are not told again. */
    Whiteboard(Class<S> type, Display display, Consumer<S> added, Consumer<S> removed) {
        this.display = display;
        this.added = added;
        this.removed = removed;
        tracker = new ServiceTracker<>(bundle, type, this);
    }

    Whiteboard<S> open() {
        tracker.open();
        return this;
    }

    void close() {
        tracker.close();
    }

    /** Those that are there now. */
    List<S> all() {
        return List.copyOf(services);
    }

    @Override
    public S addingService(ServiceReference<S> reference) {
        S service = bundle.getService(reference);
        if (service != null) {
            services.add(service);
            inWindow(() -> display.asyncExec(() -> {
                if (services.contains(service)) {
                    added.accept(service);
                }
            }));
        }
        return service;
    }

    @Override
    public void modifiedService(ServiceReference<S> reference, S service) {
        // nothing that is shown depends on properties
    }

    @Override
    public void removedService(ServiceReference<S> reference, S service) {
        services.remove(service);
        inWindow(() -> display.syncExec(() -> removed.accept(service)));
        bundle.ungetService(reference);
    }

    private void inWindow(Runnable action) {
        try {
            if (!display.isDisposed()) {
                action.run();
            }
        } catch (SWTException e) {
            if (!display.isDisposed()) {
                throw e;
            }
        }
    }
}
