/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.internal.files;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ObjLongConsumer;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.lamella.core.error.Problem;
import org.lamella.ui.internal.Texts;
import org.lamella.ui.internal.shell.Ids;
import org.lamella.ui.view.Selection;
import org.lamella.ui.view.View;
import org.lamella.ui.view.ViewContext;
import org.lamella.ui.work.FileChange;
import org.lamella.ui.work.FileState;
import org.lamella.ui.work.OpenFile;
import org.lamella.ui.work.OpenFiles;

/** The open files, what they are, and how far the work on them is. */
final class FilesView implements View {

    private static final String KEY = "file";

    private final ViewContext context;
    private final Table table;

    FilesView(Composite parent, ViewContext context) {
        this.context = context;
        Composite area = new Composite(parent, SWT.NONE);
        TableColumnLayout columns = new TableColumnLayout();
        area.setLayout(columns);
        table = new Table(area, SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        Ids.name(table, "org.lamella.ui.files.table", Texts.get("files"));
        column(columns, "files.name", 5);
        column(columns, "files.state", 4);
        table.addListener(SWT.Selection, event -> select());
        table.addListener(SWT.DefaultSelection, event -> select());
        table.setMenu(menu());
        context.files().all().forEach(this::show);
        context.onFiles(this::changed);
        context.onSelection(selection -> mark(selection.file()));
        mark(context.selection().file());
    }

    private void column(TableColumnLayout columns, String text, int weight) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(Texts.get(text));
        columns.setColumnData(column, new ColumnWeightData(weight, 60, true));
    }

    private Menu menu() {
        Menu menu = new Menu(table);
        item(menu, "files.cancel", OpenFiles::cancel);
        item(menu, "files.reload", OpenFiles::reload);
        item(menu, "files.close", OpenFiles::close);
        return menu;
    }

    private void item(Menu menu, String text, ObjLongConsumer<OpenFiles> action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(Texts.get(text));
        item.setData(Ids.KEY, "org.lamella.ui." + text);
        item.addListener(SWT.Selection, event -> {
            for (TableItem each : table.getSelection()) {
                action.accept(context.files(), key(each));
            }
        });
    }

    private static long key(TableItem item) {
        return (Long) item.getData(KEY);
    }

    private void select() {
        TableItem[] chosen = table.getSelection();
        if (chosen.length > 0) {
            context.files().find(key(chosen[chosen.length - 1])).map(Selection::of).ifPresent(context::select);
        }
    }

    private void changed(FileChange change) {
        if (change.kind() == FileChange.Kind.CLOSED) {
            find(change.file().key()).ifPresent(TableItem::dispose);
        } else {
            show(change.file());
        }
    }

    private Optional<TableItem> find(long key) {
        for (TableItem item : table.getItems()) {
            if (key(item) == key) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }

    private void show(OpenFile file) {
        TableItem item = find(file.key()).orElseGet(() -> {
            TableItem added = new TableItem(table, SWT.NONE);
            added.setData(KEY, file.key());
            added.setText(0, file.name());
            return added;
        });
        item.setText(1, state(file));
        item.setForeground(1,
                file.state() == FileState.FAILED ? table.getDisplay().getSystemColor(SWT.COLOR_RED) : null);
    }

    /** What people want to know of it: what it is when all is well, what is wrong otherwise. */
    private static String state(OpenFile file) {
        return switch (file.state()) {
            case DONE -> file.result().map(result -> result.analysisName()).orElse("");
            case FAILED -> file.problem().map(Problem::cause).orElse("");
            default -> Texts.get("state." + file.state().name().toLowerCase(Locale.ROOT));
        };
    }

    private void mark(Optional<OpenFile> file) {
        List<TableItem> marked = List.of(table.getSelection());
        file.flatMap(each -> find(each.key())).ifPresentOrElse(item -> {
            if (!marked.contains(item)) {
                table.setSelection(item);
            }
        }, table::deselectAll);
    }

    @Override
    public void focus() {
        table.setFocus();
    }
}
