/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.experiment.internal;

import java.time.Instant;
import java.util.List;

import org.lamella.analysis.AnalysedResult;
import org.lamella.core.progress.Progress;
import org.lamella.experiment.Recorded;
import org.lamella.experiment.editing.ResultKeeping;
import org.lamella.report.ReportData;
import org.lamella.report.ResultJson;
import org.lamella.runner.Runner;
import org.lamella.ui.view.ActionContribution;
import org.lamella.ui.view.ViewContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps the result that is being looked at, with its raw file, in the experiment. */
@Component(service = ActionContribution.class)
public final class KeepResultAction extends ExperimentAction {

    /** Made by the framework. */
    @Activate
    public KeepResultAction(@Reference OpenExperiment experiment) {
        super(experiment, "org.lamella.ui.experiment.keep", "M1+K", 240, Place.FILE_MENU, Place.TOOL_BAR);
    }

    @Override
    public boolean isEnabled(ViewContext context) {
        return experiment.editor().isPresent() && context.selection().result().isPresent();
    }

    @Override
    public void run(ViewContext context) {
        AnalysedResult result = context.selection().result().orElseThrow();
        ResultKeeping keeping = experiment.editor().orElseThrow().keeping(
                file -> context.files().readers().read(file, Progress.NONE),
                (one, out) -> ResultJson.write(new ReportData(Runner.SOFTWARE_VERSION, Instant.now(), List.of(one),
                        List.of()), out));
        context.jobs().run(Texts.get("keeping"), progress -> keeping.keep(result, progress),
                recorded -> kept(recorded, keeping, context));
    }

    private void kept(Recorded recorded, ResultKeeping keeping, ViewContext context) {
        switch (recorded) {
            case Recorded.Refused refused -> context.messages().problem(refused.problem());
            case Recorded.Kept one -> {
                if (one.isNew()) {
                    keeping.apply();
                    experiment.save(context);
                }
                context.messages().note(Texts.get(one.isNew() ? "kept" : "kept.already"));
            }
        }
    }
}
