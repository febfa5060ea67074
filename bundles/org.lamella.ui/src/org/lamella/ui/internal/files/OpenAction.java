/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.internal.files;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.lamella.io.Format;
import org.lamella.ui.internal.Texts;
import org.lamella.ui.internal.shell.BasicAction;
import org.lamella.ui.internal.shell.Commands;
import org.lamella.ui.view.ActionContribution;
import org.lamella.ui.view.ViewContext;
import org.osgi.service.component.annotations.Component;

/** Chooses measurement files and opens them. */
@Component(service = ActionContribution.class)
public final class OpenAction extends BasicAction {

    /** Made by the framework. */
    public OpenAction() {
        super(Commands.OPEN, "M1+O", 10, Place.FILE_MENU, Place.TOOL_BAR, Place.WELCOME);
    }

    @Override
    public void run(ViewContext context) {
        FileDialog dialog = new FileDialog(Display.getCurrent().getActiveShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText(Texts.get("action.open.title"));
        List<String> endings = context.files().readers().formats().stream().map(Format::extensions)
                .flatMap(List::stream).distinct().sorted().map(ending -> "*." + ending).toList();
        dialog.setFilterExtensions(new String[] { String.join(";", endings), "*" });
        dialog.setFilterNames(new String[] { Texts.get("action.open.known"), Texts.get("action.open.all") });
        if (dialog.open() != null) {
            Path folder = Path.of(dialog.getFilterPath());
            context.open(Arrays.stream(dialog.getFileNames()).map(folder::resolve).toList());
        }
    }
}
