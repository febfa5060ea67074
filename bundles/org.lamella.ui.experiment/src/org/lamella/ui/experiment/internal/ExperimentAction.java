/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.experiment.internal;

import java.util.Set;

import org.lamella.ui.view.ActionContribution;

/** An action with experiments: its texts are found by what follows the last dot of its id. */
abstract class ExperimentAction implements ActionContribution {

    protected final OpenExperiment experiment;
    private final String id;
    private final String keys;
    private final int order;
    private final Set<Place> places;

    protected ExperimentAction(OpenExperiment experiment, String id, String keys, int order, Place... places) {
        this.experiment = experiment;
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
