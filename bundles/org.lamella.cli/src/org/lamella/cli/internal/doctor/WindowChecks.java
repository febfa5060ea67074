/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.cli.internal.doctor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What windows and reports need: GTK, a display, fonts, a browser. The command line does without. */
final class WindowChecks {

    private static final String WINDOW = "the workstation's window, which comes with a later version";
    private static final List<String> LIBRARY_FOLDERS = List.of("/usr/lib/x86_64-linux-gnu",
            "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib", "/lib/x86_64-linux-gnu", "/lib64", "/usr/local/lib",
            "/run/current-system/sw/lib");
    private static final List<String> BROWSERS = List.of("xdg-open", "sensible-browser", "firefox", "chromium",
            "chromium-browser", "google-chrome");
    private static final Install GTK = new Install("libgtk-3-0", "gtk3", "gtk3", "libgtk-3-0", "");
    private static final Install XVFB = new Install("xvfb", "xorg-x11-server-Xvfb", "xorg-server-xvfb",
            "xorg-x11-server-Xvfb", "");
    private static final Install FONTS = new Install("fonts-dejavu-core", "dejavu-sans-fonts", "ttf-dejavu",
            "dejavu-fonts", "");
    private static final Install BROWSER =
            new Install("firefox-esr", "firefox", "firefox", "MozillaFirefox", "firefox");

    private final Machine machine;

    WindowChecks(Machine machine) {
        this.machine = machine;
    }

    List<Finding> run() {
        List<Finding> findings = new ArrayList<>();
        if (machine.isLinux()) {
            findings.addAll(List.of(gtk(), display(), virtualDisplay(), fonts()));
        }
        findings.add(browser());
        return findings;
    }

    private Finding gtk() {
        List<String> folders = new ArrayList<>(LIBRARY_FOLDERS);
        machine.env("LD_LIBRARY_PATH").ifPresent(path -> folders.addAll(List.of(path.split(":"))));
        for (String folder : folders) {
            Path library = machine.path(folder.isEmpty() ? "/" : folder).resolve("libgtk-3.so.0");
            if (Files.exists(library)) {
                return Finding.ok("gtk", "GTK 3", library.toString(), WINDOW);
            }
        }
        return Finding.missing("gtk", "GTK 3", "libgtk-3.so.0 was not found", WINDOW, GTK.on(machine));
    }

    private Finding display() {
        Optional<String> display = machine.env("WAYLAND_DISPLAY").map(d -> "Wayland, " + d)
                .or(() -> machine.env("DISPLAY").map(d -> "X11, " + d));
        return display.map(d -> Finding.ok("display", "Display", d, WINDOW))
                .orElseGet(() -> Finding.missing("display", "Display", "neither WAYLAND_DISPLAY nor DISPLAY is set",
                        WINDOW, "log in at the screen, connect with ssh -X, or use a virtual display (Xvfb)"));
    }

    private Finding virtualDisplay() {
        String purpose = "tests of the window on a machine without display";
        return program("Xvfb").map(p -> Finding.ok("xvfb", "Virtual display", p.toString(), purpose)).orElseGet(
                () -> Finding.missing("xvfb", "Virtual display", "Xvfb was not found", purpose, XVFB.on(machine)));
    }

    private Finding fonts() {
        String home = machine.property("user.home");
        for (String folder : List.of("/usr/share/fonts", "/usr/local/share/fonts", home + "/.local/share/fonts",
                home + "/.fonts")) {
            Optional<Path> font = firstFont(machine.path(folder));
            if (font.isPresent()) {
                return Finding.ok("fonts", "Fonts", font.get().toString(), WINDOW);
            }
        }
        return Finding.missing("fonts", "Fonts", "no font file was found", WINDOW, FONTS.on(machine));
    }

    private static Optional<Path> firstFont(Path folder) {
        try (Stream<Path> files = Files.walk(folder, 4)) {
            return files.filter(f -> f.toString().matches(".*\\.(ttf|otf|ttc|pcf\\.gz|woff2?)")).findFirst();
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    private Finding browser() {
        String purpose = "looking at report.html on this machine";
        if (machine.isMac() || !machine.isLinux()) {
            return Finding.ok("browser", "Browser", "the system's own", purpose);
        }
        Optional<String> chosen = machine.env("BROWSER");
        for (String name : BROWSERS) {
            chosen = chosen.or(() -> program(name).map(Path::toString));
        }
        return chosen.map(b -> Finding.ok("browser", "Browser", b, purpose)).orElseGet(() -> Finding.missing("browser",
                "Browser", "none was found", purpose,
                BROWSER.on(machine) + "; or copy the one file report.html to another machine"));
    }

    private Optional<Path> program(String name) {
        for (String folder : machine.env("PATH").orElse("/usr/bin:/bin").split(":")) {
            Path program = machine.path(folder.startsWith("/") ? folder : "/usr/bin").resolve(name);
            if (Files.isRegularFile(program) && Files.isExecutable(program)) {
                return Optional.of(program);
            }
        }
        return Optional.empty();
    }
}
