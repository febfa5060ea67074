/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.dropins.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.FrameworkWiring;

/** Puts plug-ins into the framework and takes them out without a trace. */
public final class Installer {

    private static final int PATIENCE_SECONDS = 10;
    private static final String MAKER = "ask its maker for a mended one, with this message";

    private final BundleContext context;
    private Path copies;
    private int count;

    /** Works in the framework of this context. */
    public Installer(BundleContext context) {
        this.context = context;
    }

    /** Installs a copy of the file; it is not started yet. */
    Plugin install(Path file) throws PluginException {
        String name = symbolicName(file);
        for (Bundle bundle : context.getBundles()) {
            if (name.equals(bundle.getSymbolicName())) {
                boolean own = copies == null || !bundle.getLocation().contains(copies.toUri().toString());
                throw new PluginException(file,
                        own ? "Its name, " + name + ", is that of a part of Lamella"
                                : "There is another plug-in with its name, " + name,
                        own ? "a plug-in needs a name of its own" : "leave only one of the two in the folders");
            }
        }
        try {
            Path copy = copy(file);
            Bundle bundle = context.installBundle("reference:" + copy.toUri());
            return new Plugin(file, copy, bundle);
        } catch (IOException e) {
            throw new PluginException(file, "It cannot be copied: " + e.getMessage(),
                    "see that the file can be read and that the disk is not full");
        } catch (BundleException e) {
            throw new PluginException(file, "It is damaged or no plug-in: " + Reasons.firstLine(e), MAKER);
        }
    }

    private static String symbolicName(Path file) throws PluginException {
        try (JarFile jar = new JarFile(file.toFile(), false)) {
            Manifest manifest = jar.getManifest();
            String name =
                    manifest == null ? null : manifest.getMainAttributes().getValue(Constants.BUNDLE_SYMBOLICNAME);
            if (name == null) {
                throw new PluginException(file, "It is a jar, but no plug-in: its manifest has no "
                        + Constants.BUNDLE_SYMBOLICNAME, "build it as an OSGi bundle; CONTRIBUTING.md says how");
            }
            return name.split(";")[0].trim();
        } catch (IOException e) {
            throw new PluginException(file, "The file is damaged or not complete: " + e.getMessage(),
                    "copy it again");
        }
    }

    private Path copy(Path file) throws IOException {
        if (copies == null) {
            copies = Files.createTempDirectory("lamella-dropins");
            copies.toFile().deleteOnExit();
        }
        count++;
        Path copy = copies.resolve(count + "-" + file.getFileName());
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        copy.toFile().deleteOnExit();
        return copy;
    }

    /** Starts it, unless it runs. */
    void start(Plugin plugin) throws PluginException {
        Bundle bundle = plugin.bundle();
        boolean fragment = bundle.getHeaders().get(Constants.FRAGMENT_HOST) != null;
        if (fragment) {
            return;
        }
        try {
            bundle.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
        } catch (BundleException e) {
            boolean unresolved = e.getType() == BundleException.RESOLVE_ERROR;
            throw unresolved ? Reasons.unresolved(plugin.file(), e, context)
                    : new PluginException(plugin.file(), "It fails when it starts: " + Reasons.rootCause(e), MAKER);
        }
    }

    /** Takes plug-ins out; those that use them are wired anew. */
    void uninstall(List<Plugin> plugins) {
        List<Bundle> gone = new ArrayList<>();
        for (Plugin plugin : plugins) {
            try {
                plugin.bundle().uninstall();
            } catch (BundleException | IllegalStateException e) {
                // it is out of the framework all the same: what it threw when it was stopped is its own affair
                System.err.println("lamella: the plug-in " + plugin.name() + " did not stop cleanly: " + e);
            }
            gone.add(plugin.bundle());
        }
        refresh(gone);
        for (Plugin plugin : plugins) {
            delete(plugin.copy());
        }
    }

    private void refresh(List<Bundle> bundles) {
        CountDownLatch done = new CountDownLatch(1);
        context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class).refreshBundles(bundles,
                event -> done.countDown());
        try {
            done.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // held open by somebody; it goes with the program
            file.toFile().deleteOnExit();
        }
    }

    /** The copies are not needed any more. */
    void close() {
        if (copies != null) {
            delete(copies);
        }
    }
}
