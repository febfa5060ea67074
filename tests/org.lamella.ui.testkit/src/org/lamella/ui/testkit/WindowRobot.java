/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;
import org.lamella.ui.form.Named;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/**
 * The real window in a thread of its own, and hands and eyes for it. Every method may be called from the test's thread;
 * what needs the window thread is done there.
 */
public final class WindowRobot implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 20;
    private static final int INTERVAL_MILLIS = 20;

    /** After a display could not be opened, GTK waits forever when another one is tried in the same process. */
    private static volatile boolean impossible;

    private final CompletableFuture<Integer> end;
    private final Display display;
    private final Watchdog watchdog;

    private WindowRobot(CompletableFuture<Integer> end, Display display) {
        this.end = end;
        this.display = display;
        this.watchdog = new Watchdog(display);
    }

    /** Starts the window with these files and waits until it can be used. */
    @SuppressWarnings("unchecked")
    public static WindowRobot start(Path... files) {
        String[] arguments = new String[files.length];
        for (int i = 0; i < files.length; i++) {
            arguments[i] = files[i].toString();
        }
        if (impossible) {
            throw new AssertionError("no window could be shown before");
        }
        ToIntFunction<String[]> window = service(ToIntFunction.class, "(lamella.window=true)");
        CompletableFuture<Integer> end = new CompletableFuture<>();
        Thread thread = Thread.ofPlatform().name("window").daemon().start(() -> {
            try {
                end.complete(window.applyAsInt(arguments));
            } catch (RuntimeException | Error e) {
                end.completeExceptionally(e);
            }
        });
        Display display = await("a display", () -> {
            if (end.isDone()) {
                impossible = true;
                throw new AssertionError("the window ended at once: " + end);
            }
            return Optional.ofNullable(Display.findDisplay(thread));
        });
        WindowRobot robot = new WindowRobot(end, display);
        await("the window", () -> robot.ask(() -> Optional.ofNullable(robot.shell())));
        robot.settle();
        robot.watchdog.complaints();
        return robot;
    }

    /** A service, as soon as it is there. */
    public static <S> S service(Class<S> type, String filter) {
        BundleContext context = FrameworkUtil.getBundle(WindowRobot.class).getBundleContext();
        return await(type.getName() + filter, () -> {
            try {
                for (ServiceReference<S> reference : context.getServiceReferences(type, filter)) {
                    return Optional.ofNullable(context.getService(reference));
                }
                return Optional.empty();
            } catch (InvalidSyntaxException e) {
                throw new IllegalArgumentException(e);
            }
        });
    }

    private static <T> T await(String what, Supplier<Optional<T>> condition) {
        return await(what, PATIENCE_SECONDS, condition);
    }

    private static <T> T await(String what, int seconds, Supplier<Optional<T>> condition) {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (System.nanoTime() < until) {
            Optional<T> found = condition.get();
            if (found.isPresent()) {
                return found.get();
            }
            pause();
        }
        throw new AssertionError("waited in vain for " + what);
    }

    private static void pause() {
        try {
            Thread.sleep(INTERVAL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    /** Watches the window thread. */
    public Watchdog watchdog() {
        return watchdog;
    }

    /** Asks something in the window thread. */
    public <T> T ask(Callable<T> question) {
        try {
            return display.syncCall(question::call);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** Does something in the window thread. */
    public void run(Runnable action) {
        display.syncExec(action);
    }

    /** Waits until what is asked in the window thread is so. */
    public void waitFor(String what, Callable<Boolean> condition) {
        waitFor(what, PATIENCE_SECONDS, condition);
    }

    /** The same with a patience of one's own, in seconds. */
    public void waitFor(String what, int seconds, Callable<Boolean> condition) {
        await(what, seconds, () -> Boolean.TRUE.equals(ask(condition)) ? Optional.of(true) : Optional.empty());
    }

    /** Waits until the window thread has nothing to do any more. */
    public void settle() {
        for (int i = 0; i < 3; i++) {
            pause();
            run(() -> {
            });
        }
    }

    private Shell shell() {
        for (Shell shell : display.getShells()) {
            if ("org.lamella.ui.window".equals(shell.getData(Named.KEY)) && shell.isVisible()) {
                return shell;
            }
        }
        return null;
    }

    /** The main window; window thread only. */
    public Shell mainShell() {
        return shell();
    }

    /** The widget with this id, as soon as it is there. */
    public <W extends Widget> W find(String id, Class<W> type) {
        return await("the widget " + id, () -> ask(() -> lookFor(id)).map(type::cast));
    }

    /** Whether a widget with this id is there now, and can be seen. */
    public boolean sees(String id) {
        return ask(() -> lookFor(id).filter(Widgets::isSeen).isPresent());
    }

    private Optional<Widget> lookFor(String id) {
        return Widgets.find(List.of(display.getShells()), id);
    }

    /** Clicks a button, link, tool or menu item. */
    public void click(String id) {
        Widget widget = find(id, Widget.class);
        run(() -> widget.notifyListeners(SWT.Selection, new Event()));
        settle();
    }

    /** Puts a text into a field, as if it were typed and finished with Enter. */
    public void type(String id, String text) {
        Text field = find(id, Text.class);
        run(() -> {
            field.setFocus();
            field.setText(text);
            field.notifyListeners(SWT.DefaultSelection, new Event());
            field.notifyListeners(SWT.FocusOut, new Event());
        });
        settle();
    }

    /** Chooses an item of the main menu by the beginnings of the labels on the way. */
    public void menu(String... labels) {
        run(() -> {
            Menu menu = shell().getMenuBar();
            MenuItem item = null;
            for (String label : labels) {
                if (item != null) {
                    menu = item.getMenu();
                    menu.notifyListeners(SWT.Show, new Event());
                }
                item = itemOf(menu, label);
            }
            if (!item.isEnabled()) {
                throw new AssertionError("the menu item " + String.join(" > ", labels) + " is not enabled");
            }
            item.notifyListeners(SWT.Selection, new Event());
        });
        settle();
    }

    private static MenuItem itemOf(Menu menu, String label) {
        List<String> there = new ArrayList<>();
        for (MenuItem item : menu.getItems()) {
            String text = item.getText().replace("&", "");
            if (text.startsWith(label)) {
                return item;
            }
            there.add(text);
        }
        throw new AssertionError("no menu item " + label + " among " + there);
    }

    /** The texts of controls of the main window that suit; for looking without knowing ids. */
    public <C extends Control> List<C> controls(Class<C> type, Predicate<C> suits) {
        return ask(
                () -> Widgets.below(shell()).stream().filter(type::isInstance).map(type::cast).filter(suits).toList());
    }

    /**
     * Writes what the main window shows into the folder {@code screenshots} of the build, as a PNG file, and compares it
     * coarsely with how it looked before, if that is kept ({@link Thumbnail}).
     */
    public Path screenshot(String name) throws IOException {
        settle();
        Path folder = Path.of(System.getProperty("basedir", "."), "target", "screenshots");
        Files.createDirectories(folder);
        Path file = folder.resolve(name + ".png");
        ImageData pixels = ask(() -> {
            Rectangle area = shell().getBounds();
            Image image = new Image(display, area.width, area.height);
            GC gc = new GC(image);
            try {
                shell().print(gc);
                return image.getImageData();
            } finally {
                gc.dispose();
                image.dispose();
            }
        });
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] { pixels };
        loader.save(file.toString(), SWT.IMAGE_PNG);
        Thumbnail.of(pixels).assertLike(name);
        return file;
    }

    /** Closes the window and waits until it is gone; returns its exit code. */
    public int end() {
        watchdog.close();
        if (!end.isDone() && !display.isDisposed()) {
            display.asyncExec(() -> {
                if (shell() != null) {
                    shell().close();
                }
            });
        }
        return await("the end", () -> end.isDone() ? Optional.of(end.join()) : Optional.empty());
    }

    @Override
    public void close() {
        end();
    }
}
