/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.internal.shell;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;

/** Whether the window is dark or light: as the desktop is, or as somebody chose. Window thread only. */
public final class Appearance {

    private static final String THEME = "org.lamella.ui.theme.";
    /** What was asked of the window before gets its turn in between. */
    private static final int PAUSE_MILLIS = 20;

    private final Display display;
    private final Memory memory;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private boolean desktopDark;
    private boolean schemeDark;
    private boolean asked;
    private boolean dark;
    private boolean shown;
    private IThemeEngine themes;

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
        schemeDark = memory.isDesktopDark();
        dark = wanted();
        shown = dark;
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
            case DESKTOP -> desktopDark || schemeDark;
        };
    }

    /** What was chosen. */
    public Look look() {
        return Look.of(memory.look().toUpperCase(Locale.ROOT));
    }

    /** Whether the window is dark. */
    public boolean isDark() {
        return shown;
    }

    /** Chooses. */
    public void choose(Look look) {
        memory.setLook(look.name());
        apply();
    }

    /** From now on the window can change. */
    void setThemes(IThemeEngine engine) {
        themes = engine;
    }

    /** The theme is the desktop's own as long as we have not asked for another. */
    private void followDesktop() {
        if (look() == Look.DESKTOP && !asked) {
            desktopDark = Display.isSystemDarkTheme();
            follow();
        }
    }

    /** What the desktop says of its colour scheme; any thread. */
    void desktopSays(boolean isDark) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                schemeDark = isDark;
                memory.setDesktopDark(isDark);
                follow();
            });
        }
    }

    private void follow() {
        if (wanted() != dark && themes != null) {
            apply();
        }
    }

    /**
     * Brings the window into the state that is wanted: the desktop's widgets, the window's own colours and what the views
     * draw change one after the other, so that each takes a short turn of the window thread.
     */
    private void apply() {
        dark = wanted();
        display.setDarkThemePreferred(dark);
        asked = dark != desktopDark;
        later(this::style);
    }

    /** After the window system's own events, and after what others have asked for. */
    private void later(Runnable step) {
        display.timerExec(PAUSE_MILLIS, () -> display.asyncExec(step));
    }

    private void style() {
        themes.setTheme(theme(dark), false);
        later(this::tell);
    }

    private void tell() {
        if (shown != dark) {
            shown = dark;
            listeners.forEach(Runnable::run);
            for (Shell shell : display.getShells()) {
                recolourTabs(shell);
            }
        }
    }

    /** What tab folders have beside their tabs keeps the colour that the folder had before. */
    private static void recolourTabs(Composite within) {
        for (Control child : within.getChildren()) {
            if (within instanceof CTabFolder folder && (child == folder.getTopRight() || child instanceof ToolBar)) {
                child.setBackground(folder.getBackground());
            }
            if (child instanceof Composite composite) {
                recolourTabs(composite);
            }
        }
    }

    void listen(Runnable listener) {
        listeners.add(listener);
    }

    void forget(Runnable listener) {
        listeners.remove(listener);
    }
}
