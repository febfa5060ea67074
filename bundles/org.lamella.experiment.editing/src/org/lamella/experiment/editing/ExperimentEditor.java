/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.experiment.editing;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.lamella.core.error.FileProblemException;
import org.lamella.experiment.ExperimentFolder;
import org.lamella.experiment.ExperimentSnapshot;
import org.lamella.experiment.RecordingReader;
import org.lamella.experiment.ResultWriter;
import org.lamella.model.Experiment;
import org.lamella.model.ExperimentPackage;
import org.lamella.model.Measurement;
import org.lamella.model.Result;

/**
 * An open experiment that people change. Each change is a step that can be taken back and done again. A short while
 * after the last one the experiment is kept beside the saved one, so that nothing is lost when the program fails.
 *
 * <p>All methods are called by one thread, the one that shows the experiment; files are written by another.</p>
 */
public final class ExperimentEditor implements AutoCloseable {

    /** How long nothing has to change before the unsaved state is kept. */
    static final Duration QUIET = Duration.ofSeconds(1);

    private final ExperimentFolder folder;
    private final Executor owner;
    private final Consumer<FileProblemException> troubles;
    private final BasicCommandStack steps = new BasicCommandStack();
    private final EditingDomain domain;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService writer;
    private final Duration quiet;

    private ScheduledFuture<?> waiting;
    private boolean recovered;
    private boolean closed;

    /**
     * Begins to edit.
     *
     * @param folder open; closed with this
     * @param recovered whether the folder was opened with changes that nobody saved
     * @param owner runs something in the thread that shows the experiment
     * @param troubles told, in that thread, when the unsaved state cannot be kept
     */
    public ExperimentEditor(ExperimentFolder folder, boolean recovered, Executor owner,
            Consumer<FileProblemException> troubles) {
        this(folder, recovered, owner, troubles, QUIET);
    }

