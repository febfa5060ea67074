/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.internal.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspectiveStack;
import org.eclipse.e4.ui.model.application.ui.basic.MPartSashContainer;
import org.eclipse.e4.ui.model.application.ui.basic.MPartSashContainerElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.lamella.ui.internal.Texts;
import org.lamella.ui.view.Area;
import org.lamella.ui.view.PerspectiveContribution;
import org.lamella.ui.view.ViewContribution;

/** The perspectives of the window and the places for views in them. Window thread only. */
final class Perspectives {

    private static final String ORDER = "order";

    private final EModelService model;
    private final MPerspectiveStack stack;

    /** The perspective that is always there. */
    private static final class Analysis implements PerspectiveContribution {

        @Override
        public String id() {
            return ViewContribution.ANALYSIS;
        }

        @Override
        public String label() {
            return Texts.get("perspective.analysis");
        }

        @Override
        public int order() {
            return 0;
        }
    }

    Perspectives(EModelService model, MApplication application) {
        this.model = model;
        this.stack = (MPerspectiveStack) model.find("org.lamella.ui.perspectives", application);
        add(new Analysis());
        if (stack.getSelectedElement() == null) {
            stack.setSelectedElement(stack.getChildren().getFirst());
        }
    }

    /** Makes the perspective, unless it is there from an earlier start. */
    void add(PerspectiveContribution contribution) {
        MPerspective perspective = find(contribution.id()).orElseGet(() -> create(contribution));
        perspective.setLabel(contribution.label());
        perspective.getPersistedState().put(ORDER, Integer.toString(contribution.order()));
        perspective.setToBeRendered(true);
    }

    /** Takes it away; its layout is kept in case it comes back. */
    void remove(PerspectiveContribution contribution) {
        find(contribution.id()).ifPresent(perspective -> {
            if (stack.getSelectedElement() == perspective) {
                stack.setSelectedElement(find(ViewContribution.ANALYSIS).orElseThrow());
            }
            perspective.setToBeRendered(false);
        });
    }

    Optional<MPerspective> find(String id) {
        return stack.getChildren().stream().filter(child -> id.equals(child.getElementId())).findFirst();
    }

    MPerspective selected() {
        return stack.getSelectedElement();
    }

    void select(String id) {
        find(id).ifPresent(stack::setSelectedElement);
    }

    /** Those that can be chosen now, in their order. */
    List<MPerspective> all() {
        List<MPerspective> all = new ArrayList<>(stack.getChildren());
        all.removeIf(perspective -> !perspective.isToBeRendered());
        all.sort(Comparator.comparingInt(each -> Integer.parseInt(each.getPersistedState().getOrDefault(ORDER, "0"))));
        return all;
    }

    /** The place for views of this area. */
    MPartStack place(MPerspective perspective, Area area) {
        return (MPartStack) model.find(placeId(perspective.getElementId(), area), perspective);
    }

    private static String placeId(String perspective, Area area) {
        return perspective + "." + area.name();
    }

    private MPerspective create(PerspectiveContribution contribution) {
        MPerspective perspective = model.createModelElement(MPerspective.class);
        perspective.setElementId(contribution.id());
        MPartSashContainer middle = sash(false, "5400", place(contribution.id(), Area.MAIN, "6800"),
                place(contribution.id(), Area.BELOW, "3200"));
        perspective.getChildren().add(sash(true, null, place(contribution.id(), Area.NAVIGATION, "2100"), middle,
                place(contribution.id(), Area.DETAILS, "2500")));
        stack.getChildren().add(perspective);
        return perspective;
    }

    private MPartSashContainer sash(boolean horizontal, String share, MPartSashContainerElement... children) {
        MPartSashContainer sash = model.createModelElement(MPartSashContainer.class);
        sash.setHorizontal(horizontal);
        sash.setContainerData(share);
        sash.getChildren().addAll(List.of(children));
        return sash;
    }

    private MPartStack place(String perspective, Area area, String share) {
        MPartStack place = model.createModelElement(MPartStack.class);
        place.setElementId(placeId(perspective, area));
        place.setContainerData(share);
        place.setToBeRendered(area == Area.MAIN);
        if (area == Area.MAIN) {
            place.getTags().add("NoAutoCollapse");
        }
        return place;
    }

    /** Shows a place and what it lies in. */
    static void uncover(MUIElement element) {
        MUIElement parent = element.getParent();
        while (parent != null && !(parent instanceof MPerspective)) {
            parent.setToBeRendered(true);
            parent = parent.getParent();
        }
    }
}
