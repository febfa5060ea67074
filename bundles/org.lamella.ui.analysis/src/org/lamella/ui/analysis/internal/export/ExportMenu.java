/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.analysis.internal.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.lamella.analysis.AnalysedResult;
import org.lamella.analysis.ResultTable;
import org.lamella.core.clock.LabClock;
import org.lamella.core.files.FileAccess;
import org.lamella.plot.scene.Scene;
import org.lamella.ui.form.Named;
import org.lamella.ui.analysis.internal.Texts;
import org.lamella.ui.view.ViewContext;
import org.lamella.ui.work.OpenFile;

/** What can be exported of a result, as a menu: asks for the place and writes in the background. */
public final class ExportMenu {

    private static final String ID = "org.lamella.ui.analysis.export.";

    private final Shell shell;
    private final ViewContext context;
    private final ResultExport export = new ResultExport(FileAccess.system(), LabClock.system());

    /** Menus of a window. */
    public ExportMenu(Shell shell, ViewContext context) {
        this.shell = shell;
        this.context = context;
    }

    private interface Write {
        void to(Path file) throws Exception;
    }

    /** The menu for a result and the plot of it that is seen. */
    public Menu menu(AnalysedResult result, Optional<Scene> scene) {
        Menu menu = new Menu(shell, SWT.POP_UP);
        // the chosen item still has to be told when the menu is gone from the screen
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        String name = baseName(result);
        item(menu, "report", Texts.get("export.report"), () -> report(List.of(result)));
        List<AnalysedResult> all = context.files().all().stream().map(OpenFile::result).flatMap(Optional::stream)
                .toList();
        if (all.size() > 1) {
            item(menu, "reportAll", Texts.get("export.reportAll", all.size()), () -> report(all));
        }
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, "json", Texts.get("export.json"),
                () -> file(name + ".json", file -> export.json(List.of(result), file)));
        item(menu, "csv", Texts.get("export.csv"),
                () -> file(name + "-quantities.csv", file -> export.numbers(List.of(result), file)));
        for (ResultTable table : result.result().tables()) {
            item(menu, "table." + table.name(), Texts.get("export.table", table.title()),
                    () -> file(name + "-" + table.name() + ".csv", file -> export.table(table, file)));
        }
        scene.ifPresent(plot -> {
            new MenuItem(menu, SWT.SEPARATOR);
            item(menu, "svg", Texts.get("export.svg", plot.title()),
                    () -> file(name + "-" + plot.id() + ".svg", file -> export.svg(plot, file)));
            item(menu, "png", Texts.get("export.png", plot.title()),
                    () -> file(name + "-" + plot.id() + ".png", file -> export.png(plot, file)));
        });
        return menu;
    }

    private static void item(Menu menu, String id, String text, Runnable action) {
        MenuItem item = Named.id(new MenuItem(menu, SWT.PUSH), ID + id);
        item.setText(text.replace("&", "&&"));
        item.addListener(SWT.Selection, event -> action.run());
    }

    private static String baseName(AnalysedResult result) {
        String file = result.provenance().inputs().isEmpty() ? result.provenance().analysis()
                : String.valueOf(result.provenance().inputs().getFirst().file().getFileName());
        return file.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
    }

    /** Asks for a folder, writes the report there and offers it to the browser. */
    public void report(List<AnalysedResult> results) {
        DirectoryDialog dialog = new DirectoryDialog(shell, SWT.SAVE);
        dialog.setText(Texts.get("export.folder"));
        dialog.setMessage(Texts.get("export.folder.help"));
        String chosen = dialog.open();
        if (chosen != null) {
            context.jobs().run(Texts.get("export.working"), progress -> export.report(results, Path.of(chosen)),
                    report -> {
                        context.messages().note(Texts.get("export.done", report));
                        Program.launch(report.toUri().toString());
                    });
        }
    }

    private void file(String suggestion, Write write) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setFileName(suggestion);
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            Path file = Path.of(chosen);
            context.jobs().run(Texts.get("export.working"), progress -> {
                write.to(file);
                return file;
            }, written -> context.messages().note(Texts.get("export.done", written)));
        }
    }
}