    ExperimentEditor(ExperimentFolder folder, boolean recovered, Executor owner,
            Consumer<FileProblemException> troubles, Duration quiet) {
        this.folder = folder;
        this.recovered = recovered;
        this.owner = owner;
        this.troubles = troubles;
        this.quiet = quiet;
        this.domain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), steps,
                folder.experiment().eResource().getResourceSet());
        this.writer = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon(true).name("experiment-writer").factory());
        steps.addCommandStackListener(event -> changed());
    }

    /** The folder. */
    public ExperimentFolder folder() {
        return folder;
    }

    /** The experiment. */
    public Experiment experiment() {
        return folder.experiment();
    }

    /** Told after each change, also of what was taken back, saved, or recorded by the program. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Stops telling. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    /** Sets an attribute or a reference; to what it is already is no step. Null empties it. */
    public void set(EObject element, EStructuralFeature feature, Object value) {
        boolean same = Objects.equals(element.eGet(feature), value)
                && (value != null || !element.eIsSet(feature));
        if (!same) {
            Object given = value == null && feature.isUnsettable() ? SetCommand.UNSET_VALUE : value;
            steps.execute(SetCommand.create(domain, element, feature, given));
        }
    }

    /** Adds a new, empty element; it has an id from then on. */
    public EObject add(EObject parent, NewChild kind) {
        EObject child = EcoreUtil.create(kind.type());
        Command step = kind.reference().isMany() ? AddCommand.create(domain, parent, kind.reference(), child)
                : SetCommand.create(domain, parent, kind.reference(), child);
        steps.execute(step);
        return child;
    }

    /** Whether an element can be moved by this many places among its siblings. */
    public boolean canMove(EObject element, int by) {
        EStructuralFeature feature = element.eContainingFeature();
        if (feature == null || !feature.isMany()) {
            return false;
        }
        List<?> siblings = (List<?>) element.eContainer().eGet(feature);
        int to = siblings.indexOf(element) + by;
        return to >= 0 && to < siblings.size();
    }

    /** Moves an element among its siblings, such as a layer within its stack. */
    public void move(EObject element, int by) {
        if (canMove(element, by)) {
            List<?> siblings = (List<?>) element.eContainer().eGet(element.eContainingFeature());
            steps.execute(MoveCommand.create(domain, element.eContainer(), element.eContainingFeature(), element,
                    siblings.indexOf(element) + by));
        }
    }

    /** Takes elements out, with all that they contain and every reference to them. Files are not deleted. */
    public void delete(Collection<? extends EObject> elements) {
        if (!elements.isEmpty()) {
            steps.execute(DeleteCommand.create(domain, elements));
        }
    }

    /** The steps. */
    public CommandStack steps() {
        return steps;
    }

    /** Whether something is not saved. */
    public boolean isDirty() {
        return recovered || steps.isSaveNeeded();
    }

    /**
     * Looks in the background for what is missing or impossible now.
     *
     * @return ends in the thread of the experiment
     */
    public CompletableFuture<Findings> check() {
        ExperimentFolder now = folder.onACopy();
        CompletableFuture<Findings> checked = new CompletableFuture<>();
        CompletableFuture.supplyAsync(() -> Findings.of(now.experiment()), writer)
                .thenAcceptAsync(checked::complete, owner);
        return checked;
    }

    /**
     * Begins to keep results of analyses.
     *
     * @param reader reads a raw file that is new here
     * @param writer writes a complete result
     */
    public ResultKeeping keeping(RecordingReader reader, ResultWriter writer) {
        return new ResultKeeping(this, folder.onACopy(), reader, writer);
    }

    /** Takes over what was recorded, in one step. Taken back it is out of the experiment; its files stay. */
    void takeOver(Collection<Measurement> measurements, Collection<Result> results) {
        CompoundCommand both = new CompoundCommand();
        if (!measurements.isEmpty()) {
            both.append(AddCommand.create(domain, experiment(), ExperimentPackage.Literals.EXPERIMENT__MEASUREMENTS,
                    measurements));
        }
        if (!results.isEmpty()) {
            both.append(AddCommand.create(domain, experiment(), ExperimentPackage.Literals.EXPERIMENT__RESULTS,
                    results));
        }
        if (!both.isEmpty()) {
            steps.execute(both);
        }
    }

    /**
     * Saves in the background.
     *
     * @return ends in the thread of the experiment, with a {@link FileProblemException} as the cause where it failed
     */
    public CompletableFuture<Void> save() {
        cancelWaiting();
        ExperimentSnapshot now = folder.snapshot();
        Command last = steps.getUndoCommand();
        return CompletableFuture.runAsync(() -> write(now::save), writer).thenRunAsync(() -> {
            recovered = false;
            if (steps.getUndoCommand() == last) {
                steps.saveIsDone();
            }
            listeners.forEach(Runnable::run);
        }, owner);
    }

    private interface Writing {
        void run() throws FileProblemException;
    }

    private static void write(Writing writing) {
        try {
            writing.run();
        } catch (FileProblemException e) {
            throw new CompletionException(e);
        }
    }

    private void changed() {
        listeners.forEach(Runnable::run);
        cancelWaiting();
        if (!closed) {
            waiting = writer.schedule(() -> owner.execute(this::keepUnsaved), quiet.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void cancelWaiting() {
        if (waiting != null) {
            waiting.cancel(false);
            waiting = null;
        }
    }

    private void keepUnsaved() {
        if (closed) {
            return;
        }
        ExperimentSnapshot now = folder.snapshot();
        Writing writing = isDirty() ? now::keepUnsaved : folder::forgetUnsaved;
        writer.execute(() -> {
            try {
                writing.run();
            } catch (FileProblemException e) {
                owner.execute(() -> troubles.accept(e));
            }
        });
    }

    /**
     * Ends the editing at once and lets other programs open the folder. What is not saved is kept beside the experiment.
     */
    public void leave() {
        if (closed) {
            return;
        }
        closed = true;
        cancelWaiting();
        if (isDirty()) {
            ExperimentSnapshot now = folder.snapshot();
            CompletableFuture.runAsync(() -> write(now::keepUnsaved), writer).exceptionally(e -> null).join();
        }
        writer.close();
        folder.close();
    }

    /**
     * Ends the editing and lets other programs open the folder. What is not saved is dropped: ask before.
     *
     * @throws FileProblemException when the unsaved state cannot be deleted
     */
    @Override
    public void close() throws FileProblemException {
        if (closed) {
            return;
        }
        closed = true;
        cancelWaiting();
        writer.close();
        try {
            folder.forgetUnsaved();
        } finally {
            folder.close();
        }
    }
}
