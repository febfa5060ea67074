/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.model.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.lamella.model.Column;
import org.lamella.model.Experiment;
import org.lamella.model.Layer;
import org.lamella.model.Measurement;
import org.lamella.model.Named;
import org.lamella.model.Parameter;
import org.lamella.model.PlanStep;
import org.lamella.model.PreparationStep;
import org.lamella.model.Quantity;
import org.lamella.model.Result;
import org.lamella.model.Setting;
import org.lamella.model.Verdict;

/** How people call the parts of an experiment. */
public final class Labels {

    private static final Pattern WORD_START = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private Labels() {
    }

    /** A class, feature or literal of the model in words: {@code nominalThickness} is "nominal thickness". */
    public static String words(ENamedElement element) {
        return WORD_START.matcher(element.getName()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    /** An element with its kind: {@code layer 'LMNO'}, or {@code spacer 2} where it has no name. */
    public static String of(EObject element) {
        String name = name(element);
        String kind = words(element.eClass());
        if (!name.isBlank()) {
            return kind + " '" + name + "'";
        }
        if (element.eContainingFeature() != null && element.eContainingFeature().isMany()) {
            EList<?> siblings = (EList<?>) element.eContainer().eGet(element.eContainingFeature());
            return kind + " " + (siblings.indexOf(element) + 1);
        }
        return kind;
    }

    /** An element with what it lies in, from the outside in: {@code sample 'Film' › layer 'LMNO'}. */
    public static String path(EObject element) {
        Deque<String> parts = new ArrayDeque<>();
        for (EObject at = element; at != null; at = at.eContainer()) {
            if (at == element || !(at instanceof Experiment)) {
                parts.addFirst(of(at));
            }
        }
        return String.join(" › ", parts);
    }

    private static String name(EObject element) {
        return switch (element) {
            case Layer layer -> either(layer.getName(), layer.getMaterial());
            case Measurement measurement -> either(measurement.getName(), measurement.getFile());
            case Result result -> either(result.getName(), result.getAnalysis());
            case PlanStep step -> either(step.getName(), step.getTechnique());
            case PreparationStep step -> either(step.getName(), step.getKind().getLiteral());
            case Named named -> either(named.getName(), "");
            case Parameter parameter -> either(parameter.getName(), "");
            case Setting setting -> either(setting.getName(), "");
            case Quantity quantity -> either(quantity.getName(), quantity.getLabel());
            case Verdict verdict -> either(verdict.getName(), "");
            case Column column -> either(column.getName(), column.getMeasurand());
            default -> "";
        };
    }

    private static String either(String first, String second) {
        if (first != null && !first.isBlank()) {
            return first;
        }
        return second == null ? "" : second;
    }
}
