/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.experiment.internal;

import org.lamella.ui.view.Area;
import org.lamella.ui.view.ViewContribution;

/** A view of the open experiment. */
abstract class ExperimentContribution implements ViewContribution {

    protected final OpenExperiment experiment;
    private final String id;
    private final String label;
    private final Area area;
    private final int order;

    protected ExperimentContribution(OpenExperiment experiment, String id, String label, Area area, int order) {
        this.experiment = experiment;
        this.id = id;
        this.label = label;
        this.area = area;
        this.order = order;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String label() {
        return Texts.get(label);
    }

    @Override
    public Area area() {
        return area;
    }

    @Override
    public int order() {
        return order;
    }
}
