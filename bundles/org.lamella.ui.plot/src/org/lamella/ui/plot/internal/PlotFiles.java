/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.plot.internal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.MessageBox;
import org.lamella.core.error.LamellaException;
import org.lamella.core.files.AtomicFiles;
import org.lamella.core.files.FileAccess;
import org.lamella.plot.raster.Pixels;
import org.lamella.ui.plot.PlotExport;

/** Pictures and numbers that leave a plot. They are made beside the window. */
final class PlotFiles {

    private static final double SCREEN = 2;
    private static final double PRINT = 4;
    private static final String[] ENDINGS = { "*.svg", "*.png", "*.csv" };

    private PlotFiles() {
    }

    static void copy(Control control, PlotExport export) {
        beside(control, () -> FrameMaker.data(export.pixels(SCREEN)),
                picture -> toClipboard(control, picture, ImageTransfer.getInstance()));
    }

    static void copyData(Control control, PlotExport export) {
        beside(control, export::csv, text -> toClipboard(control, text, TextTransfer.getInstance()));
    }

    static void toClipboard(Control control, Object content, Transfer transfer) {
        Clipboard clipboard = new Clipboard(control.getDisplay());
        try {
            clipboard.setContents(new Object[] { content }, new Transfer[] { transfer });
        } finally {
            clipboard.dispose();
        }
    }

    /** Asks for a name and writes what is seen of an image. */
    static void save(Control control, Pixels pixels) {
        FileDialog dialog = dialog(control, "save.image", "image.png");
        dialog.setFilterExtensions(new String[] { "*.png" });
        dialog.setFilterNames(new String[] { Texts.text("save.png") });
        String name = dialog.open();
        if (name != null) {
            Path file = Path.of(name.toLowerCase(Locale.ROOT).endsWith(".png") ? name : name + ".png");
            beside(control, () -> {
                write(pixels, file);
                return file;
            }, done -> control.getAccessible().sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, null));
        }
    }

    private static FileDialog dialog(Control control, String title, String name) {
        FileDialog dialog = new FileDialog(control.getShell(), SWT.SAVE);
        dialog.setText(Texts.text(title));
        dialog.setFileName(name);
        dialog.setOverwrite(true);
        return dialog;
    }

    /** Writes a picture as PNG. */
    static void write(Pixels pixels, Path file) throws LamellaException {
        new AtomicFiles(FileAccess.system()).write(file, out -> out.write(pixels.png()));
    }

    static void save(Control control, PlotExport export) {
        FileDialog dialog = dialog(control, "save.title", export.scene().id() + ".svg");
        dialog.setFilterExtensions(ENDINGS);
        dialog.setFilterNames(new String[] { Texts.text("save.svg"), Texts.text("save.png"), Texts.text("save.csv") });
        String name = dialog.open();
        if (name != null) {
            String kind = ENDINGS[Math.clamp(dialog.getFilterIndex(), 0, ENDINGS.length - 1)].substring(1);
            boolean named = name.toLowerCase(Locale.ROOT).matches(".*\\.(svg|png|csv)");
            Path file = Path.of(named ? name : name + kind);
            beside(control, () -> {
                write(export, file);
                return file;
            }, done -> control.getAccessible().sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, null));
        }
    }

    /** Writes the kind of file that its name says. */
    static void write(PlotExport export, Path file) throws LamellaException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        byte[] content = name.endsWith(".png") ? export.pixels(PRINT).png()
                : (name.endsWith(".csv") ? export.csv() : export.svg()).getBytes(StandardCharsets.UTF_8);
        new AtomicFiles(FileAccess.system()).write(file, out -> out.write(content));
    }

    private static <T> void beside(Control control, Callable<T> work, Consumer<T> then) {
        Thread.ofPlatform().daemon().name("Lamella export").start(() -> {
            try {
                T made = work.call();
                inWindow(control, () -> then.accept(made));
            } catch (Exception | OutOfMemoryError e) {
                inWindow(control, () -> complain(control, e));
            }
        });
    }

    private static void inWindow(Control control, Runnable action) {
        if (!control.isDisposed()) {
            control.getDisplay().asyncExec(() -> {
                if (!control.isDisposed()) {
                    action.run();
                }
            });
        }
    }

    private static void complain(Control control, Throwable cause) {
        MessageBox box = new MessageBox(control.getShell(), SWT.ICON_ERROR | SWT.OK);
        box.setText(Texts.text("save.failed"));
        box.setMessage(cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage());
        box.open();
    }
}
