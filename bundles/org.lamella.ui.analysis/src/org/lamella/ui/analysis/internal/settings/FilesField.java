/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.analysis.internal.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.lamella.analysis.Setting;
import org.lamella.ui.analysis.internal.Texts;
import org.lamella.ui.form.Named;

/** Files in an order: dropped on it or chosen, taken out by button or Delete. The text has one path a line. */
final class FilesField implements SettingField {

    private static final int ROWS = 3;

    /** As narrow as the field may become; longer words on the buttons stand below each other. */
    private static final int NARROW = 140;

    private final Composite area;
    private final Table table;
    private final Button add;
    private final Button remove;
    private final int most;
    private final Consumer<String> changed;
    private List<Path> files = List.of();

    FilesField(Setting setting, Setting.Kind.Files kind, Composite parent, Consumer<String> changed) {
        this.changed = changed;
        this.most = kind.most();
        String id = SettingFields.ID + setting.name();
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, true);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 2;
        area.setLayout(layout);
        table = Named.control(new Table(area, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL), id,
                setting.label() + ": " + kind.holding());
        table.setToolTipText(Texts.get("settings.files.help", kind.holding()));
        GridData wide = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
        wide.heightHint = (most > 1 ? ROWS : 1) * table.getItemHeight();
        table.setLayoutData(wide);
        add = button(id + ".add", Texts.get("settings.files.add"));
        remove = button(id + ".remove", Texts.get("settings.files.remove"));
        int widest = Math.max(add.computeSize(SWT.DEFAULT, SWT.DEFAULT).x,
                remove.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
        if (2 * widest + layout.horizontalSpacing > NARROW) {
            layout.numColumns = 1;
            wide.horizontalSpan = 1;
        }
        add.addListener(SWT.Selection, event -> choose(kind.holding()));
        remove.addListener(SWT.Selection, event -> removeChosen());
        table.addListener(SWT.Selection, event -> enable());
        table.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL) {
                removeChosen();
            }
        });
        takeDrops();
        enable();
    }

    private Button button(String id, String text) {
        Button button = Named.control(new Button(area, SWT.PUSH), id, text);
        button.setText(text);
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return button;
    }

    private void takeDrops() {
        DropTarget target = new DropTarget(table, DND.DROP_COPY | DND.DROP_LINK | DND.DROP_DEFAULT);
        target.setTransfer(FileTransfer.getInstance());
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                event.detail = DND.DROP_COPY;
            }

            @Override
            public void drop(DropTargetEvent event) {
                if (event.data instanceof String[] names) {
                    add(Arrays.stream(names).map(Path::of).toList());
                }
            }
        });
    }

    private void choose(String holding) {
        FileDialog dialog = new FileDialog(area.getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText(Texts.get("settings.files.title", holding));
        if (dialog.open() != null) {
            add(Arrays.stream(dialog.getFileNames()).map(name -> Path.of(dialog.getFilterPath(), name)).toList());
        }
    }

    /** A file stands in the list once; where only one has a place, it takes that of the one before. */
    private void add(List<Path> more) {
        Set<Path> all = new LinkedHashSet<>(most > 1 ? files : List.of());
        all.addAll(more);
        set(List.copyOf(all));
        changed.accept(text());
    }

    private void removeChosen() {
        List<Path> left = new ArrayList<>(files);
        for (TableItem item : table.getSelection()) {
            left.remove(item.getData());
        }
        set(left);
        changed.accept(text());
    }

    private void set(List<Path> shown) {
        files = List.copyOf(shown);
        table.removeAll();
        for (Path file : files) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(String.valueOf(file.getFileName()));
            item.setData(file);
        }
        enable();
    }

    private void enable() {
        add.setEnabled(files.size() < most || most == 1);
        remove.setEnabled(table.getSelectionCount() > 0);
    }

    @Override
    public Control control() {
        return area;
    }

    @Override
    public String text() {
        return String.join("\n", files.stream().map(Path::toString).toList());
    }

    @Override
    public void show(String text) {
        if (!text().equals(text)) {
            set(text.lines().filter(line -> !line.isBlank()).map(Path::of).toList());
        }
    }

    @Override
    public void hint(String text) {
        // an empty list says enough
    }
}
