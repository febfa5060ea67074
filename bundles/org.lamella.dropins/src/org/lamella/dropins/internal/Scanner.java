/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.dropins.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.lamella.core.error.Place;
import org.lamella.core.error.Problem;
import org.lamella.dropins.Dropin;

/** Compares the folders with what is installed and brings the two together. */
public final class Scanner {

    private final List<Path> folders;
    private final Installer installer;
    private final Health health;
    private final Map<Path, Entry> entries = new TreeMap<>();
    private Map<Path, Stamp> seen = Map.of();

    /** What tells one state of a file from another. */
    private record Stamp(long size, long time) {
    }

    /** A file that was dealt with: the plug-in it became, or why it became none. */
    private record Entry(Stamp stamp, Optional<Plugin> plugin, Optional<Problem> problem) {
    }

    /** Nothing is looked at yet. */
    public Scanner(List<Path> folders, Installer installer, Health health) {
        this.folders = folders;
        this.installer = installer;
        this.health = health;
    }

    /**
     * Looks at the folders once. A file is taken when it looks the same twice: somebody may be copying it.
     *
     * @param first takes every file at once, because nobody will look again
     * @return whether something was changed
     */
    public synchronized boolean scan(boolean first) {
        Map<Path, Stamp> now = list();
        List<Path> changed = new ArrayList<>();
        for (Map.Entry<Path, Stamp> file : now.entrySet()) {
            Entry entry = entries.get(file.getKey());
            boolean settled = first || file.getValue().equals(seen.get(file.getKey()));
            if (settled && (entry == null || !entry.stamp().equals(file.getValue()))) {
                changed.add(file.getKey());
            }
        }
        List<Path> gone = entries.keySet().stream().filter(file -> !now.containsKey(file)).toList();
        seen = now;
        if (changed.isEmpty() && gone.isEmpty()) {
            return false;
        }
        remove(gone, changed);
        changed.forEach(file -> install(file, now.get(file)));
        startAll();
        return true;
    }

    private Map<Path, Stamp> list() {
        Map<Path, Stamp> found = new TreeMap<>();
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                continue;
            }
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(each -> each.toString().endsWith(".jar")).toList()) {
                    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                    found.put(file, new Stamp(attributes.size(), attributes.lastModifiedTime().toMillis()));
                }
            } catch (IOException e) {
                // a file that went while we looked is seen as gone the next time
                continue;
            }
        }
        return found;
    }

    private void remove(List<Path> gone, List<Path> changed) {
        List<Plugin> leaving = new ArrayList<>();
        Stream.concat(gone.stream(), changed.stream()).map(entries::remove)
                .forEach(entry -> Optional.ofNullable(entry).flatMap(Entry::plugin).ifPresent(leaving::add));
        if (!leaving.isEmpty()) {
            installer.uninstall(leaving);
        }
        // What was kept out because of a plug-in that is gone now gets another chance.
        entries.replaceAll((file, entry) -> entry.plugin().isPresent() ? entry
                : installed(file, entry.stamp()));
    }

    private void install(Path file, Stamp stamp) {
        entries.put(file, installed(file, stamp));
    }

    private Entry installed(Path file, Stamp stamp) {
        try {
            return new Entry(stamp, Optional.of(installer.install(file)), Optional.empty());
        } catch (PluginException e) {
            return new Entry(stamp, Optional.empty(), Optional.of(e.problem()));
        }
    }

    /** Those that could not start may do so now, with what came. */
    private void startAll() {
        entries.replaceAll((file, entry) -> {
            if (entry.plugin().isEmpty()) {
                return entry;
            }
            try {
                installer.start(entry.plugin().get());
                return new Entry(entry.stamp(), entry.plugin(), Optional.empty());
            } catch (PluginException e) {
                return new Entry(entry.stamp(), entry.plugin(), Optional.of(e.problem()));
            }
        });
    }

    /** What there is now. */
    public synchronized List<Dropin> all() {
        List<Dropin> all = new ArrayList<>();
        entries.forEach((file, entry) -> all.add(describe(file, entry)));
        all.sort(Comparator.comparing(Dropin::name).thenComparing(Dropin::file));
        return all;
    }

    private Dropin describe(Path file, Entry entry) {
        Optional<Problem> problem = entry.problem()
                .or(() -> entry.plugin().flatMap(plugin -> health.problemOf(plugin, Place.of(file))));
        return new Dropin(file, entry.plugin().map(Plugin::name).orElse(file.getFileName().toString()),
                entry.plugin().map(Plugin::version).orElse(""), problem);
    }

    /** Takes everything out. */
    public synchronized void close() {
        installer.close();
        entries.clear();
    }
}
