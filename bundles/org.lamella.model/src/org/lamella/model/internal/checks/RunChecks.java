/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.model.internal.checks;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.lamella.model.ExperimentPackage.Literals;
import org.lamella.model.Measurement;
import org.lamella.model.Plan;
import org.lamella.model.PlanStep;
import org.lamella.model.Run;
import org.lamella.model.util.ExperimentValidator;

/** What is asked of plans, runs and measurements. */
public final class RunChecks {

    private RunChecks() {
    }

    /** A plan without steps plans nothing. */
    public static boolean hasSteps(Plan plan, DiagnosticChain diagnostics) {
        return !plan.getSteps().isEmpty() || new Report(diagnostics, plan, ExperimentValidator.PLAN__HAS_STEPS)
                .warning(Literals.PLAN__STEPS, "It has no steps: there is nothing to be done",
                        "add the techniques in the order in which they are to be done");
    }

    /** A step is a technique. */
    public static boolean hasTechnique(PlanStep step, DiagnosticChain diagnostics) {
        return new Report(diagnostics, step, ExperimentValidator.PLAN_STEP__HAS_TECHNIQUE)
                .present(Literals.PLAN_STEP__TECHNIQUE, "nobody can tell what is to be done");
    }

    /** Time runs forward. */
    public static boolean hasPossibleTimes(Run run, DiagnosticChain diagnostics) {
        if (run.getStarted() == null || run.getStopped() == null || !run.getStopped().isBefore(run.getStarted())) {
            return true;
        }
        return new Report(diagnostics, run, ExperimentValidator.RUN__HAS_POSSIBLE_TIMES).error(Literals.RUN__STOPPED,
                "It stopped (" + run.getStopped() + ") before it started (" + run.getStarted() + ")",
                "correct one of the two; the clock of the instrument's computer may have been wrong");
    }

    /** A run without a sample says nothing about any. */
    public static boolean hasSample(Run run, DiagnosticChain diagnostics) {
        return run.getSample() != null || new Report(diagnostics, run, ExperimentValidator.RUN__HAS_SAMPLE)
                .warning(Literals.RUN__SAMPLE, "It names no sample: nobody can tell what was measured",
                        "choose the sample that it was done on");
    }

    /** The journal lies within the experiment's folder. */
    public static boolean hasPathsWithin(Run run, DiagnosticChain diagnostics) {
        return new Report(diagnostics, run, ExperimentValidator.RUN__HAS_PATHS_WITHIN)
                .pathWithin(Literals.RUN__JOURNAL);
    }

    /** The raw file is named and lies within the experiment's folder. */
    public static boolean hasPathsWithin(Measurement measurement, DiagnosticChain diagnostics) {
        Report report = new Report(diagnostics, measurement, ExperimentValidator.MEASUREMENT__HAS_PATHS_WITHIN);
        return report.present(Literals.MEASUREMENT__FILE, "nothing can be followed back to a raw file")
                && report.pathWithin(Literals.MEASUREMENT__FILE);
    }

    /** The hash is there and is one. */
    public static boolean hasHash(Measurement measurement, DiagnosticChain diagnostics) {
        Report report = new Report(diagnostics, measurement, ExperimentValidator.MEASUREMENT__HAS_HASH);
        return report.present(Literals.MEASUREMENT__SHA256, "nobody can tell whether the raw file is still the same")
                && report.hash(Literals.MEASUREMENT__SHA256);
    }
}
