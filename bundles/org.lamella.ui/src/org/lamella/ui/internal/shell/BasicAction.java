/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.internal.shell;

import java.util.Set;

import org.lamella.ui.internal.Texts;
import org.lamella.ui.view.ActionContribution;

/** An action of the window itself: its texts are found by its id. */
public abstract class BasicAction implements ActionContribution {

    private final String id;
    private final String keys;
    private final int order;
    private final Set<Place> places;

    /** Texts are {@code action.ID} and {@code action.ID.description}, where ID is what follows the last dot. */
    protected BasicAction(String id, String keys, int order, Place... places) {
        this.id = id;
        this.keys = keys;
        this.order = order;
        this.places = Set.of(places);
    }

    @Override
    public final String id() {
        return id;
    }

    private String key() {
        return "action" + id.substring(id.lastIndexOf('.'));
    }

    @Override
    public final String label() {
        return Texts.get(key());
    }

    @Override
    public final String description() {
        return Texts.get(key() + ".description");
    }

    @Override
    public final Set<Place> places() {
        return places;
    }

    @Override
    public final String keys() {
        return keys;
    }

    @Override
    public final int order() {
        return order;
    }
}
