/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.analysis.internal.data;

import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.lamella.data.Metadata;
import org.lamella.report.UncertainValue;
import org.lamella.ui.analysis.internal.Texts;
import org.lamella.ui.form.Named;
import org.lamella.ui.form.Note;
import org.lamella.ui.form.ToClipboard;
import org.lamella.ui.form.Tone;

/** What a file says beside its numbers, to be searched and copied. */
final class MetadataPane extends Composite {

    private final Text search;
    private final Note count;
    private final Table table;
    private Metadata metadata = Metadata.NONE;
    private List<Metadata.Entry> shown = List.of();

    MetadataPane(Composite parent) {
        super(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 6;
        layout.marginHeight = 6;
        setLayout(layout);
        search = Named.control(new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL),
                "org.lamella.ui.analysis.metadata.search", Texts.get("metadata.search"));
        search.setMessage(Texts.get("metadata.search"));
        search.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        search.addListener(SWT.Modify, event -> filter());
        count = new Note(this, Tone.SOFT);
        GridData right = new GridData(SWT.END, SWT.CENTER, false, false);
        right.widthHint = 150;
        count.setLayoutData(right);
        table = Named.control(new Table(this, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | SWT.BORDER),
                "org.lamella.ui.analysis.metadata.table", Texts.get("metadata"));
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        table.setHeaderVisible(true);
        column("metadata.label");
        column("metadata.value");
        column("metadata.si");
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Resize, event -> fitColumns());
        table.addListener(SWT.MouseHover, event -> explain(new Point(event.x, event.y)));
        table.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == 'c' && (event.stateMask & SWT.MOD1) != 0) {
                copy();
            }
        });
        Menu menu = new Menu(table);
        MenuItem copy = new MenuItem(menu, SWT.PUSH);
        copy.setText(Texts.get("copy"));
        copy.addListener(SWT.Selection, event -> copy());
        table.setMenu(menu);
    }

    private void column(String text) {
        new TableColumn(table, SWT.LEFT).setText(Texts.get(text));
    }

    private void fitColumns() {
        int width = table.getClientArea().width;
        table.getColumn(0).setWidth(width * 35 / 100);
        table.getColumn(1).setWidth(width * 40 / 100);
        table.getColumn(2).setWidth(width - width * 75 / 100);
    }

    /** The whole entry under the mouse, which may be longer than its cell. */
    private void explain(Point at) {
        TableItem item = table.getItem(at);
        int index = item == null ? -1 : table.indexOf(item);
        table.setToolTipText(index < 0 || index >= shown.size() ? null
                : (shown.get(index).label() + ": " + shown.get(index).text()).replace("&", "&&"));
    }

    void show(Metadata other) {
        metadata = other;
        filter();
    }

    private void filter() {
        String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
        shown = metadata.entries().stream().filter(entry -> wanted.isEmpty()
                || (entry.label() + " " + entry.text() + " " + entry.key()).toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
        table.deselectAll();
        table.setItemCount(shown.size());
        table.clearAll();
        count.setText(shown.size() == metadata.entries().size() ? Texts.get("metadata.count", shown.size())
                : Texts.get("metadata.countOf", shown.size(), metadata.entries().size()));
    }

    private void fill(Event event) {
        Metadata.Entry entry = shown.get(event.index);
        String si = entry.number().isPresent()
                ? UncertainValue.of(entry.number().getAsDouble(), Double.NaN, entry.unit().symbol()).toString()
                        .replaceFirst("^-", "−")
                : "";
        ((TableItem) event.item).setText(new String[] { entry.label(), entry.text().replace('\n', ' '), si });
    }

    private void copy() {
        StringBuilder text = new StringBuilder();
        int[] chosen = table.getSelectionIndices();
        for (int i = 0; i < (chosen.length == 0 ? shown.size() : chosen.length); i++) {
            Metadata.Entry entry = shown.get(chosen.length == 0 ? i : chosen[i]);
            text.append(entry.label()).append('\t').append(entry.text()).append('\n');
        }
        ToClipboard.text(getDisplay(), text.toString());
    }

    /** Puts the keyboard where people begin. */
    void takeFocus() {
        search.setFocus();
    }
}
