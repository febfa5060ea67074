/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.experiment.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.lamella.analysis.AnalysedResult;
import org.lamella.analysis.Provenance;
import org.lamella.core.clock.LabClock;
import org.lamella.core.error.FileProblemException;
import org.lamella.core.error.LamellaException;
import org.lamella.core.files.AtomicFiles;
import org.lamella.core.files.FileAccess;
import org.lamella.core.progress.Progress;
import org.lamella.experiment.Recorded;
import org.lamella.experiment.RecordingReader;
import org.lamella.experiment.ResultWriter;
import org.lamella.model.Experiment;
import org.lamella.model.Measurement;
import org.lamella.model.Result;
import org.lamella.model.store.ConfinedPath;

/**
 * Puts results with their raw files into an experiment, one by one. What belongs to a result that cannot be kept is
 * taken out again, and so is everything of this recorder when asked for.
 */
public final class Recorder {

    private static final int[] MARK_LENGTHS = { 8, 16, 64 };

    private final Path root;
    private final Experiment experiment;
    private final FileAccess files;
    private final AtomicFiles atomic;
    private final RawFiles raw;
    private final LabClock clock;
    private final RecordingReader reader;
    private final ResultWriter writer;
    private final Map<String, Measurement> byHash = new HashMap<>();
    private final Map<ResultKey, Result> byKey = new HashMap<>();
    private final List<Result> added = new ArrayList<>();
    private boolean changed;
    /** How everything so far can be taken back, in the order in which it was done. */
    private final List<Runnable> undo = new ArrayList<>();

    /** A recorder for one experiment's folder. */
    public Recorder(Path root, Experiment experiment, FileAccess files, LabClock clock, RecordingReader reader,
            ResultWriter writer) {
        this.root = root;
        this.experiment = experiment;
        this.files = files;
        this.atomic = new AtomicFiles(files);
        this.raw = new RawFiles(files);
        this.clock = clock;
        this.reader = reader;
        this.writer = writer;
        experiment.getMeasurements().forEach(m -> byHash.putIfAbsent(m.getSha256(), m));
        experiment.getResults().forEach(r -> byKey.putIfAbsent(ResultKey.of(r), r));
    }

    /** Keeps a result; what cannot be kept leaves no trace. */
    public Recorded keep(AnalysedResult analysed, Progress progress) {
        int before = undo.size();
        try {
            return keepOrThrow(analysed, progress);
        } catch (LamellaException e) {
            undoTo(before);
            return new Recorded.Refused(e.problem());
        }
    }

    /** Whether the experiment is another one than when this recorder was made or settled. */
    public boolean hasChanged() {
        return changed;
    }

    /** The results that are new in the experiment and not settled. */
    public List<Result> added() {
        return List.copyOf(added);
    }

    /** From now on there is no way back: what was kept so far is saved. */
    public void settle() {
        undo.clear();
        added.clear();
        changed = false;
    }

    /** Takes out again what was not settled. */
    public void undoAll() {
        undoTo(0);
    }

    private void undoTo(int size) {
        while (undo.size() > size) {
            undo.removeLast().run();
        }
    }

    private Recorded keepOrThrow(AnalysedResult analysed, Progress progress) throws LamellaException {
        Provenance provenance = analysed.provenance();
        if (provenance.inputs().isEmpty()) {
            throw new FileProblemException(root, "The result of " + analysed.analysisName()
                    + " names no raw file, so its numbers could not be followed back", "analyse a file");
        }
        List<Measurement> inputs = new ArrayList<>();
        for (Provenance.Input input : provenance.inputs()) {
            inputs.add(measurement(input, progress));
        }
        ResultKey key = ResultKey.of(provenance);
        Result known = byKey.get(key);
        if (known != null) {
            restoreFile(known, analysed, progress);
            return new Recorded.Kept(known.getId(), false);
        }
        Result result = Entries.result(analysed, inputs, clock.now());
        String path = freeResultPath(inputs.getFirst().getName(), key);
        result.setResultFile(path);
        if (Files.notExists(ConfinedPath.resolve(root, path))) {
            undo.add(() -> delete(root.resolve(path)));
        }
        writeResult(result, analysed);
        add(result, key);
        return new Recorded.Kept(result.getId(), true);
    }

