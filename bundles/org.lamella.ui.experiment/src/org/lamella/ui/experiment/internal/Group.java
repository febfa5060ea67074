/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.experiment.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.lamella.experiment.editing.NewChild;
import org.lamella.model.Experiment;
import org.lamella.model.ExperimentPackage;

/**
 * The elements of one kind below their parent, as a node of the tree: the layers of a sample, the measurements of an
 * experiment. Of many elements, only so many are shown below one node.
 *
 * @param parent whose
 * @param reference which
 * @param from first index
 * @param to index after the last; a negative number for all there are
 */
record Group(EObject parent, EReference reference, int from, int to) {

    /** A tree with more nodes than this below one is slow to open and hard to read. */
    private static final int MOST = 200;

    /** What people see below a node: groups where the parent has several kinds, or the elements themselves. */
    static List<Object> children(Object node) {
        return node instanceof Group group ? group.inside() : below((EObject) node);
    }

    private static List<Object> below(EObject element) {
        List<Object> children = new ArrayList<>();
        if (element.eClass() == ExperimentPackage.Literals.RESULT
                || element.eClass() == ExperimentPackage.Literals.MEASUREMENT) {
            return children;
        }
        for (EReference reference : element.eClass().getEAllContainments()) {
            if (!reference.isMany()) {
                Object single = element.eGet(reference);
                if (single != null) {
                    children.add(single);
                }
            } else if (element instanceof Experiment || !values(element, reference).isEmpty()) {
                children.add(new Group(element, reference, 0, -1));
            }
        }
        return children;
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> values(EObject parent, EReference reference) {
        return (List<EObject>) parent.eGet(reference);
    }

    private List<Object> inside() {
        List<EObject> all = values(parent, reference);
        int end = to < 0 ? all.size() : Math.min(to, all.size());
        if (end - from <= MOST) {
            return List.copyOf(all.subList(Math.min(from, end), end));
        }
        List<Object> parts = new ArrayList<>();
        for (int at = from; at < end; at += MOST) {
            parts.add(new Group(parent, reference, at, Math.min(end, at + MOST)));
        }
        return parts;
    }

    /** Number of elements. */
    int size() {
        int all = values(parent, reference).size();
        return to < 0 ? all : Math.min(to, all) - from;
    }

    /** Its name with the number of its elements, or the part that it is. */
    String label() {
        return to < 0 ? Texts.feature(reference) + (size() == 0 ? "" : " (" + size() + ")")
                : from + 1 + " – " + Math.min(to, from + size());
    }

    /** What people can add here. */
    List<NewChild> addable() {
        return NewChild.of(parent).stream().filter(c -> c.reference() == reference).toList();
    }
}
