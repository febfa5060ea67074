/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.dropins.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRevision;

/** Puts into plain words why the framework refuses a plug-in. */
final class Reasons {

    private static final Pattern MISSING = Pattern.compile("Unresolved requirement: ([\\w-]+): ([^;\\s]+)(.*)");
    private static final Pattern VERSION = Pattern.compile("version=\"([^\"]+)\"");
    private static final Pattern JAVA = Pattern.compile("version=([\\d.]+)");
    private static final String NEEDED = "put the plug-in that offers it into the folder too, or ask its maker for one "
            + "that fits this version of Lamella";

    private Reasons() {
    }

    /** What a plug-in misses. */
    static PluginException unresolved(Path file, BundleException error, BundleContext context) {
        StringJoiner missing = new StringJoiner("; ");
        String wayOut = NEEDED;
        Matcher line = MISSING.matcher(error.getMessage());
        while (line.find()) {
            String rest = line.group(3);
            switch (line.group(1)) {
                case "Import-Package" -> missing.add(missingPackage(line.group(2), rest, context));
                case "Require-Bundle" -> missing.add("it needs the bundle " + line.group(2) + range(rest)
                        + ", which is not here");
                case "Require-Capability" -> {
                    if (line.group(2).equals("osgi.ee")) {
                        Matcher version = JAVA.matcher(rest);
                        missing.add("it needs Java " + (version.find() ? version.group(1) : "of another version")
                                + ", and this is Java " + Runtime.version().feature());
                        wayOut = "start Lamella with that Java, or ask its maker for one that fits";
                    } else {
                        missing.add("it needs " + line.group(2) + rest + ", which nobody offers here");
                    }
                }
                default -> missing.add(line.group());
            }
        }
        String cause = missing.length() == 0 ? firstLine(error) : missing.toString();
        return new PluginException(file, "It cannot be used here: " + cause, wayOut);
    }

    private static String missingPackage(String name, String rest, BundleContext context) {
        TreeSet<String> offered = new TreeSet<>();
        for (Bundle bundle : context.getBundles()) {
            BundleRevision revision = bundle.adapt(BundleRevision.class);
            List<BundleCapability> exports = revision == null ? List.of()
                    : revision.getDeclaredCapabilities(BundleRevision.PACKAGE_NAMESPACE);
            exports.stream().filter(each -> name.equals(each.getAttributes().get(BundleRevision.PACKAGE_NAMESPACE)))
                    .forEach(each -> offered.add(String.valueOf(each.getAttributes().get("version"))));
        }
        String wanted = "it needs the package " + name + range(rest);
        return offered.isEmpty() ? wanted + ", which nobody offers here"
                : wanted + ", which is here in version " + String.join(", ", offered)
                        + ": it was made for another version";
    }

    private static String range(String attributes) {
        Matcher version = VERSION.matcher(attributes);
        return version.find() ? " " + version.group(1) : "";
    }

    /** The first line of what an error says. */
    static String firstLine(Throwable error) {
        String message = String.valueOf(error.getMessage());
        return message.lines().findFirst().orElse("").strip();
    }

    /** What is at the bottom of an error. */
    static String rootCause(Throwable error) {
        Throwable root = error;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName() + ": " + firstLine(root);
    }
}
