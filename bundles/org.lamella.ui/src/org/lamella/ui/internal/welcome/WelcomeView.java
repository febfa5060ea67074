/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.internal.welcome;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.lamella.ui.form.Named;
import org.lamella.ui.internal.Texts;
import org.lamella.ui.view.ActionContribution;
import org.lamella.ui.view.View;
import org.lamella.ui.view.ViewContext;

/** Where people begin: what can be done, and what was opened lately. */
final class WelcomeView implements View {

    /** Widths of a column, in pixels. */
    private static final int WIDEST = 380;
    private static final int NARROWEST = 220;
    private static final int MARGIN = 36;
    private static final RGB LIGHT = new RGB(255, 255, 255);
    private static final RGB DARK = new RGB(45, 45, 45);

    private static final RGB LINK_ON_DARK = new RGB(122, 183, 255);

    private final ViewContext context;
    private final List<Link> links = new ArrayList<>();
    private final List<Control> wrapped = new ArrayList<>();
    private List<Path> listed = List.of();
    private final ScrolledComposite scroll;
    private final Composite content;
    private final LocalResourceManager resources;
    private final Font large;
    private final Font medium;

    WelcomeView(Composite parent, ViewContext context) {
        this.context = context;
        scroll = new ScrolledComposite(parent, SWT.H_SCROLL | SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        content = new Composite(scroll, SWT.NONE);
        scroll.setContent(content);
        content.setBackgroundMode(SWT.INHERIT_FORCE);
        context.onAppearance(this::paint);
        resources = new LocalResourceManager(JFaceResources.getResources(), content);
        FontDescriptor base = FontDescriptor.createFrom(parent.getFont());
        large = resources.create(base.increaseHeight(12).setStyle(SWT.BOLD));
        medium = resources.create(base.increaseHeight(3).setStyle(SWT.BOLD));
        GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(MARGIN, 4).applyTo(content);
        heading();
        GridDataFactory top = GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING);
        Composite start = column("welcome.start");
        top.applyTo(start);
        context.actions(ActionContribution.Place.WELCOME).forEach(action -> offer(start, action));
        Composite recent = column("welcome.recent");
        top.applyTo(recent);
        fill(recent);
        context.onFiles(change -> {
            if (!context.recent().equals(listed)) {
                fill(recent);
                paint();
                fit();
            }
        });
        paint();
        scroll.addListener(SWT.Resize, event -> fit());
        fit();
    }

    /** Both columns are in sight as long as they have space for their words. */
    private void fit() {
        int width = Math.clamp((scroll.getClientArea().width - 3 * MARGIN) / 2, NARROWEST, WIDEST);
        wrapped.forEach(each -> {
            GridData data = (GridData) each.getLayoutData();
            data.widthHint = data.horizontalSpan * width;
        });
        content.layout(true, true);
        scroll.setMinSize(content.computeSize(SWT.DEFAULT, SWT.DEFAULT));
    }

    /** What was opened lately, below the column's heading. */
    private void fill(Composite recent) {
        for (Control old : List.of(recent.getChildren()).subList(1, recent.getChildren().length)) {
            links.remove(old);
            wrapped.remove(old);
            old.dispose();
        }
        listed = context.recent();
        listed.forEach(path -> recent(recent, path));
        if (listed.isEmpty()) {
            text(recent, Texts.get("welcome.recent.none"));
        }
        text(recent, "");
        text(recent, Texts.get("welcome.drop"));
    }

    private void paint() {
        // The system's colours are those of the desktop, not those that were chosen.
        Color paper = context.isDark() ? new Color(DARK) : new Color(LIGHT);
        scroll.setBackground(paper);
        content.setBackground(paper);
        Color blue = context.isDark() ? new Color(LINK_ON_DARK) : null;
        links.forEach(link -> link.setLinkForeground(blue));
    }

    private void heading() {
        Label title = new Label(content, SWT.NONE);
        title.setText("Lamella");
        title.setFont(large);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(title);
        Label subtitle = new Label(content, SWT.WRAP);
        subtitle.setText(Texts.get("welcome.subtitle"));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(subtitle);
        wrapped.add(subtitle);
    }

    private Composite column(String title) {
        Composite column = new Composite(content, SWT.NONE);
        wrapped.add(column);
        GridLayoutFactory.fillDefaults().margins(0, 24).spacing(0, 4).applyTo(column);
        Label heading = new Label(column, SWT.NONE);
        heading.setText(Texts.get(title));
        heading.setFont(medium);
        GridDataFactory.fillDefaults().applyTo(heading);
        return column;
    }

    private void offer(Composite column, ActionContribution action) {
        String label = action.label().replace("&", "").replace("…", "");
        Link link = link(column, label, action.id(), action.description());
        link.addListener(SWT.Selection, event -> context.perform(action.id()));
        text(column, action.description());
    }

    private void recent(Composite column, Path path) {
        Link link = link(column, String.valueOf(path.getFileName()), "org.lamella.ui.recent:" + path, path.toString());
        link.addListener(SWT.Selection, event -> context.open(List.of(path)));
        text(column, String.valueOf(path.getParent()));
    }

    private Link link(Composite column, String label, String id, String help) {
        Link link = new Link(column, SWT.NONE);
        link.setText("<a>" + label.replace("<", "").replace("&", "&&") + "</a>");
        link.setToolTipText(help);
        Named.control(link, id, label);
        links.add(link);
        GridDataFactory.fillDefaults().indent(0, 10).applyTo(link);
        return link;
    }

    private void text(Composite column, String text) {
        Label label = new Label(column, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        GridDataFactory.fillDefaults().applyTo(label);
        wrapped.add(label);
    }

    @Override
    public void focus() {
        content.setFocus();
    }
}
