/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.internal.shell;

import java.util.List;
import java.util.Locale;

import org.eclipse.e4.ui.di.AboutToShow;
import org.eclipse.e4.ui.model.application.ui.menu.ItemType;
import org.eclipse.e4.ui.model.application.ui.menu.MDynamicMenuContribution;
import org.eclipse.e4.ui.model.application.ui.menu.MHandledMenuItem;
import org.eclipse.e4.ui.model.application.ui.menu.MMenu;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuElement;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuSeparator;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.lamella.ui.internal.Texts;
import org.lamella.ui.view.ActionContribution;
import org.lamella.ui.view.ActionContribution.Place;
import org.lamella.ui.view.ViewContribution;

import jakarta.inject.Inject;

/** Fills a menu when it opens: with the actions that there are then, and what belongs to the menu. */
public final class MenuContents {

    private static final int GROUP = 100;

    private final Window window;
    private final EModelService model;

    /** Made by the platform. */
    @Inject
    public MenuContents(Window window, EModelService model) {
        this.window = window;
        this.model = model;
    }

    @AboutToShow
    void fill(List<MMenuElement> items, MDynamicMenuContribution contribution) {
        String id = contribution.getElementId();
        if (id.contains(".file.")) {
            addActions(items, Place.FILE_MENU);
        } else if (id.contains(".edit.")) {
            addActions(items, Place.EDIT_MENU);
        } else if (id.contains(".view.")) {
            addViews(items);
            addActions(items, Place.VIEW_MENU);
            items.add(looks());
        } else {
            addActions(items, Place.HELP_MENU);
        }
    }

    /** Orders of one hundred are a group between two lines. */
    private void addActions(List<MMenuElement> items, Place place) {
        int group = -1;
        for (ActionContribution action : window.actions().at(place)) {
            if (group >= 0 && action.order() / GROUP != group) {
                items.add(model.createModelElement(MMenuSeparator.class));
            }
            group = action.order() / GROUP;
            items.add(item(action.id(), action.label(), ItemType.PUSH, false));
            if (action.id().equals(Commands.OPEN)) {
                items.add(recent());
            }
        }
    }

    private void addViews(List<MMenuElement> items) {
        for (ViewContribution view : window.views().offered()) {
            items.add(item(Commands.SHOW + view.id(), view.label(), ItemType.PUSH, false));
        }
        items.add(model.createModelElement(MMenuSeparator.class));
    }

    private MMenu recent() {
        MMenu menu = menu(Texts.get("menu.recent"));
        window.memory().recent().forEach(path -> menu.getChildren()
                .add(item(Commands.RECENT + path, path.toString().replace("&", "&&"), ItemType.PUSH, false)));
        menu.setEnabled(!menu.getChildren().isEmpty());
        return menu;
    }

    private MMenu looks() {
        MMenu menu = menu(Texts.get("menu.look"));
        for (Appearance.Look look : Appearance.Look.values()) {
            menu.getChildren().add(item(Commands.LOOK + look,
                    Texts.get("look." + look.name().toLowerCase(Locale.ROOT)), ItemType.RADIO,
                    look == window.appearance().look()));
        }
        return menu;
    }

    private MMenu menu(String label) {
        MMenu menu = model.createModelElement(MMenu.class);
        menu.setLabel(label);
        return menu;
    }

    private MHandledMenuItem item(String action, String label, ItemType type, boolean selected) {
        MHandledMenuItem item = model.createModelElement(MHandledMenuItem.class);
        item.setElementId("item." + action);
        item.setLabel(label);
        item.setType(type);
        item.setSelected(selected);
        item.setCommand(window.actions().command());
        item.getParameters().add(window.actions().parameter(action));
        return item;
    }
}
