/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.analysis.internal.result;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.lamella.analysis.AnalysedResult;
import org.lamella.analysis.Analysis;
import org.lamella.plot.scene.Scene;
import org.lamella.ui.analysis.internal.Texts;
import org.lamella.ui.analysis.internal.export.ExportMenu;
import org.lamella.ui.plot.PlotListener;
import org.lamella.ui.plot.Selection;
import org.lamella.ui.view.Area;
import org.lamella.ui.view.View;
import org.lamella.ui.view.ViewContext;
import org.lamella.ui.view.ViewContribution;
import org.lamella.ui.work.OpenFile;
import org.lamella.ui.work.ResultTexts;
import org.osgi.service.component.annotations.Component;

/** Offers the view of results. */
@Component(service = ViewContribution.class)
public final class ResultContribution implements ViewContribution {

    /** The view's id. */
    public static final String ID = "org.lamella.ui.analysis.result";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return Texts.get("result");
    }

    @Override
    public Area area() {
        return Area.MAIN;
    }

    @Override
    public Set<String> perspectives() {
        return Set.of(ANALYSIS, MICROSCOPY);
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public View createView(Composite parent, ViewContext context) {
        ResultsPane pane = new ResultsPane(parent,
                result -> ResultTexts.of(result, context.files()));
        ExportMenu export = new ExportMenu(parent.getShell(), context);
        Button item = pane.exportButton();
        item.addListener(SWT.Selection, event -> pane.front().or(() -> Optional.of(pane.current()))
                .ifPresent(front -> front.shown().ifPresent(result -> {
                    Menu menu = export.menu(result, front.scene());
                    Rectangle at = item.getBounds();
                    menu.setLocation(item.getParent().toDisplay(at.x, at.y + at.height));
                    menu.setVisible(true);
                })));
        pane.current().canvas().addPlotListener(new PlotListener() {
            @Override
            public void selected(Optional<Selection> selection) {
                analyseWith(selection, pane, context);
            }
        });
        context.onSelection(selection -> {
            pane.show(selection);
            // while a new result is on its way, what was just selected stays
            if (selection.file().filter(file -> file.state().isBusy()).isEmpty()) {
                mark(pane, context);
            }
        });
        context.onAppearance(pane::refresh);
        pane.show(context.selection());
        return pane::takeFocus;
    }

    /** The plot shows the range that the result was found with, whether it was drawn there or typed. */
    private static void mark(ResultsPane pane, ViewContext context) {
        Optional<AnalysedResult> shown = pane.current().shown();
        Optional<Scene> scene = pane.current().scene();
        if (shown.isPresent() && scene.isPresent()) {
            Map<String, String> settings = shown.get().provenance().settings();
            pane.current().canvas().setSelection(analysis(pane, context)
                    .flatMap(analysis -> SelectionToSetting.selection(analysis, settings, scene.get())));
        }
    }

    private static Optional<Analysis> analysis(ResultsPane pane, ViewContext context) {
        Optional<String> id = pane.current().shown().map(result -> result.provenance().analysis());
        return id.flatMap(wanted -> context.files().runner().analyses().stream()
                .filter(each -> each.id().equals(wanted)).findFirst());
    }

    private static void analyseWith(Optional<Selection> selection, ResultsPane pane, ViewContext context) {
        Optional<OpenFile> file = context.selection().file().flatMap(f -> context.files().find(f.key()));
        Optional<Analysis> analysis = analysis(pane, context);
        if (file.isPresent() && analysis.isPresent() && pane.current().scene().isPresent()) {
            SelectionToSetting.request(analysis.get(), file.get().request(), pane.current().scene().get(), selection)
                    .ifPresent(request -> context.files().analyse(file.get().key(), request));
        }
    }
}
