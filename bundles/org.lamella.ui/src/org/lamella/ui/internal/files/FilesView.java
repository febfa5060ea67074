/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.internal.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ObjLongConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.lamella.core.error.Problem;
import org.lamella.data.Metadata;
import org.lamella.runner.Request;
import org.lamella.ui.form.Named;
import org.lamella.ui.form.Note;
import org.lamella.ui.form.Tone;
import org.lamella.ui.internal.Texts;
import org.lamella.ui.view.Selection;
import org.lamella.ui.view.View;
import org.lamella.ui.view.ViewContext;
import org.lamella.ui.work.AnalysisTexts;
import org.lamella.ui.work.FileChange;
import org.lamella.ui.work.FileState;
import org.lamella.ui.work.OpenFile;
import org.lamella.ui.work.OpenFiles;

/** The open files, what they are, and how far the work on them is. */
final class FilesView implements View {

    private static final String KEY = "file";
    private static final List<String> COLUMNS = List.of("files.name", "files.state", "files.instrument",
            "files.measured");
    /** From this width on all columns have room. */
    private static final int WIDE = 480;
    private static final int NARROW = 80;
    private static final int MARGIN = 12;
    private static final int[] NARROW_SHARES = { 55, 45, 0, 0 };
    private static final int[] WIDE_SHARES = { 32, 28, 20, 20 };

    private final ViewContext context;
    private final Composite area;
    private final StackLayout stack = new StackLayout();
    private final Composite empty;
    private final Table table;
    private final StateIcons icons;

    FilesView(Composite parent, ViewContext context) {
        this.context = context;
        area = new Composite(parent, SWT.NONE);
        area.setLayout(stack);
        empty = Named.id(new Composite(area, SWT.NONE), "org.lamella.ui.files.empty");
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(empty);
        GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT)
                .applyTo(new Note(empty, Tone.SOFT, Texts.get("files.empty")));
        table = new Table(area, SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL);
        icons = new StateIcons(table, context::isDark);
        table.setHeaderVisible(true);
        Named.control(table, "org.lamella.ui.files.table", Texts.get("files"));
        for (String column : COLUMNS) {
            new TableColumn(table, SWT.LEFT).setText(Texts.get(column));
        }
        table.addListener(SWT.Resize, event -> fitColumns());
        table.addListener(SWT.MouseHover, event -> explain(new Point(event.x, event.y)));
        table.addListener(SWT.Selection, event -> select());
        table.addListener(SWT.DefaultSelection, event -> select());
        table.setMenu(menu());
        context.files().all().forEach(this::show);
        context.onFiles(this::changed);
        context.onSelection(selection -> mark(selection.file()));
        mark(context.selection().file());
        context.onAppearance(() -> context.files().all().forEach(this::show));
        showTableOrHint();
    }

    private void showTableOrHint() {
        Control wanted = table.getItemCount() == 0 ? empty : table;
        if (stack.topControl != wanted) {
            stack.topControl = wanted;
            area.layout();
        }
    }

    /** Where there is little room, name and state are what people need; the rest is in the tool tips. */
    private void fitColumns() {
        int width = table.getClientArea().width;
        int[] shares = width < WIDE ? NARROW_SHARES : WIDE_SHARES;
        for (int i = 0; i < shares.length; i++) {
            table.getColumn(i).setWidth(width * shares[i] / 100);
        }
    }

    /** Everything that is known of the file under the mouse. */
    private void explain(Point at) {
        TableItem item = table.getItem(at);
        String text = item == null ? null : context.files().find(key(item)).map(FilesView::details).orElse(null);
        table.setToolTipText(text == null ? null : text.replace("&", "&&"));
    }

    private static String details(OpenFile file) {
        List<String> lines = new ArrayList<>();
        file.problem().ifPresent(problem -> {
            lines.add(problem.cause());
            lines.add(problem.wayOut());
        });
        file.result().ifPresent(result -> lines.add(result.analysisName() + ": " + result.result().summary()));
        file.recording().ifPresent(recording -> {
            lines.add(recording.technique().label() + " · " + recording.format());
            lines.add((instrument(file) + " " + measured(file)).strip());
        });
        lines.add(file.path().toString());
        lines.removeIf(String::isBlank);
        return String.join("\n", lines);
    }

    private static String instrument(OpenFile file) {
        return file.recording().flatMap(recording -> recording.metadata().text(Metadata.INSTRUMENT)).orElse("");
    }

    /** When it was measured, as the file says it, without fractions of zero. */
    private static String measured(OpenFile file) {
        return file.recording().flatMap(recording -> recording.metadata().text(Metadata.STARTED)).orElse("")
                .replace('T', ' ').replaceFirst("\\.0+$", "");
    }

    private Menu menu() {
        Menu menu = new Menu(table);
        MenuItem together = item(menu, "files.together");
        together.addListener(SWT.Selection, event -> analyseTogether());
        menu.addListener(SWT.Show, event -> together.setEnabled(table.getSelectionCount() > 1));
        item(menu, "files.cancel", OpenFiles::cancel);
        item(menu, "files.reload", OpenFiles::reload);
        item(menu, "files.close", OpenFiles::close);
        return menu;
    }

    /** The files give one result, which the first of them gets, such as a series in the order of the list. */
    private void analyseTogether() {
        List<Path> paths = new ArrayList<>();
        for (TableItem each : table.getSelection()) {
            context.files().find(key(each)).map(OpenFile::path).ifPresent(paths::add);
        }
        if (paths.size() > 1) {
            long first = key(table.getSelection()[0]);
            context.files().find(first).map(Selection::of).ifPresent(context::select);
            context.files().analyse(first, Request.DEFAULT.together(paths));
        }
    }

    private static MenuItem item(Menu menu, String text) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(Texts.get(text));
        return Named.id(item, "org.lamella.ui." + text);
    }

    private void item(Menu menu, String text, ObjLongConsumer<OpenFiles> action) {
        item(menu, text).addListener(SWT.Selection, event -> {
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
        showTableOrHint();
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
        item.setImage(0, icons.of(file.state()));
        item.setText(1, state(file));
        item.setText(2, instrument(file));
        item.setText(3, measured(file));
        item.setForeground(1, file.state() == FileState.FAILED ? icons.failed() : null);
    }

    /** What people want to know of it: what it is when all is well, what is wrong otherwise. */
    private String state(OpenFile file) {
        return switch (file.state()) {
            case DONE -> file.result().map(result -> AnalysisTexts.nameOf(result, context.files().runner()))
                    .or(() -> file.recording().map(recording -> recording.technique().label())).orElse("");
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
