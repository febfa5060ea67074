/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.experiment.internal;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** The nodes of an experiment's tree. */
final class TreeContent implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
        return (Object[]) input;
    }

    @Override
    public Object[] getChildren(Object node) {
        return Group.children(node).toArray();
    }

    @Override
    public Object getParent(Object node) {
        if (node instanceof Group group) {
            return group.to() < 0 ? group.parent() : new Group(group.parent(), group.reference(), 0, -1);
        }
        EObject element = (EObject) node;
        EStructuralFeature feature = element.eContainingFeature();
        if (feature == null || !feature.isMany()) {
            return element.eContainer();
        }
        Group all = new Group(element.eContainer(), element.eContainmentFeature(), 0, -1);
        return Group.children(all).stream().filter(Group.class::isInstance)
                .filter(part -> Group.children(part).contains(element)).findFirst().orElse(all);
    }

    @Override
    public boolean hasChildren(Object node) {
        return !Group.children(node).isEmpty();
    }
}
