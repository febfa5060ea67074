/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.experiment.editing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.lamella.model.Experiment;
import org.lamella.model.check.ExperimentCheck;
import org.lamella.model.check.Finding;

/** What is missing or impossible in an experiment, as it was checked last. */
public final class Findings {

    /** Nothing is wrong, or nobody has looked yet. */
    public static final Findings NONE = new Findings(Map.of());

    private final Map<String, List<Finding>> byPlace;

    private Findings(Map<String, List<Finding>> byPlace) {
        this.byPlace = byPlace;
    }

    static Findings of(Experiment checked) {
        Map<String, List<Finding>> byPlace = new HashMap<>();
        for (Finding finding : ExperimentCheck.of(checked)) {
            byPlace.computeIfAbsent(place(finding.element()), p -> new ArrayList<>()).add(finding);
        }
        return new Findings(byPlace);
    }

    /** Where an element lies; copies of an experiment lie in the same place. */
    private static String place(EObject element) {
        return EcoreUtil.getRelativeURIFragmentPath(EcoreUtil.getRootContainer(element), element);
    }

    /** All that is said of this element itself. */
    public List<Finding> of(EObject element) {
        return byPlace.getOrDefault(place(element), List.of());
    }

    /** What is said of one of its attributes or references. */
    public List<Finding> of(EObject element, EStructuralFeature feature) {
        return of(element).stream().filter(f -> f.feature().filter(feature::equals).isPresent()).toList();
    }

    /** What is said of the element as a whole. */
    public List<Finding> ofWhole(EObject element) {
        return of(element).stream().filter(f -> f.feature().isEmpty()).toList();
    }

    /** The worst that is said of this element or of anything that it contains. */
    public Optional<Finding.Severity> worst(EObject element) {
        String place = place(element);
        return byPlace.entrySet().stream()
                .filter(e -> place.isEmpty() || e.getKey().equals(place) || e.getKey().startsWith(place + "/"))
                .flatMap(e -> e.getValue().stream()).map(Finding::severity).max(Enum::compareTo);
    }

    /** How many there are. */
    public int count() {
        return byPlace.values().stream().mapToInt(List::size).sum();
    }
}
