/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.view;

import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * An action whose texts are found by its id: {@code action.ID} and {@code action.ID.description} among the texts of its
 * bundle, where ID is what follows the id's last dot.
 */
public abstract class NamedAction implements ActionContribution {

    private final UnaryOperator<String> texts;
    private final String id;
    private final String keys;
    private final int order;
    private final Set<Place> places;

    /**
     * An action.
     *
     * @param texts gives the text of a key
     * @param id stable and unique
     * @param keys as {@link ActionContribution#keys()}
     * @param order among the actions of a place
     * @param places where it can be found
     */
    protected NamedAction(UnaryOperator<String> texts, String id, String keys, int order, Place... places) {
        this.texts = texts;
        this.id = id;
        this.keys = keys;
        this.order = order;
        this.places = Set.of(places);
    }

    private String key() {
        return "action" + id.substring(id.lastIndexOf('.'));
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final String label() {
        return texts.apply(key());
    }

    @Override
    public final String description() {
        return texts.apply(key() + ".description");
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
