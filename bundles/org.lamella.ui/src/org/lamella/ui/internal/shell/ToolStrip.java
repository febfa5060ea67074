/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.internal.shell;

import java.util.List;

import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.lamella.ui.form.Named;
import org.lamella.ui.internal.Texts;
import org.lamella.ui.view.ActionContribution;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** The tool bar: what can be done on the left, the perspectives, when there is a choice, on the right. */
public final class ToolStrip {

    private final Window window;
    private ToolBar actions;
    private ToolBar perspectives;

    /** Made by the platform. */
    @Inject
    public ToolStrip(Window window) {
        this.window = window;
    }

    @PostConstruct
    void create(Composite parent) {
        Composite strip = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 2).applyTo(strip);
        actions = new ToolBar(strip, SWT.FLAT | SWT.HORIZONTAL);
        Named.control(actions, "org.lamella.ui.toolbar", Texts.get("toolbar"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(actions);
        perspectives = new ToolBar(strip, SWT.FLAT | SWT.HORIZONTAL);
        Named.control(perspectives, "org.lamella.ui.perspectives", Texts.get("perspectives"));
        fill();
        window.actions().onChange(this::fill);
        window.views().onPerspectives(this::fill);
    }

    private void fill() {
        if (actions.isDisposed()) {
            return;
        }
        clear(actions);
        for (ActionContribution action : window.actions().at(ActionContribution.Place.TOOL_BAR)) {
            if (actions.getItemCount() > 0) {
                new ToolItem(actions, SWT.SEPARATOR);
            }
            ToolItem item = item(actions, SWT.PUSH, Actions.label(action), action.id());
            item.setToolTipText(action.description());
        }
        clear(perspectives);
        List<MPerspective> all = window.views().perspectives().all();
        if (all.size() > 1) {
            for (MPerspective perspective : all) {
                ToolItem item = item(perspectives, SWT.RADIO, perspective.getLabel(),
                        Commands.PERSPECTIVE + perspective.getElementId());
                item.setSelection(perspective == window.views().perspectives().selected());
            }
        }
        actions.getParent().layout(true, true);
    }

    private static void clear(ToolBar bar) {
        for (ToolItem item : bar.getItems()) {
            item.dispose();
        }
    }

    private ToolItem item(ToolBar bar, int style, String label, String command) {
        ToolItem item = new ToolItem(bar, style);
        // themes without a margin of their own put the words of neighbours together
        item.setText(" " + label + " ");
        Named.id(item, command);
        item.addListener(SWT.Selection, event -> select(item, command));
        return item;
    }

    private void select(ToolItem item, String command) {
        boolean left = (item.getStyle() & SWT.RADIO) != 0 && !item.getSelection();
        if (!left) {
            window.perform(command);
        }
    }
}
