/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.internal.shell;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;

/** Whether the window is dark or light: as the desktop is, or as somebody chose. Window thread only. */
public final class Appearance {

    private static final String THEME = "org.lamella.ui.theme.";

    private final Display display;
    private final Memory memory;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private boolean desktopDark;
    private boolean dark;

    /** What can be chosen. */
    public enum Look {
        /** As the desktop. */
        DESKTOP,
        /** Light. */
        LIGHT,
        /** Dark. */
        DARK;

        private static Look of(String name) {
            for (Look look : values()) {
                if (look.name().equals(name)) {
                    return look;
                }
            }
            return DESKTOP;
        }
    }

    /** Begins with what the memory says. */
    Appearance(Display display, Memory memory) {
        this.display = display;
        this.memory = memory;
        desktopDark = Display.isSystemDarkTheme();
        dark = wanted();
        display.addListener(SWT.Settings, event -> followDesktop());
    }

    /** The theme's id for this state. */
    static String theme(boolean dark) {
        return THEME + (dark ? "dark" : "light") + (SWT.getPlatform().equals("win32") ? ".windows" : "");
    }

    private boolean wanted() {
        return switch (look()) {
            case LIGHT -> false;
            case DARK -> true;
            case DESKTOP -> desktopDark;
        };
    }

    /** What was chosen. */
    public Look look() {
        return Look.of(memory.look().toUpperCase(Locale.ROOT));
    }

    /** Whether the window is dark. */
    public boolean isDark() {
        return dark;
    }

    /** Chooses. */
    public void choose(Look look, IThemeEngine engine) {
        memory.setLook(look.name());
        apply(engine);
    }

    /** The desktop's setting is its own as long as we have not asked for the opposite. */
    private void followDesktop() {
        if (look() == Look.DESKTOP) {
            desktopDark = Display.isSystemDarkTheme();
        }
    }

    /** Brings the window into the state that is wanted. */
    void apply(IThemeEngine engine) {
        boolean before = dark;
        dark = wanted();
        display.setDarkThemePreferred(dark);
        engine.setTheme(theme(dark), false);
        if (before != dark) {
            listeners.forEach(Runnable::run);
        }
    }

    void listen(Runnable listener) {
        listeners.add(listener);
    }

    void forget(Runnable listener) {
        listeners.remove(listener);
    }
}
