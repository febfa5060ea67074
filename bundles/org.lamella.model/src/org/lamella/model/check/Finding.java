/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.model.check;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.lamella.core.error.Problem;

/**
 * Something that is missing or impossible in an experiment.
 *
 * @param severity how bad it is
 * @param element the element concerned
 * @param feature its attribute or reference concerned, if it is one
 * @param problem what is wrong, where, and the way out
 */
public record Finding(Severity severity, EObject element, Optional<EStructuralFeature> feature, Problem problem) {

    /** How bad a finding is. */
    public enum Severity {
        /** Something cannot be calculated or is not known; what is there is right. */
        WARNING,
        /** Something is impossible or contradicts something else. */
        ERROR
    }

    /** One line: place, what is wrong, way out. */
    public String describe() {
        return problem.describe();
    }
}
