/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.plot.internal;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * Hands what a worker made over to the window's thread. What is overtaken before it was shown is disposed of at once, so
 * nothing piles up however fast it comes.
 *
 * @param <T> what is made
 */
public final class Handover<T extends Handover.Disposable> {

    private final Control control;
    private final Display display;
    private final Consumer<T> show;
    private final AtomicReference<T> ready = new AtomicReference<>();

    /** Something that holds a resource of the window system. */
    public interface Disposable {

        /** Lets go of the resource. */
        void dispose();
    }

    /**
     * A way to a control.
     *
     * @param control nothing is shown any more when it is disposed of
     * @param show called in the window's thread; owns what it gets
     */
    public Handover(Control control, Consumer<T> show) {
        this.control = control;
        this.display = control.getDisplay();
        this.show = show;
    }

    /** Hands over, from any thread. */
    public void offer(T made) {
        T overtaken = ready.getAndSet(made);
        if (overtaken != null) {
            overtaken.dispose();
            return;
        }
        try {
            display.asyncExec(this::take);
        } catch (SWTException e) {
            // the display has gone meanwhile; its resources went with it
            ready.set(null);
        }
    }

    private void take() {
        T made = ready.getAndSet(null);
        if (made == null) {
            return;
        }
        if (control.isDisposed()) {
            made.dispose();
        } else {
            show.accept(made);
        }
    }
}
