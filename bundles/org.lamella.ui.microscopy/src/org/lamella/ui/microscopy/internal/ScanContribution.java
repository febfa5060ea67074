/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.microscopy.internal;

import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.widgets.Composite;
import org.lamella.analysis.AnalysedResult;
import org.lamella.analysis.Result;
import org.lamella.ui.view.Area;
import org.lamella.ui.view.View;
import org.lamella.ui.view.ViewContext;
import org.lamella.ui.view.ViewContribution;
import org.lamella.ui.work.OpenFile;
import org.lamella.ui.work.ResultTexts;
import org.osgi.service.component.annotations.Component;

/** The patterns of a scan and its virtual images. */
@Component(service = ViewContribution.class)
public final class ScanContribution implements ViewContribution {

    /** The view's id. */
    public static final String ID = "org.lamella.ui.microscopy.scan";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return Texts.get("scan");
    }

    @Override
    public Area area() {
        return Area.MAIN;
    }

    @Override
    public Set<String> perspectives() {
        return Set.of(MICROSCOPY);
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public View createView(Composite parent, ViewContext context) {
        ScanPane pane = new ScanPane(parent, context.jobs(), new Wishes(context));
        context.onSelection(selection -> {
            pane.show(selection.file());
            pane.show(result(context), MapContribution.point(selection.element()));
        });
        context.onAppearance(pane::redraw);
        pane.show(context.selection().file());
        pane.show(result(context), MapContribution.point(context.selection().element()));
        return pane::takeFocus;
    }

    /** The result; that of one pattern, whose plot is shown, in the language of the person at the screen. */
    private static Optional<Result> result(ViewContext context) {
        return context.selection().result()
                .map(r -> Trial.isOfOne(r) ? ResultTexts.of(r, context.files()) : r).map(AnalysedResult::result);
    }

    /** Tells the others of the point, and asks for what is to be done with the scan. */
    private record Wishes(ViewContext context, Trial trial) implements ScanPane.Actions {

        Wishes(ViewContext context) {
            this(context, new Trial(context.files().runner()));
        }

        @Override
        public void choose(ScanPoint point) {
            context.select(context.selection().withElement(point));
            // while settings are tried, they are tried on the pattern that is looked at
            now().filter(file -> Trial.isTried(file) && !Trial.point(file).equals(Optional.of(point)))
                    .ifPresent(file -> context.files().analyse(file.key(), trial.pattern(file, point)));
        }

        @Override
        public void compare(ScanPoint point) {
            context.select(context.selection().withElement(point));
            now().ifPresent(file -> context.files().analyse(file.key(), trial.pattern(file, point)));
        }

        @Override
        public void index() {
            now().ifPresent(file -> {
                context.files().analyse(file.key(), trial.whole(file));
                context.show(MapContribution.ID);
            });
        }

        private Optional<OpenFile> now() {
            return context.selection().file().flatMap(file -> context.files().find(file.key()));
        }
    }
}
