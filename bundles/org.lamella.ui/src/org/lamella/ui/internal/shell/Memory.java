/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.internal.shell;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

import org.lamella.core.error.LamellaException;
import org.lamella.core.files.AtomicFiles;
import org.lamella.core.files.FileAccess;

/** What the window remembers from one start to the next: what was opened, and how it shall look. */
public final class Memory {

    private static final int RECENT = 12;
    private static final String RECENT_KEY = "recent.";
    private static final String LOOK = "look";
    private static final String DESKTOP = "desktop";
    private static final String DARK = "dark";

    private final Path file;
    private final List<Path> recent = new ArrayList<>();
    private String look = "";
    private boolean desktopDark;

    private Memory(Path file) {
        this.file = file;
    }

    /** Reads what was remembered; a file that cannot be read is as good as none. */
    static Memory read(Path file) {
        Memory memory = new Memory(file);
        Properties stored = new Properties();
        if (Files.isReadable(file)) {
            try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                stored.load(in);
            } catch (IOException | IllegalArgumentException e) {
                stored.clear();
            }
        }
        memory.look = stored.getProperty(LOOK, "");
        memory.desktopDark = stored.getProperty(DESKTOP, "").equals(DARK);
        for (int i = 0; stored.containsKey(RECENT_KEY + i); i++) {
            memory.recent.add(Path.of(stored.getProperty(RECENT_KEY + i)));
        }
        return memory;
    }

    /** What was opened, the last first. */
    public synchronized List<Path> recent() {
        return List.copyOf(recent);
    }

    /** Something was opened. */
    synchronized void addRecent(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        recent.remove(absolute);
        recent.addFirst(absolute);
        while (recent.size() > RECENT) {
            recent.removeLast();
        }
    }

    /** How the window shall look: a {@link Appearance.Look}'s name, or empty. */
    synchronized String look() {
        return look;
    }

    synchronized void setLook(String chosen) {
        look = chosen;
    }

    /** Whether the desktop was dark when it was last asked. */
    synchronized boolean isDesktopDark() {
        return desktopDark;
    }

    synchronized void setDesktopDark(boolean isDark) {
        desktopDark = isDark;
    }

    /** Writes everything down; what cannot be written is forgotten at the next start. */
    void save() {
        StringWriter text = new StringWriter();
        Properties stored = new Properties();
        synchronized (this) {
            stored.setProperty(LOOK, look);
            stored.setProperty(DESKTOP, desktopDark ? DARK : "");
            for (int i = 0; i < recent.size(); i++) {
                stored.setProperty(RECENT_KEY + i, recent.get(i).toString());
            }
        }
        try {
            stored.store(text, null);
            new AtomicFiles(FileAccess.system()).write(file,
                    out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException | LamellaException e) {
            System.err.println("lamella: " + e.getMessage());
        }
    }
}
