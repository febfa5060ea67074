/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.model.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.EValidatorRegistryImpl;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EObjectValidator;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.lamella.core.error.Place;
import org.lamella.core.error.Problem;
import org.lamella.model.ExperimentPackage;
import org.lamella.model.Identified;
import org.lamella.model.util.ExperimentValidator;

/**
 * Checks an experiment or a part of it: what the model itself asks for, and what EMF asks of every model (references
 * that resolve, ids that are there once), told in words for the person who has to mend it.
 */
public final class ExperimentCheck {

    private ExperimentCheck() {
    }

    /** Everything that is to be said of this element and of all that it contains, in the model's order. */
    public static List<Finding> of(EObject element) {
        EValidatorRegistryImpl validators = new EValidatorRegistryImpl();
        validators.put(ExperimentPackage.eINSTANCE, ExperimentValidator.INSTANCE);
        Map<Object, Object> context = new HashMap<>();
        Diagnostic diagnostic = new Diagnostician(validators).validate(element, context);
        List<Finding> findings = new ArrayList<>();
        collect(diagnostic, findings);
        return List.copyOf(findings);
    }

    private static void collect(Diagnostic diagnostic, List<Finding> findings) {
        if (diagnostic.getChildren().isEmpty()) {
            if (diagnostic.getSeverity() > Diagnostic.INFO) {
                findings.add(finding(diagnostic));
            }
        } else {
            diagnostic.getChildren().forEach(child -> collect(child, findings));
        }
    }

    private static Finding finding(Diagnostic diagnostic) {
        List<?> data = diagnostic.getData();
        EObject element = (EObject) data.getFirst();
        Optional<EStructuralFeature> feature = data.stream().filter(EStructuralFeature.class::isInstance)
                .map(EStructuralFeature.class::cast).findFirst();
        Problem problem = data.stream().filter(Problem.class::isInstance).map(Problem.class::cast).findFirst()
                .orElseGet(() -> inWords(diagnostic, element, feature));
        Finding.Severity severity = diagnostic.getSeverity() >= Diagnostic.ERROR ? Finding.Severity.ERROR
                : Finding.Severity.WARNING;
        return new Finding(severity, element, feature, problem);
    }

    /** EMF's own findings speak of proxies and features; a person at the bench does not. */
    private static Problem inWords(Diagnostic diagnostic, EObject element, Optional<EStructuralFeature> feature) {
        Place place = Place.field(Labels.path(element));
        String what = feature.map(Labels::words).orElse("");
        return switch (diagnostic.getCode()) {
            case EObjectValidator.EOBJECT__EVERY_PROXY_RESOLVES -> new Problem(
                    "Its " + what + " is not in this experiment any more (" + lost(diagnostic) + ")", place,
                    "choose another " + what + " or leave it empty");
            case EObjectValidator.EOBJECT__EVERY_REFERENCE_IS_CONTAINED -> new Problem(
                    "Its " + what + " has been taken out of the experiment", place,
                    "choose another " + what + " or leave it empty");
            case EObjectValidator.EOBJECT__UNIQUE_ID -> new Problem(
                    "It has the same id as " + twin(diagnostic, element) + ", so references cannot tell them apart",
                    place, "give one of the two a new id");
            default -> new Problem(diagnostic.getMessage(), place, "correct or remove it");
        };
    }

    private static String lost(Diagnostic diagnostic) {
        return diagnostic.getData().stream().skip(1).filter(InternalEObject.class::isInstance)
                .map(InternalEObject.class::cast).filter(InternalEObject::eIsProxy)
                .map(proxy -> "id " + EcoreUtil.getURI(proxy).fragment()).findFirst().orElse("id unknown");
    }

    private static String twin(Diagnostic diagnostic, EObject element) {
        return diagnostic.getData().stream().filter(other -> other instanceof Identified && other != element)
                .map(other -> Labels.path((EObject) other)).findFirst().orElse("another element");
    }
}
