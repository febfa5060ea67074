/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.experiment.internal;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Display;
import org.lamella.ui.view.NamedAction;

/** An action with the open experiment. */
abstract class ExperimentAction extends NamedAction {

    protected final OpenExperiment experiment;

    protected ExperimentAction(OpenExperiment experiment, String id, String keys, int order, Place... places) {
        super(key -> Texts.get(key), id, keys, order, places);
        this.experiment = experiment;
    }

    /** Asks for a folder; {@code texts} begins the keys of the dialog's texts. */
    protected static Optional<Path> askForFolder(int style, String texts) {
        DirectoryDialog dialog = new DirectoryDialog(Display.getCurrent().getActiveShell(), style);
        dialog.setText(Texts.get(texts + ".title"));
        dialog.setMessage(Texts.get(texts + ".message"));
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }
}
