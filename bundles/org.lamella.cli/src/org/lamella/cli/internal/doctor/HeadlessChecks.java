/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.cli.internal.doctor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the command line needs: Java, memory, disk, file names. */
final class HeadlessChecks {

    private static final int NEEDED_JAVA = 25;
    private static final long MEBIBYTE = 1 << 20;
    private static final long ENOUGH_HEAP = 240 * MEBIBYTE;
    private static final long ENOUGH_DISK = 200 * MEBIBYTE;
    private static final Install JDK = new Install("openjdk-25-jdk-headless", "java-25-openjdk-devel", "jdk-openjdk",
            "java-25-openjdk-devel", "openjdk");

    private final Machine machine;

    HeadlessChecks(Machine machine) {
        this.machine = machine;
    }

    List<Finding> run() {
        return List.of(java(), compiler(), vector(), memory(), folder("cache", "Cache folder", cache(),
                "starting: the framework's state and the fast start are kept there").asEssential(),
                folder("home", "Home folder", home(), "building: Maven keeps libraries in .m2 there"),
                folder("work", "Working folder", machine.path(machine.property("user.dir")), "writing reports here"),
                folder("temporary", "Temporary folder", machine.path(machine.property("java.io.tmpdir")),
                        "building and testing"),
                fileNames());
    }

    private Finding java() {
        String version = machine.property("java.version");
        String found = version + " (" + machine.property("java.vendor") + "), " + machine.property("java.home");
        if (feature(machine.property("java.specification.version")) >= NEEDED_JAVA) {
            return Finding.ok("java", "Java", found, "everything").asEssential();
        }
        return Finding.missing("java", "Java", found + " is too old", "everything", JDK.on(machine)).asEssential();
    }

    private static int feature(String specification) {
        try {
            return Integer.parseInt(specification);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private Finding compiler() {
        Path home = machine.path(machine.property("java.home"));
        boolean there = Files.exists(home.resolve("bin/javac")) || Files.exists(home.resolve("bin/javac.exe"));
        String purpose = "building from sources, running the tests";
        return there ? Finding.ok("compiler", "Java compiler", "javac of this Java", purpose)
                : Finding.missing("compiler", "Java compiler", "this Java is a runtime without javac", purpose,
                        JDK.on(machine));
    }

    private Finding vector() {
        String purpose = "the fastest numeric kernels; the plain ones give the same numbers";
        return machine.hasModule("jdk.incubator.vector")
                ? Finding.ok("vector", "Vector module", "jdk.incubator.vector", purpose)
                : Finding.missing("vector", "Vector module", "this Java has no jdk.incubator.vector", purpose,
                        "use a complete JDK, such as Eclipse Temurin");
    }

    private Finding memory() {
        long memory = physicalMemory();
        String found = amount(machine.heap()) + " for Lamella"
                + (memory > 0 ? " of " + amount(memory) : "") + ", " + machine.processors()
                + (machine.processors() == 1 ? " processor" : " processors");
        String purpose = "large files, and several at once";
        return machine.heap() >= ENOUGH_HEAP ? Finding.ok("memory", "Memory", found, purpose)
                : Finding.missing("memory", "Memory", found, purpose,
                        "give it more: export LAMELLA_JAVA_OPTIONS=-Xmx1g");
    }

    /** Bytes, or 0 where the system does not tell. */
    private long physicalMemory() {
        try (Stream<String> lines = Files.lines(machine.path("/proc/meminfo"), StandardCharsets.US_ASCII)) {
            return lines.filter(l -> l.startsWith("MemTotal:")).findFirst()
                    .map(l -> Long.parseLong(l.replaceAll("\\D", "")) * 1024).orElse(0L);
        } catch (IOException | UncheckedIOException | NumberFormatException e) {
            return 0;
        }
    }

    private Path home() {
        return machine.path(machine.property("user.home"));
    }

    private Path cache() {
        if (machine.env("XDG_CACHE_HOME").isPresent()) {
            return machine.path(machine.env("XDG_CACHE_HOME").get()).resolve("lamella");
        }
        return home().resolve(machine.isMac() ? "Library/Caches/lamella" : ".cache/lamella");
    }

    private Finding folder(String id, String title, Path folder, String purpose) {
        if (!machine.canWrite(folder)) {
            return Finding.missing(id, title, folder + " cannot be written", purpose,
                    id.equals("cache") ? "make it yours, or set XDG_CACHE_HOME to a folder that is"
                            : "make it yours, or work elsewhere");
        }
        try {
            long free = machine.freeSpace(folder);
            String found = folder + ", " + amount(free) + " free";
            return free >= ENOUGH_DISK ? Finding.ok(id, title, found, purpose)
                    : Finding.missing(id, title, found, purpose, "free some space");
        } catch (IOException e) {
            return Finding.missing(id, title, folder + ": " + e.getMessage(), purpose, "check the disk");
        }
    }

    private Finding fileNames() {
        String encoding = machine.property("sun.jnu.encoding");
        String purpose = "files whose names have other letters than ASCII";
        return encoding.equals("UTF-8") ? Finding.ok("file-names", "File names", encoding, purpose)
                : Finding.missing("file-names", "File names", encoding, purpose, "export LC_ALL=C.UTF-8");
    }

    /** In the unit that leaves at most four digits. */
    private static String amount(long bytes) {
        double mebibytes = bytes / (double) MEBIBYTE;
        return mebibytes < 1024 ? String.format(Locale.ROOT, "%.0f MB", mebibytes)
                : String.format(Locale.ROOT, "%.1f GB", mebibytes / 1024);
    }
}
