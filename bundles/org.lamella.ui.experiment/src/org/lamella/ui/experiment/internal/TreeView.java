/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.experiment.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.lamella.core.error.FileProblemException;
import org.lamella.experiment.editing.ExperimentEditor;
import org.lamella.experiment.editing.NewChild;
import org.lamella.model.Experiment;
import org.lamella.model.Measurement;
import org.lamella.model.Result;
import org.lamella.ui.form.Named;
import org.lamella.ui.form.Note;
import org.lamella.ui.form.Tone;
import org.lamella.ui.view.ViewContext;

/** The open experiment as a tree: samples with layers and cell, plans, runs, measurements, results. */
final class TreeView extends ExperimentView {

    private final Composite area;
    private final StackLayout stack = new StackLayout();
    private final Composite empty;
    private final TreeViewer viewer;
    /** What the tree shows: an experiment, null for none; at first something else, so that either is shown. */
    private Object shown = this;

    TreeView(Composite parent, ViewContext context, OpenExperiment experiment) {
        super(context, experiment);
        area = new Composite(parent, SWT.NONE);
        area.setLayout(stack);
        empty = emptyState();
        viewer = new TreeViewer(area, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        Named.control(viewer.getTree(), "org.lamella.ui.experiment.tree", Texts.get("tree"));
        viewer.setContentProvider(new TreeContent());
        viewer.setLabelProvider(new TreeLabels(experiment));
        viewer.addSelectionChangedListener(event -> select());
        viewer.addDoubleClickListener(event -> openChosen());
        Menu menu = new Menu(viewer.getTree());
        menu.addListener(SWT.Show, event -> fill(menu));
        viewer.getTree().setMenu(menu);
        viewer.getTree().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL) {
                delete();
            }
        });
        follow();
        refresh();
    }

    private Composite emptyState() {
        Composite page = new Composite(area, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 14;
        layout.marginHeight = 14;
        layout.verticalSpacing = 10;
        page.setLayout(layout);
        new Note(page, Tone.SOFT, Texts.get("tree.empty"))
                .setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        link(page, NewExperimentAction.ID, "tree.new");
        link(page, OpenExperimentAction.ID, "tree.open");
        return page;
    }

    private void link(Composite page, String action, String text) {
        Link link = new Link(page, SWT.NONE);
        link.setText("<a>" + Texts.get(text) + "</a>");
        Named.control(link, action + ".link", Texts.get(text));
        link.addListener(SWT.Selection, event -> context.perform(action));
    }

    @Override
    protected void refresh() {
        Object input = experiment.editor().map(ExperimentEditor::experiment).orElse(null);
        if (input != shown) {
            shown = input;
            viewer.setInput(input == null ? null : new Object[] { input });
            viewer.expandToLevel(2);
            stack.topControl = input == null ? empty : viewer.getTree();
            area.layout();
        } else if (input != null) {
            viewer.refresh();
        }
    }

    private List<EObject> chosen() {
        List<EObject> elements = new ArrayList<>();
        for (Object node : (IStructuredSelection) viewer.getSelection()) {
            if (node instanceof EObject element) {
                elements.add(element);
            }
        }
        return elements;
    }

    private void select() {
        List<EObject> elements = chosen();
        if (!elements.isEmpty()) {
            context.select(context.selection().withElement(elements.getFirst()));
        }
    }

    /** Opens the file of a measurement, or the files that a result was made of. */
    private void openChosen() {
        Object node = ((IStructuredSelection) viewer.getSelection()).getFirstElement();
        if (node instanceof Measurement measurement) {
            open(List.of(measurement));
        } else if (node instanceof Result result) {
            open(result.getInputs().stream().map(i -> i.getMeasurement()).filter(m -> m != null).toList());
        } else if (node != null) {
            viewer.setExpandedState(node, !viewer.getExpandedState(node));
        }
    }

    private void open(List<Measurement> measurements) {
        experiment.editor().ifPresent(editor -> {
            try {
                List<Path> files = new ArrayList<>();
                for (Measurement measurement : measurements) {
                    files.add(editor.folder().file(measurement));
                }
                context.open(files);
            } catch (FileProblemException e) {
                context.messages().problem(e.problem());
            }
        });
    }

    private void fill(Menu menu) {
        for (MenuItem item : menu.getItems()) {
            item.dispose();
        }
        Object node = ((IStructuredSelection) viewer.getSelection()).getFirstElement();
        Optional<ExperimentEditor> editor = experiment.editor();
        if (node == null || editor.isEmpty()) {
            return;
        }
        List<NewChild> kinds = node instanceof Group group ? group.addable() : NewChild.of((EObject) node);
        EObject parent = node instanceof Group group ? group.parent() : (EObject) node;
        for (NewChild kind : kinds) {
            item(menu, Texts.get("tree.add", Texts.kind(kind.type())), "add." + kind.type().getName(),
                    () -> add(parent, kind));
        }
        if (node instanceof EObject element && !(element instanceof Experiment)) {
            if (element instanceof Measurement || element instanceof Result) {
                item(menu, Texts.get("tree.openFile"), "openFile", this::openChosen);
            }
            item(menu, Texts.get("tree.up"), "up", () -> editor.get().move(element, -1))
                    .setEnabled(editor.get().canMove(element, -1));
            item(menu, Texts.get("tree.down"), "down", () -> editor.get().move(element, 1))
                    .setEnabled(editor.get().canMove(element, 1));
            item(menu, Texts.get("tree.delete"), "delete", this::delete);
        }
    }

    private static MenuItem item(Menu menu, String text, String id, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        Named.id(item, "org.lamella.ui.experiment." + id);
        item.addListener(SWT.Selection, event -> action.run());
        return item;
    }

    private void add(EObject parent, NewChild kind) {
        EObject child = experiment.editor().orElseThrow().add(parent, kind);
        viewer.refresh();
        viewer.setSelection(new StructuredSelection(child), true);
        context.show(PropertiesContribution.ID);
    }

    private void delete() {
        List<EObject> elements = chosen().stream().filter(e -> !(e instanceof Experiment)).toList();
        experiment.editor().ifPresent(editor -> editor.delete(elements));
    }

    @Override
    public void focus() {
        if (shown == null) {
            empty.setFocus();
        } else {
            viewer.getTree().setFocus();
        }
    }
}
