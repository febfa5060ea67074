/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.internal.files;

import java.nio.file.Path;

import org.lamella.core.files.FileAccess;
import org.lamella.examples.ExampleFiles;
import org.lamella.ui.internal.Texts;
import org.lamella.ui.internal.shell.BasicAction;
import org.lamella.ui.internal.shell.SavedModel;
import org.lamella.ui.view.ActionContribution;
import org.lamella.ui.view.ViewContext;
import org.osgi.service.component.annotations.Component;

/** Writes the example files and opens them. */
@Component(service = ActionContribution.class)
public final class ExamplesAction extends BasicAction {

    private static final long SEED = 1;

    /** Made by the framework. */
    public ExamplesAction() {
        super("org.lamella.ui.examples", "", 50, Place.FILE_MENU, Place.WELCOME);
    }

    @Override
    public void run(ViewContext context) {
        Path folder = SavedModel.folder().resolve("examples");
        context.jobs().run(Texts.get("action.examples.writing"),
                progress -> ExampleFiles.write(folder, SEED, FileAccess.system(), progress), context::open);
    }
}
