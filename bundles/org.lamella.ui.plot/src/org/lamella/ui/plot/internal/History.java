/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.plot.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import org.lamella.plot.layout.SceneView;

/** The views that were looked at before. Steps of one gesture, such as turns of the wheel, count as one. */
public final class History {

    private static final int MOST = 100;
    private static final long GESTURE_NANOS = 600_000_000;

    private final Deque<SceneView> before = new ArrayDeque<>();
    private final Deque<SceneView> after = new ArrayDeque<>();
    private long last;
    private String gesture = "";

    /** Remembers a view that is about to be left. */
    public void leave(SceneView view, String by, long nanos) {
        boolean continues = !by.isEmpty() && by.equals(gesture) && nanos - last < GESTURE_NANOS;
        gesture = by;
        last = nanos;
        if (!continues) {
            before.push(view);
            after.clear();
            if (before.size() > MOST) {
                before.removeLast();
            }
        }
    }

    /** The view before, if there is one. */
    public Optional<SceneView> back(SceneView now) {
        return step(before, after, now);
    }

    /** The view that was gone back from, if there is one. */
    public Optional<SceneView> forward(SceneView now) {
        return step(after, before, now);
    }

    private Optional<SceneView> step(Deque<SceneView> from, Deque<SceneView> to, SceneView now) {
        gesture = "";
        if (from.isEmpty()) {
            return Optional.empty();
        }
        to.push(now);
        return Optional.of(from.pop());
    }

    void clear() {
        before.clear();
        after.clear();
        gesture = "";
    }
}
