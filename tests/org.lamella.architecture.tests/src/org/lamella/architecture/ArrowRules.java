/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.osgi.util.ManifestElement;

/** The rules about who may use whom. Each returns what breaks it, in words; nothing means that it holds. */
final class ArrowRules {

    private static final Set<String> WINDOW = Set.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.e4.ui");

    private ArrowRules() {
    }

    /** Every bundle has a layer, and every bundle that has one is there. */
    static List<String> everyBundleHasALayer(Workspace workspace) {
        return workspace.bundles().stream().map(SourceBundle::name).filter(name -> !Layers.LAYER.containsKey(name))
                .map(name -> name + " has no layer: say in Layers and in ARCHITECTURE.md where it belongs").toList();
    }

    /** Arrows go to a lower layer, or are listed. */
    static List<String> arrowsGoDown(Workspace workspace) {
        List<String> broken = new ArrayList<>();
        workspace.arrows().forEach((user, used) -> {
            for (String name : new TreeSet<>(used)) {
                String arrow = user + " → " + name;
                int from = Layers.LAYER.getOrDefault(user, 0);
                int to = Layers.LAYER.getOrDefault(name, 0);
                if (to >= from && !Layers.WITHIN.contains(arrow)) {
                    broken.add(arrow + " goes from layer " + from + " to layer " + to);
                }
            }
        });
        return broken;
    }

    /** What only offers services is imported by nobody. */
    static List<String> partsAreNotImported(Workspace workspace) {
        List<String> broken = new ArrayList<>();
        workspace.arrows().forEach((user, used) -> {
            for (String name : new TreeSet<>(used)) {
                if (Layers.LAYER.getOrDefault(name, 0) == Layers.PARTS
                        && !Layers.BY_NAME.contains(user + " → " + name)) {
                    broken.add(user + " imports " + name + " by name; use the services it offers");
                }
            }
        });
        return broken;
    }

    /** No bundle reaches itself. */
    static List<String> noCycles(Workspace workspace) {
        Map<String, Set<String>> arrows = workspace.arrows();
        List<String> broken = new ArrayList<>();
        for (String start : arrows.keySet()) {
            Set<String> reached = new TreeSet<>();
            List<String> open = new ArrayList<>(arrows.get(start));
            while (!open.isEmpty()) {
                String next = open.removeLast();
                if (reached.add(next)) {
                    open.addAll(arrows.getOrDefault(next, Set.of()));
                }
            }
            if (reached.contains(start)) {
                broken.add(start + " reaches itself through " + reached);
            }
        }
        return broken;
    }

    /** Up to the layer of the parts everything is plain Java: no OSGi, EMF or window at run time. */
    static List<String> kernelsArePlainJava(Workspace workspace) {
        List<String> broken = new ArrayList<>();
        for (SourceBundle bundle : workspace.bundles()) {
            if (Layers.LAYER.getOrDefault(bundle.name(), 0) > Layers.PARTS
                    || Layers.NOT_PLAIN.contains(bundle.name())) {
                continue;
            }
            bundle.names("Import-Package").stream().filter(ArrowRules::isPlatform)
                    .forEach(name -> broken.add(bundle.name() + " imports " + name));
            bundle.names("Require-Bundle").stream().filter(ArrowRules::isPlatform)
                    .forEach(name -> broken.add(bundle.name() + " requires " + name));
            for (SourceBundle.Source source : bundle.sources()) {
                source.imports().stream().filter(ArrowRules::isPlatform).filter(name -> !isAnnotation(name))
                        .forEach(name -> broken.add(source.path().getFileName() + " imports " + name));
            }
        }
        return broken;
    }

    /** Only the window's bundles see SWT, JFace and e4. */
    static List<String> onlyTheWindowSeesWidgets(Workspace workspace) {
        List<String> broken = new ArrayList<>();
        for (SourceBundle bundle : workspace.bundles()) {
            if (bundle.name().equals("ui") || bundle.name().startsWith("ui.")) {
                continue;
            }
            List<String> used = new ArrayList<>(bundle.names("Import-Package"));
            used.addAll(bundle.names("Require-Bundle"));
            bundle.sources().forEach(source -> used.addAll(source.imports()));
            used.stream().filter(name -> WINDOW.stream().anyMatch(window -> within(name, window))).distinct()
                    .forEach(name -> broken.add(bundle.name() + " sees " + name));
        }
        return broken;
    }

    /** What is imported from outside the JDK has a range with an upper end. */
    static List<String> importsHaveVersionRanges(Workspace workspace) {
        List<String> broken = new ArrayList<>();
        for (SourceBundle bundle : workspace.bundles()) {
            for (String[] header : new String[][] { { "Import-Package", "version" },
                { "Require-Bundle", "bundle-version" } }) {
                for (ManifestElement clause : bundle.clauses(header[0])) {
                    String range = String.valueOf(clause.getAttribute(header[1]));
                    if (!isOfTheJdk(clause.getValue()) && !range.matches("\\[[\\d.]+,[\\d.]+\\)")) {
                        broken.add(bundle.name() + ": " + header[0] + " " + clause.getValue() + " has no range [a,b)");
                    }
                }
            }
        }
        return broken;
    }

    /** Every bundle ships: with the headless feature, or with that of the workstation. */
    static List<String> everyBundleIsInTheFeature(Workspace workspace) throws IOException {
        StringBuilder listed = new StringBuilder();
        for (String name : List.of("headless", "workstation")) {
            Path feature = workspace.root().resolve("features/org.lamella." + name + ".feature/feature.xml");
            listed.append(Files.exists(feature) ? Files.readString(feature) : "");
        }
        return workspace.bundles().stream()
                .filter(bundle -> listed.indexOf("<plugin id=\"" + bundle.symbolicName() + "\"") < 0)
                .map(bundle -> bundle.name() + " is missing in the features").toList();
    }

    private static boolean isPlatform(String name) {
        return within(name, "org.osgi") || within(name, "org.eclipse");
    }

    /** Read by the build and by nobody at run time. */
    private static boolean isAnnotation(String name) {
        return within(name, "org.osgi.service.component.annotations")
                || within(name, "org.osgi.annotation.versioning");
    }

    private static boolean isOfTheJdk(String name) {
        return name.startsWith("javax.") || name.startsWith("jdk.") || within(name, "org.w3c.dom")
                || within(name, "org.xml.sax");
    }

    private static boolean within(String name, String root) {
        return name.equals(root) || name.startsWith(root + ".");
    }
}
