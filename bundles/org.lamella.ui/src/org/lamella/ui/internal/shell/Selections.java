/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.internal.shell;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.lamella.ui.view.Selection;
import org.lamella.ui.work.FileChange;
import org.lamella.ui.work.OpenFile;
import org.lamella.ui.work.OpenFiles;

/** What is being looked at. Window thread only. */
final class Selections {

    private final List<Consumer<Selection>> listeners = new CopyOnWriteArrayList<>();
    private final OpenFiles files;
    private Selection now = Selection.NONE;

    Selections(OpenFiles files) {
        this.files = files;
    }

    Selection now() {
        return now;
    }

    void select(Selection selection) {
        if (!isSame(selection, now)) {
            now = selection;
            listeners.forEach(listener -> listener.accept(selection));
        }
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
