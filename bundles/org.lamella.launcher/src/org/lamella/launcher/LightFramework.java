/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.StringJoiner;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * The OSGi framework with the bundles of one {@link Installation}. What it worked out about them (headers, wiring) is
 * kept in an area outside the installation; later starts open that area read-only, or work with a copy of it, so any
 * number may run at once.
 */
final class LightFramework {

    private final Installation installation;
    private final Framework framework;

    private LightFramework(Installation installation, Framework framework) {
        this.installation = installation;
        this.framework = framework;
    }

    /** Installs the bundles into a new area, starts them once and writes down what was worked out. */
    static void prepare(Installation installation, Path area) throws BundleException {
        LightFramework light = new LightFramework(installation, create(installation, area, false));
        light.framework.init();
        light.install();
        FrameworkWiring wiring = light.framework.adapt(FrameworkWiring.class);
        if (!wiring.resolveBundles(null)) {
            throw new BundleException("The bundles do not fit together." + light.unresolved());
        }
        light.framework.start();
        light.stop();
    }

    /** Starts from an area that was prepared. */
    static LightFramework start(Installation installation, Path area) throws BundleException, IOException {
        boolean own = installation.face() == Face.WINDOW || OwnArea.isNeeded();
        LightFramework light = new LightFramework(installation,
                create(installation, own ? OwnArea.copy(area) : area, !own));
        light.framework.init();
        if (light.framework.getBundleContext().getBundles().length != installation.bundles().size() + 1) {
            throw new IOException(area + " does not belong to " + installation.folder());
        }
        light.framework.start();
        return light;
    }

    private static Framework create(Installation installation, Path area, boolean readOnly) {
        Map<String, String> settings = new HashMap<>();
        settings.put("osgi.install.area", installation.folder().toUri().toString());
        if (installation.face() == Face.WINDOW) {
            Path workspace = OneWindow.workspace();
            settings.put("osgi.instance.area", workspace.toUri().toString());
            settings.put("osgi.logfile", workspace.resolve("lamella.log").toString());
            settings.put("eclipse.product", "org.lamella.ui.product");
        }
        settings.put("osgi.configuration.area", area.toUri().toString());
        settings.put("osgi.configuration.area.readOnly", Boolean.toString(readOnly));
        settings.put("osgi.configuration.cascaded", "false");
        settings.put(Constants.FRAMEWORK_BEGINNING_STARTLEVEL, Integer.toString(Installation.RUNNING_LEVEL));
        FrameworkFactory factory = ServiceLoader.load(FrameworkFactory.class).findFirst()
                .orElseThrow(() -> new IllegalStateException("No OSGi framework on the class path"));
        return factory.newFramework(settings);
    }

    private void install() throws BundleException {
        BundleContext context = framework.getBundleContext();
        for (Installation.Entry entry : installation.bundles()) {
            Bundle bundle = context.installBundle(installation.location(entry));
            bundle.adapt(BundleStartLevel.class).setStartLevel(entry.level());
            if (entry.started()) {
                // What is first runs at once, the others when a class of theirs is asked for.
                bundle.start(entry.level() == 1 ? 0 : Bundle.START_ACTIVATION_POLICY);
            }
        }
    }

    /**
     * The face's entry: a service of type {@link ToIntFunction} that takes the arguments and returns the exit code.
     *
     * @throws BundleException when no bundle offers it, with the bundles that did not resolve
     */
    @SuppressWarnings("unchecked")
    ToIntFunction<String[]> entry() throws BundleException {
        BundleContext context = framework.getBundleContext();
        try {
            Collection<ServiceReference<ToIntFunction<String[]>>> found = context.getServiceReferences(
                    (Class<ToIntFunction<String[]>>) (Class<?>) ToIntFunction.class, installation.face().entry());
            for (ServiceReference<ToIntFunction<String[]>> reference : found) {
                ToIntFunction<String[]> service = context.getService(reference);
                if (service != null) {
                    return service;
                }
            }
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
        throw new BundleException("No bundle offers " + installation.face().label() + "." + unresolved());
    }

    /** What takes the files of a second start. */
    @SuppressWarnings("unchecked")
    Consumer<String[]> receiver() throws BundleException {
        return Consumer.class.cast(entry());
    }

    private String unresolved() {
        StringJoiner names = new StringJoiner(", ", " Not resolved: ", ".").setEmptyValue("");
        for (Bundle bundle : framework.getBundleContext().getBundles()) {
            if (bundle.getState() == Bundle.INSTALLED) {
                names.add(bundle.getSymbolicName());
            }
        }
        return names.toString();
    }

    private void stop() throws BundleException {
        framework.stop();
        try {
            FrameworkEvent event = framework.waitForStop(10_000);
            if (event.getType() != FrameworkEvent.STOPPED) {
                throw new BundleException("The framework did not stop: " + event.getThrowable());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BundleException("Interrupted while the framework stopped", e);
        }
    }
}
