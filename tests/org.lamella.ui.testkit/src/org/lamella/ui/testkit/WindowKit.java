/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.testkit;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.graphics.DeviceData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;

/** A window with one control in it; a test that asks for it on a machine without a display is skipped. */
public final class WindowKit implements AutoCloseable {

    private static final long PATIENCE_MILLISECONDS = 20_000;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Display display;
    private final Shell shell;
    private long longestNanos;

    /** Opens a window of this size. */
    public WindowKit(int width, int height) {
        display = display();
        shell = new Shell(display);
        shell.setLayout(new FillLayout());
        shell.setSize(shell.computeSize(width, height));
    }

    private static Display display() {
        boolean linux = System.getProperty("os.name").startsWith("Linux");
        assumeTrue(!linux || System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null,
                "no display: start Xvfb and set DISPLAY");
        Display open = Display.findDisplay(Thread.currentThread());
        if (open != null) {
            // GTK does not like to begin anew in the same process
            return open;
        }
        DeviceData data = new DeviceData();
        // the display keeps a list of what was not disposed of
        data.tracking = true;
        try {
            return new Display(data);
        } catch (SWTError | UnsatisfiedLinkError e) {
            assumeTrue(false, "no display: " + e.getMessage());
            throw e;
        }
    }

    /** Makes a control and opens the window. */
    public <T extends Control> T open(Function<Shell, T> maker) {
        T control = maker.apply(shell);
        shell.open();
        shell.layout();
        runEvents();
        return control;
    }

    /** The window. */
    public Shell shell() {
        return shell;
    }

    /** Handles all events that wait. */
    public void runEvents() {
        while (next()) {
            // one event after the other
        }
    }

    /** Handles events for this long. */
    public void live(int milliseconds) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds);
        runUntil(() -> System.nanoTime() >= end);
    }

    private boolean next() {
        long begin = THREADS.getCurrentThreadCpuTime();
        boolean done = display.readAndDispatch();
        longestNanos = Math.max(longestNanos, THREADS.getCurrentThreadCpuTime() - begin);
        return done;
    }

    /** Does something and counts it as an event. */
    public void timed(Runnable action) {
        long begin = THREADS.getCurrentThreadCpuTime();
        action.run();
        longestNanos = Math.max(longestNanos, THREADS.getCurrentThreadCpuTime() - begin);
    }

    /**
     * The longest that the window's thread worked on one event since the last call, in milliseconds of processor time:
     * what else the machine does meanwhile is not the window's.
     */
    public double longestEvent() {
        double milliseconds = longestNanos / 1e6;
        longestNanos = 0;
        return milliseconds;
    }

    /** The widget with this id. */
    public <T extends Widget> T find(String id, Class<T> type) {
        return type.cast(Widgets.find(List.of(shell), id).orElseThrow(() -> new AssertionError("no widget " + id)));
    }

    /** Presses a button or chooses an item. */
    public void push(Widget widget) {
        widget.notifyListeners(SWT.Selection, new Event());
    }

    /** Handles events until the condition holds. */
    public void await(String what, BooleanSupplier condition) {
        long end = System.currentTimeMillis() + PATIENCE_MILLISECONDS;
        runUntil(() -> {
            assertTrue(System.currentTimeMillis() < end, "waited in vain: " + what);
            return condition.getAsBoolean();
        });
    }

    /** Handles events until the condition holds, however long that takes. */
    public void runUntil(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            if (!next()) {
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Sends a mouse event as the window system would. */
    public void mouse(Control control, int type, double x, double y, int button, int keys) {
        Event event = new Event();
        event.x = (int) Math.round(x);
        event.y = (int) Math.round(y);
        event.button = button;
        event.stateMask = keys;
        control.notifyListeners(type, event);
        runEvents();
    }

    /** Presses, moves and releases the left button. */
    public void drag(Control control, double x0, double y0, double x1, double y1) {
        mouse(control, SWT.MouseDown, x0, y0, 1, 0);
        mouse(control, SWT.MouseMove, (x0 + x1) / 2, (y0 + y1) / 2, 0, SWT.BUTTON1);
        mouse(control, SWT.MouseMove, x1, y1, 0, SWT.BUTTON1);
        mouse(control, SWT.MouseUp, x1, y1, 1, SWT.BUTTON1);
    }

    /** Turns the wheel. */
    public void wheel(Control control, double x, double y, int count, int keys) {
        Event event = new Event();
        event.x = (int) Math.round(x);
        event.y = (int) Math.round(y);
        event.count = count;
        event.stateMask = keys;
        control.notifyListeners(SWT.MouseWheel, event);
    }

    /** Presses a key. */
    public void key(Control control, int code, int keys) {
        Event event = new Event();
        event.keyCode = code;
        event.character = code < SWT.KEYCODE_BIT ? (char) code : 0;
        event.stateMask = keys;
        control.notifyListeners(SWT.KeyDown, event);
        runEvents();
    }

    /** Presses Tab; whether the focus left the control. */
    public boolean tab(Control control, boolean back) {
        Event event = new Event();
        event.detail = back ? SWT.TRAVERSE_TAB_PREVIOUS : SWT.TRAVERSE_TAB_NEXT;
        event.doit = true;
        control.notifyListeners(SWT.Traverse, event);
        return event.doit;
    }

    /** What a control looks like, as RGB row by row. */
    public int[] picture(Control control) {
        Point size = control.getSize();
        Image image = new Image(display, size.x, size.y);
        GC gc = new GC(image);
        control.print(gc);
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        int[] rgb = new int[data.width * data.height];
        for (int i = 0; i < rgb.length; i++) {
            RGB colour = data.palette.getRGB(data.getPixel(i % data.width, i / data.width));
            rgb[i] = colour.red << 16 | colour.green << 8 | colour.blue;
        }
        return rgb;
    }

    /** Number of images that were not disposed of. */
    public long images() {
        return Arrays.stream(display.getDeviceData().objects).filter(o -> o instanceof Image).count();
    }

    @Override
    public void close() {
        shell.dispose();
        runEvents();
        // a picture that was in the making is thrown away when it comes
        await("all images are disposed of", () -> images() == 0);
    }
}
