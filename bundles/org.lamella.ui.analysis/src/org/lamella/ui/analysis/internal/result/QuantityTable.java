/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.analysis.internal.result;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.lamella.analysis.AnalysedResult;
import org.lamella.analysis.Quantity;
import org.lamella.analysis.Result;
import org.lamella.report.ResultCsv;
import org.lamella.ui.analysis.internal.Texts;
import org.lamella.ui.form.Named;
import org.lamella.ui.form.ToClipboard;
import org.lamella.ui.form.Tone;

/** The numbers of a result with their uncertainties. */
final class QuantityTable extends Composite {

    private static final int FLAGS = 2;
    private static final int METHOD = 4;
    private static final int PAD = 22;
    private static final int LEAST_METHOD = 260;
    private static final int MOST = 380;
    /** Rows that say how wide the columns are. */
    private static final int MEASURED = 200;

    private final Table table;
    private AnalysedResult shown;
    private AnalysedResult original;

    QuantityTable(Composite parent, String id) {
        super(parent, SWT.NONE);
        setLayout(new FillLayout());
        table = Named.control(new Table(this, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI), id,
                Texts.get("result.numbers"));
        table.setHeaderVisible(true);
        for (String column : List.of("quantity", "value", "flags", "name", "method")) {
            new TableColumn(table, SWT.LEFT).setText(Texts.get("result.column." + column));
        }
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Resize, event -> fitColumns());
        table.addListener(SWT.MouseHover, event -> explain(new Point(event.x, event.y)));
        table.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == 'c' && (event.stateMask & SWT.MOD1) != 0) {
                copyShown();
            }
        });
        Menu menu = new Menu(table);
        item(menu, "copy.shown", this::copyShown);
        item(menu, "copy.csv", this::copyCsv);
        table.setMenu(menu);
    }

    private static void item(Menu menu, String text, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(Texts.get(text));
        item.addListener(SWT.Selection, event -> action.run());
    }

    /** Shows a result as it is said in the language of the person at the screen; what is copied for programs is not. */
    void show(AnalysedResult result, AnalysedResult said) {
        original = result;
        shown = said;
        table.setItemCount(said.result().quantities().size());
        table.clearAll();
        measureColumns();
    }

    /** As wide as their texts; without flags there is no column of flags. */
    private void measureColumns() {
        GC gc = new GC(table);
        List<Quantity> some = shown.result().quantities().stream().limit(MEASURED).toList();
        for (int i = 0; i < METHOD; i++) {
            int column = i;
            int text = some.stream().mapToInt(quantity -> gc.textExtent(cells(quantity)[column]).x).max().orElse(0);
            int head = gc.textExtent(table.getColumn(i).getText()).x + PAD / 2;
            table.getColumn(i).setWidth(i == FLAGS && text == 0 ? 0 : Math.min(MOST, Math.max(text, head) + PAD));
        }
        gc.dispose();
        fitColumns();
    }

    /** What remains is for the longest texts. */
    private void fitColumns() {
        int used = 0;
        for (int i = 0; i < METHOD; i++) {
            used += table.getColumn(i).getWidth();
        }
        table.getColumn(METHOD).setWidth(Math.max(LEAST_METHOD, table.getClientArea().width - used));
    }

    private static String[] cells(Quantity quantity) {
        return new String[] { quantity.label(), Shown.value(quantity), Shown.flags(quantity), quantity.name(),
            quantity.method() };
    }

    private void fill(Event event) {
        Quantity quantity = shown.result().quantities().get(event.index);
        TableItem item = (TableItem) event.item;
        item.setText(cells(quantity));
        item.setForeground(FLAGS, Tone.WARNING.on(table));
    }

    /** All digits, what the flags mean and how it was found, for the row under the mouse. */
    private void explain(Point at) {
        TableItem item = table.getItem(at);
        if (item == null) {
            table.setToolTipText(null);
            return;
        }
        Quantity quantity = shown.result().quantities().get(table.indexOf(item));
        List<String> lines = new ArrayList<>(List.of(quantity.label() + " = " + Shown.exact(quantity)));
        lines.addAll(Shown.meanings(quantity));
        lines.add(quantity.method());
        table.setToolTipText(String.join("\n", lines).replace("&", "&&"));
    }

    private List<Quantity> chosen(AnalysedResult of) {
        List<Quantity> all = of.result().quantities();
        List<Quantity> chosen = new ArrayList<>();
        for (int index : table.getSelectionIndices()) {
            chosen.add(all.get(index));
        }
        return chosen.isEmpty() ? all : chosen;
    }

    private void copyShown() {
        StringBuilder text = new StringBuilder();
        chosen(shown).forEach(q -> text.append(q.label()).append('\t').append(Shown.value(q)).append('\t')
                .append(Shown.flags(q)).append('\n'));
        ToClipboard.text(getDisplay(), text.toString());
    }

    private void copyCsv() {
        Result r = original.result();
        Result part = new Result(r.summary(), chosen(original), r.verdicts(), List.of(), List.of(), List.of(),
                r.derivedSettings());
        StringBuilder csv = new StringBuilder();
        try {
            ResultCsv.writeQuantities(List.of(new AnalysedResult(original.analysisName(), original.provenance(), part)),
                    csv);
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory does not fail", e);
        }
        ToClipboard.text(getDisplay(), csv.toString());
    }

    /** Chooses the colours anew. */
    void refresh() {
        table.clearAll();
    }

    /** Puts the keyboard where people begin. */
    void takeFocus() {
        table.setFocus();
    }
}
