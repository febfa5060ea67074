/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.experiment.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcorePackage;
import org.lamella.model.ExperimentPackage;

/**
 * Something that people can add to an element.
 *
 * @param reference of the element that will hold it
 * @param type what is added
 */
public record NewChild(EReference reference, EClass type) {

    /** What programs record and nobody writes by hand. */
    private static final Set<EClass> RECORDED = Set.of(ExperimentPackage.Literals.MEASUREMENT,
            ExperimentPackage.Literals.RESULT, ExperimentPackage.Literals.RUN, ExperimentPackage.Literals.COLUMN,
            ExperimentPackage.Literals.SETTING, ExperimentPackage.Literals.RESULT_INPUT,
            ExperimentPackage.Literals.QUANTITY, ExperimentPackage.Literals.VERDICT);

    /** What can be added to this element now, in the model's order. */
    public static List<NewChild> of(EObject element) {
        List<NewChild> children = new ArrayList<>();
        for (EReference reference : element.eClass().getEAllContainments()) {
            if (!reference.isMany() && element.eGet(reference) != null) {
                continue;
            }
            for (EClass type : concrete(reference.getEReferenceType())) {
                if (!RECORDED.contains(type)) {
                    children.add(new NewChild(reference, type));
                }
            }
        }
        return children;
    }

    /** Whether the program, not a person, made an element: it can be looked at, named and annotated. */
    public static boolean isRecorded(EObject element) {
        return RECORDED.contains(element.eClass());
    }

    private static List<EClass> concrete(EClass type) {
        if (!type.isAbstract()) {
            return List.of(type);
        }
        return type.getEPackage().getEClassifiers().stream()
                .filter(c -> c.eClass() == EcorePackage.Literals.ECLASS).map(EClass.class::cast)
                .filter(c -> !c.isAbstract() && type.isSuperTypeOf(c)).toList();
    }
}
