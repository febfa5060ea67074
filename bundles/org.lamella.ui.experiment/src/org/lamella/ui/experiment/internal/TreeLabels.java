/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.experiment.internal;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.LabelProvider;
import org.lamella.model.Measurement;
import org.lamella.model.Result;
import org.lamella.model.check.Finding;

/** The lines of an experiment's tree; a sign says where something is missing or impossible. */
final class TreeLabels extends LabelProvider {

    private final OpenExperiment experiment;

    TreeLabels(OpenExperiment experiment) {
        this.experiment = experiment;
    }

    @Override
    public String getText(Object node) {
        if (node instanceof Group group) {
            return group.label();
        }
        EObject element = (EObject) node;
        String text = switch (element) {
            case Result result -> Texts.of(result) + summary(result.getSummary());
            case Measurement measurement -> Texts.of(measurement) + summary(measurement.getTechnique());
            default -> element.eContainer() == null || element.eContainingFeature().isMany() ? Texts.of(element)
                    : Texts.kind(element.eClass()) + named(element);
        };
        Optional<Finding.Severity> worst = experiment.findings().worst(element);
        return worst.map(severity -> text + (severity == Finding.Severity.ERROR ? "  ✖" : "  ⚠")).orElse(text);
    }

    private static String named(EObject element) {
        String name = Texts.of(element);
        return name.equals(Texts.kind(element.eClass())) ? "" : " " + name;
    }

    private static String summary(String text) {
        return text == null || text.isBlank() ? "" : " – " + text.strip();
    }
}
