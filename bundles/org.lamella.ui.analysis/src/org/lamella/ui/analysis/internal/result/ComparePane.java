/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.analysis.internal.result;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.lamella.analysis.AnalysedResult;
import org.lamella.analysis.Quantity;
import org.lamella.plot.scene.Scene;
import org.lamella.ui.analysis.internal.Texts;
import org.lamella.ui.form.Named;
import org.lamella.ui.form.Note;
import org.lamella.ui.form.ToClipboard;
import org.lamella.ui.form.Tone;
import org.lamella.ui.plot.AxisLink;
import org.lamella.ui.plot.PlotCanvas;

/** Two results side by side: plots with linked axes, numbers, and their differences in standard uncertainties. */
final class ComparePane extends Composite {

    /** Differences beyond this many standard uncertainties stand out. */
    private static final double NOTABLE = 2;
    private static final int[] WEIGHTS = { 26, 21, 21, 20, 12 };
    private static final int SIGMA = 4;

    private final Combo left;
    private final Combo right;
    private final Note note;
    private final PlotCanvas leftPlot;
    private final PlotCanvas rightPlot;
    private final Table table;
    private List<PinnedResult> offered = List.of();
    private Comparison comparison = new Comparison(List.of(), Map.of(), false);

    ComparePane(Composite parent) {
        super(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, true);
        layout.marginWidth = 8;
        layout.marginHeight = 6;
        setLayout(layout);
        left = combo("left");
        right = combo("right");
        note = new Note(this, Tone.SOFT).copyable(Texts.get("copy"));
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
        wide.widthHint = 100;
        note.setLayoutData(wide);
        SashForm sash = new SashForm(this, SWT.VERTICAL);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        SashForm plots = new SashForm(sash, SWT.HORIZONTAL);
        leftPlot = Named.control(new PlotCanvas(plots, SWT.NONE), "org.lamella.ui.analysis.compare.leftPlot",
                Texts.get("compare.left"));
        rightPlot = Named.control(new PlotCanvas(plots, SWT.NONE), "org.lamella.ui.analysis.compare.rightPlot",
                Texts.get("compare.right"));
        AxisLink link = new AxisLink();
        link.add(leftPlot);
        link.add(rightPlot);
        table = Named.control(new Table(sash, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI),
                "org.lamella.ui.analysis.compare.table", Texts.get("compare"));
        table.setHeaderVisible(true);
        for (String column : List.of("quantity", "left", "right", "difference", "sigma")) {
            new TableColumn(table, SWT.LEFT).setText(Texts.get("compare.column." + column));
        }
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Resize, event -> fitColumns());
        table.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == 'c' && (event.stateMask & SWT.MOD1) != 0) {
                copy();
            }
        });
        sash.setWeights(50, 50);
    }

    private Combo combo(String side) {
        Combo combo = Named.control(new Combo(this, SWT.READ_ONLY), "org.lamella.ui.analysis.compare." + side,
                Texts.get("compare." + side));
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = 100;
        combo.setLayoutData(data);
        combo.addListener(SWT.Selection, event -> compare());
        return combo;
    }

    private void fitColumns() {
        int width = table.getClientArea().width;
        for (int i = 0; i < WEIGHTS.length; i++) {
            table.getColumn(i).setWidth(width * WEIGHTS[i] / 100);
        }
    }

    /** Offers results: the pinned ones, and the one that is looked at as the last. Keeps what was chosen. */
    void offer(List<PinnedResult> results) {
        Optional<PinnedResult> oldLeft = chosen(left);
        Optional<PinnedResult> oldRight = chosen(right);
        offered = results;
        String[] titles = results.stream().map(PinnedResult::title).toArray(String[]::new);
        left.setItems(titles);
        right.setItems(titles);
        left.select(index(oldLeft, 0));
        right.select(index(oldRight, results.size() - 1));
        compare();
    }

    private Optional<PinnedResult> chosen(Combo combo) {
        int index = combo.getSelectionIndex();
        return index >= 0 && index < offered.size() ? Optional.of(offered.get(index)) : Optional.empty();
    }

    private int index(Optional<PinnedResult> wanted, int otherwise) {
        for (int i = 0; i < offered.size() && wanted.isPresent(); i++) {
            if (offered.get(i).number() == wanted.get().number()) {
                return i;
            }
        }
        return otherwise;
    }

    private void compare() {
        Optional<PinnedResult> one = chosen(left);
        Optional<PinnedResult> other = chosen(right);
        if (one.isEmpty() || other.isEmpty()) {
            return;
        }
        comparison = Comparison.of(one.get().result(), other.get().result());
        table.setItemCount(comparison.rows().size());
        table.clearAll();
        plots(one.get().result(), other.get().result());
        note.setText(describe());
        layout(true);
    }

    private void plots(AnalysedResult one, AnalysedResult other) {
        Optional<Scene> first = one.result().scenes().stream().findFirst();
        Optional<Scene> alike = first.flatMap(scene -> other.result().scenes().stream()
                .filter(each -> each.id().equals(scene.id())).findFirst());
        first.ifPresentOrElse(leftPlot::updateScene, leftPlot::clear);
        alike.or(() -> other.result().scenes().stream().findFirst()).ifPresentOrElse(rightPlot::updateScene,
                rightPlot::clear);
    }

    private String describe() {
        StringBuilder text = new StringBuilder();
        comparison.settings().forEach((name, sides) -> text.append(text.isEmpty() ? "" : "   ")
                .append(Texts.get("compare.setting", name, or(sides.left()), or(sides.right()))));
        String settings = text.isEmpty() ? Texts.get("compare.sameSettings") : text.toString();
        return Texts.get(comparison.sameData() ? "compare.sameData" : "compare.independent") + "\n" + settings;
    }

    private static String or(String value) {
        return value.isEmpty() ? "–" : value;
    }

    private void fill(Event event) {
        Comparison.Row row = comparison.rows().get(event.index);
        TableItem item = (TableItem) event.item;
        item.setText(cells(row));
        boolean notable = row.sigmas().filter(s -> Math.abs(s) > NOTABLE).isPresent();
        item.setForeground(SIGMA, notable ? Tone.WARNING.on(table) : null);
    }

    private static String[] cells(Comparison.Row row) {
        return new String[] { row.label(), row.left().map(Shown::value).orElse("–"),
            row.right().map(Shown::value).orElse("–"), row.difference().map(ComparePane::difference).orElse("–"),
            row.sigmas().map(ComparePane::sigmas).orElse("–") };
    }

    /** Beyond a thousand nobody counts. */
    private static String sigmas(double sigmas) {
        String format = Math.abs(sigmas) < 1000 ? "%+.1f σ" : "%+.0e σ";
        String text = String.format(Locale.ROOT, format, sigmas);
        return text.matches("[-+]0\\.0 σ") ? "0.0 σ" : text.replace('-', '−');
    }

    /** A difference far below its uncertainty is none; its digits would only choose an unreadable prefix. */
    private static String difference(Quantity difference) {
        boolean none = Math.abs(difference.value()) < difference.uncertainty() / 100;
        return Shown.value(none ? Quantity.of(difference.name(), difference.label(), 0, difference.uncertainty(),
                difference.unit(), "") : difference);
    }

    private void copy() {
        StringBuilder text = new StringBuilder();
        for (Comparison.Row row : comparison.rows()) {
            text.append(String.join("\t", cells(row))).append('\n');
        }
        ToClipboard.text(getDisplay(), text.toString());
    }

    /** Puts the keyboard where people begin. */
    void takeFocus() {
        left.setFocus();
    }
}
