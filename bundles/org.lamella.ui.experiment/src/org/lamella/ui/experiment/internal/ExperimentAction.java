/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.experiment.internal;

import org.lamella.ui.view.NamedAction;

/** An action with the open experiment. */
abstract class ExperimentAction extends NamedAction {

    protected final OpenExperiment experiment;

    protected ExperimentAction(OpenExperiment experiment, String id, String keys, int order, Place... places) {
        super(key -> Texts.get(key), id, keys, order, places);
        this.experiment = experiment;
    }
}
