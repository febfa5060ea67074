/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.model.internal.checks;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.lamella.model.ExperimentPackage.Literals;
import org.lamella.model.Layer;
import org.lamella.model.LayerRole;
import org.lamella.model.NumberParameter;
import org.lamella.model.Parameter;
import org.lamella.model.Sample;
import org.lamella.model.SampleForm;
import org.lamella.model.TextParameter;
import org.lamella.model.ThicknessMeasurement;
import org.lamella.model.util.ExperimentValidator;

/** What is asked of samples, layers and the parameters of preparation steps. */
public final class SampleChecks {

    private SampleChecks() {
    }

    /** Films and lamellae are stacks. */
    public static boolean hasLayers(Sample sample, DiagnosticChain diagnostics) {
        boolean isStack = sample.getForm() == SampleForm.FILM || sample.getForm() == SampleForm.LAMELLA;
        if (!isStack || !sample.getLayers().isEmpty()) {
            return true;
        }
        return new Report(diagnostics, sample, ExperimentValidator.SAMPLE__HAS_LAYERS).warning(Literals.SAMPLE__LAYERS,
                "Its stack of layers is empty: nothing can be related to a layer, its thickness or its volume",
                "add the layers from bottom (substrate) to top");
    }

    /** Samples are taken from others, never in a circle. */
    public static boolean hasNoCircularOrigin(Sample sample, DiagnosticChain diagnostics) {
        Set<Sample> seen = new HashSet<>();
        for (Sample at = sample; at != null && seen.add(at); at = at.getTakenFrom()) {
            if (at.getTakenFrom() == sample) {
                return new Report(diagnostics, sample, ExperimentValidator.SAMPLE__HAS_NO_CIRCULAR_ORIGIN).error(
                        Literals.SAMPLE__TAKEN_FROM, "It was taken from itself, directly or through other samples",
                        "name the sample that it really was cut or broken out of");
            }
        }
        return true;
    }

    /** A layer is known by its name or its material. */
    public static boolean hasName(Layer layer, DiagnosticChain diagnostics) {
        boolean isKnown = layer.getName() != null && !layer.getName().isBlank()
                || layer.getMaterial() != null && !layer.getMaterial().isBlank();
        return isKnown || new Report(diagnostics, layer, ExperimentValidator.LAYER__HAS_NAME)
                .warning(Literals.NAMED__NAME, "It has neither a name nor a material", "enter its material");
    }

    /** Capacities are given per volume of active material. */
    public static boolean hasThickness(Layer layer, DiagnosticChain diagnostics) {
        if (layer.getRole() != LayerRole.ACTIVE_MATERIAL || layer.isSetNominalThickness()
                || !layer.getMeasuredThicknesses().isEmpty()) {
            return true;
        }
        return new Report(diagnostics, layer, ExperimentValidator.LAYER__HAS_THICKNESS).warning(
                Literals.LAYER__NOMINAL_THICKNESS, "It has no thickness: capacities per volume cannot be computed",
                "enter its nominal thickness or, better, a measured one");
    }

    /** Lengths, densities and areas are positive, porosity is a fraction. */
    public static boolean hasPossibleValues(Layer layer, DiagnosticChain diagnostics) {
        Report report = new Report(diagnostics, layer, ExperimentValidator.LAYER__HAS_POSSIBLE_VALUES);
        return report.positive(Literals.LAYER__NOMINAL_THICKNESS) & report.positive(Literals.LAYER__DENSITY)
                & report.positive(Literals.LAYER__AREA) & report.fraction(Literals.LAYER__POROSITY);
    }

    /** A thickness that was measured is a positive number. */
    public static boolean hasPossibleValues(ThicknessMeasurement thickness, DiagnosticChain diagnostics) {
        Report report = new Report(diagnostics, thickness,
                ExperimentValidator.THICKNESS_MEASUREMENT__HAS_POSSIBLE_VALUES);
        boolean given = thickness.isSetValue() || report.error(Literals.THICKNESS_MEASUREMENT__VALUE,
                "It has no value", "enter the thickness that was found, or remove this measurement");
        return given & report.positive(Literals.THICKNESS_MEASUREMENT__VALUE)
                & report.notNegative(Literals.THICKNESS_MEASUREMENT__UNCERTAINTY);
    }

    /** A parameter says what was set. */
    public static boolean hasName(Parameter parameter, DiagnosticChain diagnostics) {
        return new Report(diagnostics, parameter, ExperimentValidator.PARAMETER__HAS_NAME)
                .present(Literals.PARAMETER__NAME, "nobody can tell what was set");
    }

    /** A parameter that is a number has one. */
    public static boolean hasNumber(NumberParameter parameter, DiagnosticChain diagnostics) {
        Report report = new Report(diagnostics, parameter, ExperimentValidator.NUMBER_PARAMETER__HAS_NUMBER);
        if (!parameter.isSetValue()) {
            return report.error(Literals.NUMBER_PARAMETER__VALUE, "It has no value",
                    "enter the number, or remove the parameter");
        }
        return report.finite(Literals.NUMBER_PARAMETER__VALUE);
    }

    /** A parameter that is a text has one. */
    public static boolean hasText(TextParameter parameter, DiagnosticChain diagnostics) {
        return new Report(diagnostics, parameter, ExperimentValidator.TEXT_PARAMETER__HAS_TEXT)
                .present(Literals.TEXT_PARAMETER__TEXT, "the parameter says nothing");
    }
}
