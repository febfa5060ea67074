/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.internal.plugins;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.lamella.core.error.Problem;
import org.lamella.dropins.Dropin;
import org.lamella.dropins.Dropins;
import org.lamella.ui.form.Named;
import org.lamella.ui.internal.Texts;
import org.lamella.ui.view.View;
import org.lamella.ui.view.ViewContext;

/** The plug-ins in the drop-in folders, and what is wrong with those that do not run. */
final class PluginsView implements View {

    private final ViewContext context;
    private final Dropins dropins;
    private final Table table;
    private final Text reason;
    private final Runnable end;

    PluginsView(Composite parent, ViewContext context, Dropins dropins) {
        this.context = context;
        this.dropins = dropins;
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 6).spacing(6, 6).applyTo(area);
        Composite list = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 90).applyTo(list);
        TableColumnLayout columns = new TableColumnLayout();
        list.setLayout(columns);
        table = new Table(list, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.BORDER);
        table.setHeaderVisible(true);
        Named.control(table, "org.lamella.ui.plugins.table", Texts.get("plugins"));
        column(columns, "plugins.name", 3, 60);
        column(columns, "plugins.version", 1, 70);
        column(columns, "plugins.state", 1, 110);
        column(columns, "plugins.file", 5, 60);
        table.addListener(SWT.Selection, event -> explain());
        reason = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP);
        reason.setBackground(area.getBackground());
        Named.control(reason, "org.lamella.ui.plugins.reason", Texts.get("plugins.reason"));
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 54).applyTo(reason);
        Link folders = new Link(area, SWT.WRAP);
        folders.setText(Texts.get("plugins.folders", links(dropins)));
        Named.control(folders, "org.lamella.ui.plugins.folders", Texts.get("plugins.reason"));
        folders.addListener(SWT.Selection, event -> Program.launch(event.text));
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(folders);
        Runnable colour = () -> folders.setLinkForeground(context.isDark() ? new Color(122, 183, 255) : null);
        colour.run();
        context.onAppearance(colour);
        end = dropins.listen(() -> context.jobs().inWindow(this::refresh));
        refresh();
    }

    private static String links(Dropins dropins) {
        return String.join("   ", dropins.folders().stream().map(folder -> "<a>" + folder + "</a>").toList());
    }

    private void column(TableColumnLayout columns, String text, int weight, int least) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(Texts.get(text));
        columns.setColumnData(column, new ColumnWeightData(weight, least, true));
    }

    /** How the plug-ins are is asked in the background: the answer may wait for one that is being started. */
    private void refresh() {
        if (!table.isDisposed()) {
            context.jobs().run(Texts.get("plugins.asking"), progress -> dropins.all(), this::show);
        }
    }

    private void show(List<Dropin> all) {
        if (table.isDisposed()) {
            return;
        }
        int selected = table.getSelectionIndex();
        table.setItemCount(0);
        for (Dropin dropin : all) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] { dropin.name(), dropin.version(),
                Texts.get(dropin.problem().isPresent() ? "plugins.failed" : "plugins.runs"),
                dropin.file().toString() });
            item.setData(dropin);
        }
        int first = 0;
        while (first < all.size() - 1 && all.get(first).problem().isEmpty()) {
            first++;
        }
        table.setSelection(selected >= 0 && selected < all.size() ? selected : first);
        explain();
    }

    private void explain() {
        TableItem[] chosen = table.getSelection();
        reason.setText(chosen.length == 0 ? Texts.get("plugins.none")
                : ((Dropin) chosen[0].getData()).problem().map(PluginsView::words).orElse(Texts.get("plugins.fine")));
    }

    private static String words(Problem problem) {
        return problem.cause() + "\n" + Texts.get("problem.wayOut", problem.wayOut());
    }

    @Override
    public void focus() {
        table.setFocus();
    }

    @Override
    public void close() {
        end.run();
    }
}
