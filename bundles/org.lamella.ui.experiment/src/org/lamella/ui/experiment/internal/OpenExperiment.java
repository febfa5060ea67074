/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.experiment.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.lamella.core.error.FileProblemException;
import org.lamella.experiment.ExperimentFolder;
import org.lamella.experiment.ExperimentFolders;
import org.lamella.experiment.editing.ExperimentEditor;
import org.lamella.experiment.editing.Findings;
import org.lamella.ui.view.ViewContext;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/** The experiment that is open in the window, if one is. Used by the window thread only. */
@Component(service = OpenExperiment.class)
public final class OpenExperiment {

    private final ExperimentFolders folders = new ExperimentFolders();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Optional<ExperimentEditor> editor = Optional.empty();
    private Findings findings = Findings.NONE;
    private boolean checking;
    private boolean changedSince;

    /** The experiment. */
    Optional<ExperimentEditor> editor() {
        return editor;
    }

    /** What is wrong with it, as it was checked last. */
    Findings findings() {
        return findings;
    }

    /** Told when another experiment is open, or something in it changed. */
    void listen(Runnable listener) {
        listeners.add(listener);
    }

    void forget(Runnable listener) {
        listeners.remove(listener);
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    /** Whether a path is an experiment. */
    boolean isExperiment(Path path) {
        return Files.isRegularFile(path.resolve("experiment.xmi"))
                || path.endsWith("experiment.xmi") && Files.isRegularFile(path);
    }

    /** Opens the experiment of a folder, in the place of the one that is open. */
    void open(Path path, ViewContext context) {
        Path folder = path.endsWith("experiment.xmi") ? path.toAbsolutePath().getParent() : path;
        if (!close(context)) {
            return;
        }
        context.jobs().run(Texts.get("opening", folder.getFileName()),
                progress -> folders.unsavedChanges(folder), unsaved -> open(folder, unsaved, context));
    }

    private void open(Path folder, Optional<Instant> unsaved, ViewContext context) {
        boolean recovers = unsaved.isPresent() && context.messages().ask(Texts.get("recover",
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM).withZone(ZoneId.systemDefault())
                        .format(unsaved.get())));
        context.jobs().run(Texts.get("opening", folder.getFileName()), progress -> {
            ExperimentFolder opened = recovers ? folders.recover(folder) : folders.open(folder);
            if (!recovers && unsaved.isPresent()) {
                opened.forgetUnsaved();
            }
            return opened;
        }, opened -> show(opened, recovers, context));
    }

    /** Makes an experiment in a folder. */
    void create(Path folder, ViewContext context) {
        if (close(context)) {
            context.jobs().run(Texts.get("creating", folder.getFileName()),
                    progress -> folders.create(folder, String.valueOf(folder.getFileName())),
                    created -> show(created, false, context));
        }
    }

    private void show(ExperimentFolder folder, boolean recovered, ViewContext context) {
        ExperimentEditor opened = new ExperimentEditor(folder, recovered, context.jobs()::inWindow,
                trouble -> context.messages().note(Texts.get("autosave.failed", trouble.problem().cause())));
        editor = Optional.of(opened);
        opened.onChange(() -> {
            check();
            tell();
        });
        context.addRecent(folder.root());
        check();
        tell();
        context.show(TreeContribution.ID);
    }

    private void check() {
        if (checking) {
            changedSince = true;
            return;
        }
        Optional<ExperimentEditor> checked = editor;
        checking = checked.isPresent();
        checked.ifPresent(e -> e.check().thenAccept(found -> {
            checking = false;
            if (editor.equals(checked)) {
                findings = found;
                tell();
            }
            if (changedSince) {
                changedSince = false;
                check();
            }
        }));
    }

    /** Saves in the background. */
    void save(ViewContext context) {
        editor.ifPresent(e -> e.save().whenComplete((saved, error) -> {
            if (error != null) {
                context.jobs().inWindow(() -> context.messages().failure(Texts.get("saving"),
                        error.getCause() == null ? error : error.getCause()));
            } else {
                context.jobs().inWindow(() -> context.messages().note(Texts.get("saved")));
            }
        }));
    }

    /**
     * Closes the experiment; asks what shall become of changes that are not saved.
     *
     * @return whether no experiment is open now
     */
    boolean close(ViewContext context) {
        if (editor.isEmpty()) {
            return true;
        }
        if (editor.get().isDirty() && !context.messages().ask(Texts.get("close.unsaved"))) {
            return false;
        }
        try {
            editor.get().close();
        } catch (FileProblemException e) {
            context.messages().problem(e.problem());
        }
        editor = Optional.empty();
        findings = Findings.NONE;
        tell();
        return true;
    }

    /** The program ends, or this bundle: what is not saved is offered when the experiment is opened next. */
    @Deactivate
    void end() {
        editor.ifPresent(ExperimentEditor::leave);
        editor = Optional.empty();
    }
}
