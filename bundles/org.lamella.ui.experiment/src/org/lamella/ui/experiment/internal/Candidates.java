/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.experiment.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.lamella.model.Experiment;

/** What a reference can lead to. */
final class Candidates {

    private Candidates() {
    }

    /** All elements of the right kind in the experiment's order, without the element itself. */
    static List<EObject> of(EObject element, EReference reference, Experiment experiment) {
        List<EObject> candidates = new ArrayList<>();
        experiment.eAllContents().forEachRemaining(other -> {
            if (other != element && reference.getEReferenceType().isInstance(other)) {
                candidates.add(other);
            }
        });
        return candidates;
    }
}
