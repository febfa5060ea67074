/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.model.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.junit.jupiter.api.Test;
import org.lamella.model.Experiment;
import org.lamella.model.ExperimentPackage;
import org.lamella.model.Layer;
import org.lamella.model.Run;

/** The model works with EMF's commands, which the window's editor is made of. */
class UndoTest {

    private final Experiment experiment = Examples.full(Examples.store());
    private final EditingDomain domain = new AdapterFactoryEditingDomain(
            new ComposedAdapterFactory(new ReflectiveItemProviderAdapterFactory()), new BasicCommandStack(),
            experiment.eResource().getResourceSet());

    @Test
    void aChangeIsUndoneAndRedone() {
        Layer layer = experiment.getSamples().getFirst().getLayers().get(1);
        domain.getCommandStack().execute(SetCommand.create(domain, layer,
                ExperimentPackage.Literals.LAYER__NOMINAL_THICKNESS, SetCommand.UNSET_VALUE));
        assertFalse(layer.isSetNominalThickness());
        domain.getCommandStack().undo();
        assertTrue(layer.isSetNominalThickness());
        assertEquals(630e-9, layer.getNominalThickness());
        domain.getCommandStack().redo();
        assertFalse(layer.isSetNominalThickness());
    }

    @Test
    void aDeletedRunComesBackWithItsIdAndWithWhatReferredToIt() {
        Run run = experiment.getRuns().getFirst();
        String id = run.getId();
        domain.getCommandStack().execute(DeleteCommand.create(domain, run));
        assertTrue(experiment.getRuns().isEmpty());
        assertSame(null, experiment.getMeasurements().getFirst().getRun());
        domain.getCommandStack().undo();
        assertSame(run, experiment.getMeasurements().getFirst().getRun());
        assertEquals(id, run.getId());
    }
}
