/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.model.internal.checks;

import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.lamella.core.error.Place;
import org.lamella.core.error.Problem;
import org.lamella.model.check.Labels;
import org.lamella.model.check.Units;
import org.lamella.model.store.ConfinedPath;
import org.lamella.model.util.ExperimentValidator;

/**
 * Where the checks put what they find. Every method returns whether all is well, as EMF asks of a constraint; a caller
 * that only wants the answer gives no chain.
 */
record Report(DiagnosticChain chain, EObject element, int code) {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    boolean error(EStructuralFeature feature, String cause, String wayOut) {
        return add(Diagnostic.ERROR, feature, cause, wayOut);
    }

    boolean warning(EStructuralFeature feature, String cause, String wayOut) {
        return add(Diagnostic.WARNING, feature, cause, wayOut);
    }

    private boolean add(int severity, EStructuralFeature feature, String cause, String wayOut) {
        if (chain != null) {
            Problem problem = new Problem(cause, Place.field(Labels.path(element)), wayOut);
            chain.add(new BasicDiagnostic(severity, ExperimentValidator.DIAGNOSTIC_SOURCE, code, problem.describe(),
                    new Object[] { element, feature, problem }));
        }
        return false;
    }

    /** A text that has to be there; its absence is an error. */
    boolean present(EStructuralFeature feature, String why) {
        Object value = element.eGet(feature);
        if (value != null && !value.toString().isBlank()) {
            return true;
        }
        return error(feature, "Its " + Labels.words(feature) + " is missing: " + why, "enter it");
    }

    /** Where it is given, the number is finite and greater than zero. */
    boolean positive(EStructuralFeature feature) {
        return within(feature, Double.MIN_VALUE, Double.MAX_VALUE, "has to be greater than zero");
    }

    /** Where it is given, the number is finite and zero or greater. */
    boolean notNegative(EStructuralFeature feature) {
        return within(feature, 0, Double.MAX_VALUE, "cannot be negative");
    }

    /** Where it is given, the number is a fraction from 0 to 1. */
    boolean fraction(EStructuralFeature feature) {
        return within(feature, 0, 1, "has to be a fraction from 0 to 1, not a percentage");
    }

    /** Where it is given, the number is finite. */
    boolean finite(EStructuralFeature feature) {
        return within(feature, -Double.MAX_VALUE, Double.MAX_VALUE, "has to be a finite number");
    }

    /** Where it is given, the path stays within the experiment's folder. */
    boolean pathWithin(EStructuralFeature feature) {
        String path = (String) element.eGet(feature);
        Optional<String> complaint = path == null ? Optional.empty() : ConfinedPath.complaint(path);
        return complaint.isEmpty() || error(feature, "Its " + Labels.words(feature) + " '" + path + "' "
                + complaint.get(), "name a file within the experiment's folder, with forward slashes");
    }

    /** Where it is given, the hash is one. */
    boolean hash(EStructuralFeature feature) {
        String hash = (String) element.eGet(feature);
        return hash == null || SHA256.matcher(hash).matches() || error(feature,
                "Its hash '" + hash + "' is not a SHA-256, which has 64 lower-case hexadecimal digits",
                "record the file again; its hash is computed then");
    }

    private boolean within(EStructuralFeature feature, double lowest, double highest, String rule) {
        if (!element.eIsSet(feature)) {
            return true;
        }
        double value = (Double) element.eGet(feature);
        if (value >= lowest && value <= highest) {
            return true;
        }
        return error(feature, "Its " + Labels.words(feature) + " is " + value + unit(feature) + "; it " + rule,
                "correct it or leave it empty");
    }

    private String unit(EStructuralFeature feature) {
        return Units.of(element, feature).filter(symbol -> !symbol.isEmpty()).map(symbol -> " " + symbol).orElse("");
    }
}
