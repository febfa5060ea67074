/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.internal.shell;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MStackElement;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.swt.widgets.Display;
import org.lamella.ui.view.Area;
import org.lamella.ui.view.PerspectiveContribution;
import org.lamella.ui.view.ViewContribution;

/**
 * The views of the window: one part of the application model for each {@link ViewContribution} in each of its
 * perspectives. The parts are ours and stay in the model, so that a view that goes and comes back keeps its place; what
 * is in them is the {@link ViewHost}'s affair. Window thread only.
 */
public final class Views {

    private static final String HOST = "bundleclass://org.lamella.ui/" + ViewHost.class.getName();
    private static final String ORDER = "order";

    private final EModelService model;
    private final Perspectives perspectives;
    private final Whiteboard<ViewContribution> contributions;
    private final Whiteboard<PerspectiveContribution> perspectiveContributions;
    private final List<ViewHost> hosts = new java.util.ArrayList<>();
    private EPartService parts;
    private Runnable perspectivesChanged = () -> {
    };

    Views(Display display, EModelService model, Perspectives perspectives) {
        this.model = model;
        this.perspectives = perspectives;
        perspectiveContributions = new Whiteboard<>(PerspectiveContribution.class, display, this::added, this::removed);
        contributions = new Whiteboard<>(ViewContribution.class, display, this::added, this::removed);
    }

    /** Begins to look for contributions; those that are there get their parts at once. */
    void open() {
        perspectiveContributions.open().all().forEach(perspectives::add);
        contributions.open().all().stream().sorted(Comparator.comparingInt(ViewContribution::order))
                .forEach(this::ensureParts);
    }

    void close() {
        contributions.close();
        perspectiveContributions.close();
    }

    /** From now on views can be shown. */
    void setParts(EPartService service) {
        parts = service;
    }

    void onPerspectives(Runnable listener) {
        perspectivesChanged = listener;
    }

    private void added(PerspectiveContribution contribution) {
        perspectives.add(contribution);
        contributions.all().forEach(this::ensureParts);
        perspectivesChanged.run();
    }

    private void removed(PerspectiveContribution contribution) {
        perspectives.remove(contribution);
        perspectivesChanged.run();
    }

    /** One that nobody has seen yet comes to the front; one that comes back is where it was. */
    private void added(ViewContribution contribution) {
        boolean isNew = ensureParts(contribution);
        hostsOf(contribution).forEach(ViewHost::fill);
        if (isNew && contribution.isOpenAtFirst() && parts != null) {
            partIn(perspectives.selected(), contribution.id())
                    .ifPresent(part -> parts.showPart(part, PartState.VISIBLE));
        }
    }

    private void removed(ViewContribution contribution) {
        hostsOf(contribution).forEach(ViewHost::empty);
    }

    private List<ViewHost> hostsOf(ViewContribution contribution) {
        String id = contribution.id();
        return hosts.stream().filter(host -> host.id().equals(id)).toList();
    }

    void enter(ViewHost host) {
        hosts.add(host);
    }

    void leave(ViewHost host) {
        hosts.remove(host);
    }

    /** The contribution of this id, if it is there now. */
    Optional<ViewContribution> find(String id) {
        return contributions.all().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** All contributions to the perspective that is shown, by label. */
    public List<ViewContribution> offered() {
        String shown = perspectives.selected().getElementId();
        return contributions.all().stream().filter(each -> each.perspectives().contains(shown))
                .sorted(Comparator.comparing(ViewContribution::label)).toList();
    }

    /** All contributions. */
    List<ViewContribution> contributions() {
        return contributions.all();
    }

    Perspectives perspectives() {
        return perspectives;
    }

    /** True if there was none before. */
    private boolean ensureParts(ViewContribution contribution) {
        boolean isNew = false;
        for (String id : contribution.perspectives()) {
            Optional<MPerspective> perspective = perspectives.find(id);
            if (perspective.isEmpty()) {
                continue;
            }
            Optional<MPart> part = partIn(perspective.get(), contribution.id());
            isNew |= part.isEmpty();
            part.orElseGet(() -> create(contribution, perspective.get())).setLabel(contribution.label());
        }
        return isNew;
    }

    private Optional<MPart> partIn(MPerspective perspective, String id) {
        return model.findElements(perspective, id, MPart.class).stream().findFirst();
    }

    private MPart create(ViewContribution contribution, MPerspective perspective) {
        MPart part = model.createModelElement(MPart.class);
        part.setElementId(contribution.id());
        part.setContributionURI(HOST);
        part.setCloseable(true);
        part.setLabel(contribution.label());
        part.getPersistedState().put(ORDER, Integer.toString(contribution.order()));
        part.setToBeRendered(contribution.isOpenAtFirst());
        MPartStack place = perspectives.place(perspective, contribution.area());
        place.getChildren().add(position(place, contribution.order()), part);
        if (part.isToBeRendered()) {
            Perspectives.uncover(part);
            if (place.getSelectedElement() == null || place.getChildren().getFirst() == part) {
                place.setSelectedElement(part);
            }
        }
        return part;
    }

    private static int position(MPartStack place, int order) {
        int position = 0;
        for (MStackElement child : place.getChildren()) {
            String other = child.getPersistedState().get(ORDER);
            if (other != null && Integer.parseInt(other) <= order) {
                position++;
            }
        }
        return position;
    }

    /** Opens a view in the perspective that is shown, and brings it to the front. */
    public void show(String id) {
        partIn(perspectives.selected(), id).ifPresent(part -> {
            Perspectives.uncover(part);
            parts.showPart(part, PartState.ACTIVATE);
        });
    }

    /** Brings what shows an opened file to the front, if something else is there. */
    void showMain() {
        contributions.all().stream().filter(each -> each.area() == Area.MAIN && each.order() > 0)
                .filter(each -> each.perspectives().contains(perspectives.selected().getElementId()))
                .min(Comparator.comparingInt(ViewContribution::order))
                .flatMap(each -> partIn(perspectives.selected(), each.id()))
                .ifPresent(part -> {
                    boolean welcome = part.getParent() instanceof Object stack
                            && stack instanceof MPartStack place && place.getSelectedElement() instanceof MPart front
                            && "0".equals(front.getPersistedState().get(ORDER));
                    if (welcome || !part.isToBeRendered()) {
                        Perspectives.uncover(part);
                        parts.showPart(part, PartState.VISIBLE);
                    }
                });
    }

    /** The host of the part in which people work now. */
    Optional<ViewHost> active() {
        MPart part = parts == null ? null : parts.getActivePart();
        return Optional.ofNullable(part).map(MPart::getObject).filter(ViewHost.class::isInstance)
                .map(ViewHost.class::cast);
    }
}
