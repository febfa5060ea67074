/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.runner;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;

import org.lamella.analysis.AnalysedResult;
import org.lamella.analysis.Analysis;
import org.lamella.analysis.Failure;
import org.lamella.analysis.Provenance;
import org.lamella.analysis.Result;
import org.lamella.analysis.Setting;
import org.lamella.analysis.Settings;
import org.lamella.analysis.Suitability;
import org.lamella.core.error.LamellaException;
import org.lamella.core.error.Place;
import org.lamella.core.error.Problem;
import org.lamella.core.error.SettingException;
import org.lamella.core.error.UnsuitableDataException;
import org.lamella.core.progress.Progress;
import org.lamella.data.Recording;
import org.lamella.data.Warning;
import org.lamella.io.Readers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Turns files into results: the one way, whether the command line, the window or a program asks. */
@Component(service = Runner.class)
public final class Runner {

    /** The version that results name. */
    public static final String SOFTWARE_VERSION = "0.1.0";

    private final Readers readers;
    private final List<Analysis> analyses = new CopyOnWriteArrayList<>();

    /** Analyses are bound by the framework. */
    @Activate
    public Runner(@Reference Readers readers) {
        this(readers, List.of());
    }

    /** For use without a framework. */
    public Runner(Readers readers, List<Analysis> analyses) {
        this.readers = readers;
        this.analyses.addAll(analyses);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bind(Analysis analysis) {
        analyses.add(analysis);
    }

    void unbind(Analysis analysis) {
        analyses.remove(analysis);
    }

    /** All analyses there are now, by id. */
    public List<Analysis> analyses() {
        List<Analysis> sorted = new ArrayList<>(analyses);
        sorted.sort(Comparator.comparing(Analysis::id));
        return sorted;
    }

    /** All settings that any analysis declares, by name; of equal names the first analysis' declaration. */
    public Map<String, Setting> declaredSettings() {
        Map<String, Setting> all = new TreeMap<>();
        analyses().forEach(a -> a.settings().forEach(s -> all.putIfAbsent(s.name(), s)));
        return all;
    }

    /**
     * The analysis for this recording: the one asked for, or the one that suits best (equals by id).
     *
     * @throws SettingException when the analysis asked for does not exist
     * @throws UnsuitableDataException when no analysis can be done with this recording
     */
    public Analysis choose(Recording recording, Optional<String> id) throws LamellaException {
        List<Analysis> candidates = analyses();
        if (id.isPresent()) {
            return candidates.stream().filter(a -> a.id().equals(id.get())).findFirst()
                    .orElseThrow(() -> new SettingException("analysis", "There is no analysis \"" + id.get() + "\"",
                            "there are " + names(candidates)));
        }
        Analysis best = null;
        Suitability how = Suitability.NONE;
        for (Analysis candidate : candidates) {
            Suitability suitability = candidate.suitability(recording);
            if (suitability.compareTo(how) > 0) {
                best = candidate;
                how = suitability;
            }
        }
        if (best == null) {
            throw new UnsuitableDataException(Place.of(recording.source().file()),
                    "No analysis is made for this recording (" + recording.technique().label() + ")",
                    "look at its columns with \"info\", or name an analysis: " + names(candidates));
        }
        return best;
    }

    /** Reads and analyses one file. What goes wrong is in the outcome; only cancellation is thrown. */
    public Outcome run(Path file, Request request, Progress progress) {
        try {
            progress.report("Reading " + file.getFileName(), 0);
            Recording recording = readers.read(file, progress.part(0, 0.3));
            return new Outcome.Done(file, analyse(recording, request, progress.part(0.3, 1)));
        } catch (LamellaException e) {
            return new Outcome.Failed(new Failure(file, e.problem()));
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return new Outcome.Failed(new Failure(file, defect(file, e)));
        }
    }

    /**
     * Analyses a recording that was read already.
     *
     * @throws LamellaException when settings or data do not allow it
     */
    public AnalysedResult analyse(Recording recording, Request request, Progress progress) throws LamellaException {
        Analysis analysis = choose(recording, request.analysis());
        Map<String, String> given = new LinkedHashMap<>();
        analysis.settings().forEach(s -> {
            String value = request.settings().get(s.name());
            if (value != null) {
                given.put(s.name(), value);
            }
        });
        Settings settings = Settings.of(analysis.settings(), given);
        progress.report(analysis.name() + " of " + recording.source().file().getFileName(), 0);
        Result result = analysis.analyse(recording, settings, progress);
        Map<String, String> effective = settings.asMap();
        new TreeMap<>(result.derivedSettings()).forEach(effective::putIfAbsent);
        Provenance.Input input = new Provenance.Input(recording.source().file(), recording.source().sha256(),
                recording.format());
        Provenance provenance = new Provenance(analysis.id(), analysis.version(), SOFTWARE_VERSION, effective,
                List.of(input));
        return new AnalysedResult(analysis.name(), provenance, withWarningsOf(recording, result));
    }

    /** What the reader found odd concerns the numbers too. */
    private static Result withWarningsOf(Recording recording, Result result) {
        List<Warning> all = new ArrayList<>(recording.warnings());
        if (!recording.complete() && all.isEmpty()) {
            all.add(new Warning("incomplete", "Only a part of the file could be read",
                    Place.of(recording.source().file())));
        }
        all.addAll(result.warnings());
        return new Result(result.summary(), result.quantities(), result.verdicts(), result.tables(), result.scenes(),
                all, result.derivedSettings());
    }

    private static Problem defect(Path file, Throwable e) {
        if (e instanceof OutOfMemoryError) {
            return new Problem("There is not enough memory for this analysis", Place.of(file),
                    "give the program more memory or analyse fewer files at once");
        }
        StackTraceElement[] trace = e.getStackTrace();
        String where = trace.length > 0 ? " at " + trace[0] : "";
        return new Problem("An unforeseen error, a defect of the program or of a plug-in: " + e + where,
                Place.of(file), "report it with this message and, if you may, the file");
    }

    private static String names(List<Analysis> analyses) {
        return analyses.isEmpty() ? "none installed" : String.join(", ", analyses.stream().map(Analysis::id).toList());
    }
}
