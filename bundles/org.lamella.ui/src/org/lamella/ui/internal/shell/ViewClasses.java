/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.internal.shell;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.swt.widgets.Display;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;

/**
 * Loads the classes of views and of what they are made of, while nobody waits for them. Otherwise the first look at each
 * view would find them one by one in their files, in the window thread.
 */
final class ViewClasses {

    private static final int PAUSE_MILLIS = 200;
    private static final String OURS = "org.lamella.";

    private ViewClasses() {
    }

    /**
     * Begins soon, in a thread that lets others go first.
     *
     * @param display of the window; when it is gone the work ends
     * @param views contributions
     */
    static void loadSoon(Display display, Collection<?> views) {
        display.timerExec(PAUSE_MILLIS, () -> Thread.ofPlatform().name("lamella-view-classes").daemon()
                .priority(Thread.MIN_PRIORITY).start(() -> load(display, views)));
    }

    private static void load(Display display, Collection<?> views) {
        Set<BundleWiring> wirings = new LinkedHashSet<>();
        for (Object view : views) {
            Bundle bundle = FrameworkUtil.getBundle(view.getClass());
            if (bundle != null) {
                gather(bundle.adapt(BundleWiring.class), wirings);
            }
        }
        for (BundleWiring wiring : wirings) {
            for (String file : wiring.listResources("/", "*.class",
                    BundleWiring.LISTRESOURCES_RECURSE | BundleWiring.LISTRESOURCES_LOCAL)) {
                if (display.isDisposed() || !wiring.isInUse()) {
                    return;
                }
                load(file, wiring);
            }
        }
    }

    /** The bundle of a view, then those of ours that it has packages from. */
    private static void gather(BundleWiring wiring, Set<BundleWiring> all) {
        if (wiring != null && wiring.getBundle().getSymbolicName().startsWith(OURS) && all.add(wiring)) {
            for (BundleWire wire : wiring.getRequiredWires(PackageNamespace.PACKAGE_NAMESPACE)) {
                gather(wire.getProviderWiring(), all);
            }
        }
    }

    private static void load(String file, BundleWiring wiring) {
        try {
            wiring.getBundle().loadClass(file.substring(0, file.length() - ".class".length()).replace('/', '.'));
        } catch (ClassNotFoundException | LinkageError | IllegalStateException e) {
            // whoever needs the class will be told why it cannot be had
        }
    }
}
