/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.model.internal.checks;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.lamella.model.ExperimentPackage.Literals;
import org.lamella.model.Identified;
import org.lamella.model.Named;
import org.lamella.model.check.Labels;
import org.lamella.model.util.ExperimentValidator;

/** What is asked of every element. */
public final class ElementChecks {

    private ElementChecks() {
    }

    /** An element that has no id cannot be referred to. */
    public static boolean hasId(Identified element, DiagnosticChain diagnostics) {
        if (element.getId() != null && !element.getId().isBlank()) {
            return true;
        }
        return new Report(diagnostics, element, ExperimentValidator.IDENTIFIED__HAS_ID).error(
                Literals.IDENTIFIED__ID, "It has no id, so nothing can refer to it",
                "save the experiment, which gives an id to whatever has none");
    }

    /** Elements that people choose from lists have names. */
    public static boolean hasName(Named element, DiagnosticChain diagnostics) {
        if (element.getName() != null && !element.getName().isBlank()) {
            return true;
        }
        return new Report(diagnostics, element, ExperimentValidator.EXPERIMENT__HAS_NAME).warning(
                Literals.NAMED__NAME, "This " + Labels.words(element.eClass()) + " has no name",
                "enter a name by which people know it");
    }
}