    /** A path that no other result has. A file that nothing refers to, left by an earlier failure, is replaced. */
    private String freeResultPath(String input, ResultKey key) {
        for (int length : MARK_LENGTHS) {
            String path = "results/" + FileNames.ofResult(input, key.analysis(), key.hash().substring(0, length));
            if (experiment.getResults().stream().noneMatch(result -> path.equals(result.getResultFile()))) {
                return path;
            }
        }
        throw new IllegalStateException("Two results have the same SHA-256: " + key);
    }

    private void add(Result result, ResultKey key) {
        experiment.getResults().add(result);
        byKey.put(key, result);
        added.add(result);
        changed = true;
        undo.add(() -> {
            experiment.getResults().remove(result);
            byKey.remove(key);
            added.remove(result);
        });
    }

    private void writeResult(Result result, AnalysedResult analysed) throws LamellaException {
        MessageDigest digest = RawFiles.sha256();
        atomic.write(ConfinedPath.resolve(root, result.getResultFile()),
                out -> writer.write(analysed, new DigestOutputStream(out, digest)));
        result.setResultSha256(HexFormat.of().formatHex(digest.digest()));
    }

    /** A result that is known but whose file was deleted or changed gets its file back. */
    private void restoreFile(Result known, AnalysedResult analysed, Progress progress) throws LamellaException {
        if (known.getResultFile() == null || known.getResultSha256() == null) {
            return;
        }
        if (!raw.isIntact(ConfinedPath.resolve(root, known.getResultFile()), known.getResultSha256(), progress)) {
            String before = known.getResultSha256();
            writeResult(known, analysed);
            changed |= !before.equals(known.getResultSha256());
        }
    }

    private Measurement measurement(Provenance.Input input, Progress progress) throws LamellaException {
        Measurement known = byHash.get(input.sha256());
        if (known != null) {
            restoreFile(known, input, progress);
            return known;
        }
        String name = input.file().getFileName().toString();
        Measurement measurement = Entries.measurement(reader.read(input.file()), name, input.sha256(), clock.now());
        Optional<String> inPlace = within(input.file());
        if (inPlace.isPresent()) {
            raw.verify(root.resolve(inPlace.get()), input.sha256(), progress);
            measurement.setFile(inPlace.get());
        } else {
            measurement.setFile(copy(input, name, progress));
        }
        experiment.getMeasurements().add(measurement);
        byHash.put(input.sha256(), measurement);
        changed = true;
        undo.add(() -> {
            experiment.getMeasurements().remove(measurement);
            byHash.remove(input.sha256());
        });
        return measurement;
    }

    /** A raw file that is known but was deleted from the folder is brought back; one that was changed is an error. */
    private void restoreFile(Measurement known, Provenance.Input input, Progress progress) throws LamellaException {
        Path stored = ConfinedPath.resolve(root, known.getFile());
        if (Files.exists(stored)) {
            raw.verify(stored, input.sha256(), progress);
        } else {
            raw.copy(input.file(), stored, input.sha256(), progress);
        }
    }

    /** The path of a file that lies in the folder already and can stay where it is. */
    private Optional<String> within(Path file) throws FileProblemException {
        try {
            Path real = file.toRealPath();
            Path home = root.toRealPath();
            if (!real.startsWith(home)) {
                return Optional.empty();
            }
            return Optional.of(ConfinedPath.relative(home, real))
                    .filter(path -> ConfinedPath.complaint(path).isEmpty());
        } catch (IOException e) {
            throw new FileProblemException(file, "The file is gone", "bring it back, or analyse it where it is now", e);
        }
    }

    private String copy(Provenance.Input input, String name, Progress progress) throws LamellaException {
        for (int length : MARK_LENGTHS) {
            String path = "data/" + FileNames.ofCopy(name, input.sha256().substring(0, length));
            Path target = ConfinedPath.resolve(root, path);
            if (Files.notExists(target)) {
                undo.add(() -> delete(target));
                raw.copy(input.file(), target, input.sha256(), progress);
                return path;
            }
            if (raw.isIntact(target, input.sha256(), progress)) {
                return path;
            }
        }
        throw new FileProblemException(root.resolve("data"), "Another file is in the place of the copy of " + name,
                "move it away");
    }

    private void delete(Path file) {
        try {
            files.deleteIfExists(file);
        } catch (IOException e) {
            // a file that nothing refers to does no harm, and is used again when the same result is recorded again
        }
    }
}
