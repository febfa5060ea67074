/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.internal.shell;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.lamella.ui.view.Selection;
import org.lamella.ui.work.FileChange;
import org.lamella.ui.work.OpenFile;
import org.lamella.ui.work.OpenFiles;

/**
 * What is being looked at. The views are told one after the other, each in a turn of its own, so that the window answers
 * in between; one that is slow hears only of the last of many changes. Window thread only.
 */
final class Selections {

    private final Executor later;
    private final Set<Consumer<Selection>> waiting = new LinkedHashSet<>();
    private final List<Consumer<Selection>> listeners = new CopyOnWriteArrayList<>();
    private final OpenFiles files;
    private Selection now = Selection.NONE;
    private boolean telling;

    /** Tells in the turns of this executor. */
    Selections(OpenFiles files, Executor later) {
        this.files = files;
        this.later = later;
    }

    Selection now() {
        return now;
    }

    void select(Selection selection) {
        if (!isSame(selection, now)) {
            now = selection;
            waiting.addAll(listeners);
            tell();
        }
    }

    private void tell() {
        if (!telling && !waiting.isEmpty()) {
            telling = true;
            later.execute(this::tellNext);
        }
    }

    private void tellNext() {
        telling = false;
        Iterator<Consumer<Selection>> next = waiting.iterator();
        if (!next.hasNext()) {
            return;
        }
        Consumer<Selection> listener = next.next();
        next.remove();
        tell();
        listener.accept(now);
    }

    /** Results are large: the same one is meant, not an equal one. */
    private static boolean isSame(Selection one, Selection other) {
        return one.file().orElse(null) == other.file().orElse(null)
                && one.result().orElse(null) == other.result().orElse(null)
                && one.element().orElse(null) == other.element().orElse(null);
    }

    void listen(Consumer<Selection> listener) {
        listeners.add(listener);
    }

    void forget(Consumer<Selection> listener) {
        listeners.remove(listener);
        waiting.remove(listener);
    }

    /** The selected file may have a new result, or be closed. */
    void follow(FileChange change) {
        Optional<OpenFile> before = now.file().filter(file -> file.key() == change.file().key());
        if (before.isEmpty()) {
            return;
        }
        if (change.kind() == FileChange.Kind.CLOSED) {
            List<OpenFile> left = files.all();
            select(left.isEmpty() ? Selection.NONE : Selection.of(left.getLast()));
        } else {
            boolean own = now.result().orElse(null) == before.get().result().orElse(null);
            select(new Selection(Optional.of(change.file()), own ? change.file().result() : now.result(),
                    now.element()));
        }
    }
}
