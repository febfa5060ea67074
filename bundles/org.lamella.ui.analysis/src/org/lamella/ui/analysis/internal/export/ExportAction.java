/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.analysis.internal.export;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.widgets.Display;
import org.lamella.analysis.AnalysedResult;
import org.lamella.ui.analysis.internal.Texts;
import org.lamella.ui.view.ActionContribution;
import org.lamella.ui.view.ViewContext;
import org.lamella.ui.work.OpenFile;
import org.osgi.service.component.annotations.Component;

/** Writes a report of all open files that were analysed. */
@Component(service = ActionContribution.class)
public final class ExportAction implements ActionContribution {

    @Override
    public String id() {
        return "org.lamella.ui.analysis.export";
    }

    @Override
    public String label() {
        return Texts.get("export.action");
    }

    @Override
    public String description() {
        return Texts.get("export.action.help");
    }

    @Override
    public Set<Place> places() {
        return Set.of(Place.FILE_MENU, Place.TOOL_BAR);
    }

    @Override
    public String keys() {
        return "M1+E";
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public boolean isEnabled(ViewContext context) {
        return !results(context).isEmpty();
    }

    private static List<AnalysedResult> results(ViewContext context) {
        return context.files().all().stream().map(OpenFile::result).flatMap(Optional::stream).toList();
    }

    @Override
    public void run(ViewContext context) {
        new ExportMenu(Display.getCurrent().getActiveShell(), context).report(results(context));
    }
}
