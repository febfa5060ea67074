/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.model.internal.checks;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.lamella.model.Comparison;
import org.lamella.model.ComparisonSide;
import org.lamella.model.ExperimentPackage.Literals;
import org.lamella.model.Measurement;
import org.lamella.model.Quantity;
import org.lamella.model.Result;
import org.lamella.model.ResultInput;
import org.lamella.model.SampleState;
import org.lamella.model.Setting;
import org.lamella.model.Verdict;
import org.lamella.model.check.Labels;
import org.lamella.model.util.ExperimentValidator;

/** What is asked of results and comparisons. */
public final class ResultChecks {

    private ResultChecks() {
    }

    /** A result says how it was found. */
    public static boolean hasAnalysis(Result result, DiagnosticChain diagnostics) {
        Report report = new Report(diagnostics, result, ExperimentValidator.RESULT__HAS_ANALYSIS);
        return report.present(Literals.RESULT__ANALYSIS, "nobody can tell how it was found")
                & report.present(Literals.RESULT__ANALYSIS_VERSION, "nobody can find it again");
    }

    /** A result says what it was found in. */
    public static boolean hasInputs(Result result, DiagnosticChain diagnostics) {
        return !result.getInputs().isEmpty() || new Report(diagnostics, result, ExperimentValidator.RESULT__HAS_INPUTS)
                .error(Literals.RESULT__INPUTS, "It has no input: its numbers cannot be followed back to a raw file",
                        "analyse the raw file again, or remove the result");
    }

    /** The files of a result lie within the experiment's folder, and the hash is one. */
    public static boolean hasPathsWithin(Result result, DiagnosticChain diagnostics) {
        Report report = new Report(diagnostics, result, ExperimentValidator.RESULT__HAS_PATHS_WITHIN);
        return report.pathWithin(Literals.RESULT__RESULT_FILE) & report.pathWithin(Literals.RESULT__REPORT_FILE)
                & report.hash(Literals.RESULT__RESULT_SHA256);
    }

    /** A setting has a name. */
    public static boolean hasName(Setting setting, DiagnosticChain diagnostics) {
        return new Report(diagnostics, setting, ExperimentValidator.SETTING__HAS_NAME).present(Literals.SETTING__NAME,
                "nobody can tell what was set");
    }

    /** An input is a measurement of this experiment. */
    public static boolean hasMeasurement(ResultInput input, DiagnosticChain diagnostics) {
        return input.getMeasurement() != null
                || new Report(diagnostics, input, ExperimentValidator.RESULT_INPUT__HAS_MEASUREMENT).error(
                        Literals.RESULT_INPUT__MEASUREMENT,
                        "It names no measurement: the result cannot be followed back to a raw file",
                        "analyse the raw file again, or remove the result");
    }

    /** The bytes that were analysed are the bytes that the measurement stands for. */
    public static boolean hasUnchangedHash(ResultInput input, DiagnosticChain diagnostics) {
        Report report = new Report(diagnostics, input, ExperimentValidator.RESULT_INPUT__HAS_UNCHANGED_HASH);
        if (!report.present(Literals.RESULT_INPUT__SHA256, "nobody can tell which bytes were analysed")
                || !report.hash(Literals.RESULT_INPUT__SHA256)) {
            return false;
        }
        Measurement measurement = input.getMeasurement();
        if (measurement == null || measurement.getSha256() == null
                || measurement.getSha256().equals(input.getSha256())) {
            return true;
        }
        return report.error(Literals.RESULT_INPUT__SHA256,
                "It was found in other bytes than those that " + Labels.of(measurement) + " has now",
                "bring back the original raw file, or analyse the file again");
    }

    /** A quantity is a number. */
    public static boolean hasPossibleValues(Quantity quantity, DiagnosticChain diagnostics) {
        Report report = new Report(diagnostics, quantity, ExperimentValidator.QUANTITY__HAS_POSSIBLE_VALUES);
        boolean given = quantity.isSetValue()
                || report.error(Literals.QUANTITY__VALUE, "It has no value", "remove what was not found");
        return given & report.present(Literals.QUANTITY__NAME, "nobody can tell what the number is")
                & report.finite(Literals.QUANTITY__VALUE) & report.notNegative(Literals.QUANTITY__UNCERTAINTY);
    }

    /** A confidence is a fraction. */
    public static boolean hasPossibleValues(Verdict verdict, DiagnosticChain diagnostics) {
        return new Report(diagnostics, verdict, ExperimentValidator.VERDICT__HAS_POSSIBLE_VALUES)
                .fraction(Literals.VERDICT__CONFIDENCE);
    }

    /** It takes two to compare. */
    public static boolean hasSides(Comparison comparison, DiagnosticChain diagnostics) {
        return comparison.getSides().size() >= 2
                || new Report(diagnostics, comparison, ExperimentValidator.COMPARISON__HAS_SIDES).warning(
                        Literals.COMPARISON__SIDES, "It has fewer than two sides: there is nothing to compare",
                        "add a side for each state");
    }

    /** A side shows something. */
    public static boolean hasResults(ComparisonSide side, DiagnosticChain diagnostics) {
        return !side.getResults().isEmpty()
                || new Report(diagnostics, side, ExperimentValidator.COMPARISON_SIDE__HAS_RESULTS).warning(
                        Literals.COMPARISON_SIDE__RESULTS, "It has no results", "choose the results of this state");
    }

    /** What is shown as a state was measured in this state. */
    public static boolean hasResultsOfItsState(ComparisonSide side, DiagnosticChain diagnostics) {
        for (Result result : side.getResults()) {
            for (ResultInput input : result.getInputs()) {
                Measurement measurement = input.getMeasurement();
                if (measurement != null && isOtherState(side.getState(), measurement.getSampleState())) {
                    return new Report(diagnostics, side,
                            ExperimentValidator.COMPARISON_SIDE__HAS_RESULTS_OF_ITS_STATE).warning(
                                    Literals.COMPARISON_SIDE__STATE,
                                    "It stands for the state '" + side.getState() + "', but " + Labels.of(measurement)
                                            + " was measured in the state '" + measurement.getSampleState() + "'",
                                    "choose another result, or correct the state");
                }
            }
        }
        return true;
    }

    private static boolean isOtherState(SampleState wanted, SampleState found) {
        return wanted != SampleState.UNSPECIFIED && found != SampleState.UNSPECIFIED && wanted != found;
    }
}
