/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.analysis.internal.settings;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.swt.widgets.Composite;
import org.lamella.ui.analysis.internal.Texts;
import org.lamella.ui.view.Area;
import org.lamella.ui.view.SettingSource;
import org.lamella.ui.view.View;
import org.lamella.ui.view.ViewContext;
import org.lamella.ui.view.ViewContribution;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Offers the view of a file's analysis and its settings. */
@Component(service = ViewContribution.class)
public final class SettingsContribution implements ViewContribution {

    /** The view's id. */
    public static final String ID = "org.lamella.ui.analysis.settings";

    private final List<SettingSource> sources = new CopyOnWriteArrayList<>();
    private final List<Runnable> followers = new CopyOnWriteArrayList<>();

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return Texts.get("settings");
    }

    @Override
    public Area area() {
        return Area.DETAILS;
    }

    @Override
    public Set<String> perspectives() {
        return Set.of(ANALYSIS, MICROSCOPY);
    }

    @Override
    public int order() {
        return 20;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addSource(SettingSource source) {
        sources.add(source);
        followers.forEach(Runnable::run);
    }

    void removeSource(SettingSource source) {
        sources.remove(source);
        followers.forEach(Runnable::run);
    }

    @Override
    public View createView(Composite parent, ViewContext context) {
        SettingsPane pane = new SettingsPane(parent, context.jobs(), context.files().runner(),
                context.files()::analyse);
        context.onSelection(selection -> pane.show(selection.file()));
        pane.show(context.selection().file());
        Runnable offer = () -> offer(pane);
        Runnable follow = () -> context.jobs().inWindow(() -> {
            if (!pane.isDisposed()) {
                sources.forEach(source -> source.forget(offer));
                sources.forEach(source -> source.listen(offer));
                offer.run();
            }
        });
        followers.add(follow);
        follow.run();
        return new View() {
            @Override
            public void focus() {
                pane.takeFocus();
            }

            @Override
            public void close() {
                followers.remove(follow);
                sources.forEach(source -> source.forget(offer));
            }
        };
    }

    private void offer(SettingsPane pane) {
        sources.stream().filter(source -> !source.values().isEmpty()).findFirst().ifPresentOrElse(
                source -> pane.offer(source.label(), source.values()), () -> pane.offer("", Map.of()));
    }
}
