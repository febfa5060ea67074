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
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.lamella.analysis.AnalysedResult;
import org.lamella.analysis.Analysis;
import org.lamella.analysis.Checkpoint;
import org.lamella.analysis.Failure;
import org.lamella.analysis.Provenance;
import org.lamella.analysis.Result;
import org.lamella.analysis.Setting;
import org.lamella.analysis.Settings;
import org.lamella.analysis.Suitability;
import org.lamella.core.error.LamellaException;
import org.lamella.core.error.NoAnalysisException;
import org.lamella.core.error.Place;
import org.lamella.core.error.Problem;
import org.lamella.core.error.SettingException;
import org.lamella.core.files.FileAccess;
import org.lamella.core.progress.Progress;
import org.lamella.data.Recording;
import org.lamella.data.Warning;
import org.lamella.io.Readers;
import org.lamella.runner.internal.FolderCheckpoint;
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

    private static final int SHOWN_FRAMES = 3;
    /** Share of the work that reading the files of settings is taken for. */
    private static final double FILES = 0.1;

    private final Readers readers;
    private final List<Offer> offers = new CopyOnWriteArrayList<>();

    /**
     * An analysis that is there now. What it says of itself is asked once: one that cannot even do that never gets in.
     *
     * @param ranking the service's ranking; the highest wins where several suit alike
     */
    private record Offer(Analysis analysis, String id, List<Setting> settings, int ranking) {

        static final Comparator<Offer> ORDER = Comparator.comparingInt(Offer::ranking).reversed()
                .thenComparing(Offer::id);

        boolean takesSeveral() {
            return settings.stream()
                    .anyMatch(s -> s.name().equals(Setting.WITH) && s.kind() instanceof Setting.Kind.Files);
        }

        static Offer of(Analysis analysis, int ranking) {
            return new Offer(analysis, Objects.requireNonNull(analysis.id()), List.copyOf(analysis.settings()),
                    ranking);
        }
    }

    /** Analyses are bound by the framework. */
    @Activate
    public Runner(@Reference Readers readers) {
        this(readers, List.of());
    }

    /** For use without a framework. */
    public Runner(Readers readers, List<Analysis> analyses) {
        this.readers = readers;
        analyses.forEach(a -> offers.add(Offer.of(a, 0)));
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bind(Analysis analysis, Map<String, Object> properties) {
        offers.add(Offer.of(analysis, properties.get("service.ranking") instanceof Integer ranking ? ranking : 0));
    }

    void unbind(Analysis analysis) {
        offers.removeIf(o -> o.analysis() == analysis);
    }

    /** The best offer for each id, the best first. */
    private List<Offer> candidates() {
        Map<String, Offer> byId = new LinkedHashMap<>();
        offers.stream().sorted(Offer.ORDER).forEach(o -> byId.putIfAbsent(o.id(), o));
        return List.copyOf(byId.values());
    }

    /** All analyses there are now, by id; of several with one id the one of the highest service ranking. */
    public List<Analysis> analyses() {
        return candidates().stream().sorted(Comparator.comparing(Offer::id)).map(Offer::analysis).toList();
    }

    /** All settings that any analysis declares, by name; of equal names the declaration of the first id. */
    public Map<String, Setting> declaredSettings() {
        Map<String, Setting> all = new TreeMap<>();
        candidates().stream().sorted(Comparator.comparing(Offer::id))
                .forEach(o -> o.settings().forEach(s -> all.putIfAbsent(s.name(), s)));
        return all;
    }

    /**
     * The analysis for this recording: the one asked for, or the one that suits best; of those that suit alike the one
     * of the highest service ranking, then the first by id.
     *
     * @throws SettingException when the analysis asked for does not exist
     * @throws NoAnalysisException when no analysis can be done with this recording
     */
    public Analysis choose(Recording recording, Optional<String> id) throws LamellaException {
        return choose(recording, new Request(id, Map.of()), new ArrayList<>()).analysis();
    }

    private Offer choose(Recording recording, Request request, List<Warning> defects) throws LamellaException {
        List<Offer> candidates = candidates();
        Optional<String> id = request.analysis();
        if (id.isPresent()) {
            return candidates.stream().filter(o -> o.id().equals(id.get())).findFirst()
                    .orElseThrow(() -> new SettingException("analysis", "There is no analysis \"" + id.get() + "\"",
                            "there are " + names(candidates)));
        }
        Offer best = null;
        Suitability how = Suitability.NONE;
        boolean several = request.settings().containsKey(Setting.WITH);
        for (Offer candidate : candidates) {
            if (several && !candidate.takesSeveral()) {
                continue;
            }
            Suitability suitability = suitability(candidate, recording, defects);
            if (suitability.compareTo(how) > 0) {
                best = candidate;
                how = suitability;
            }
        }
        if (best == null) {
            throw new NoAnalysisException(Place.of(recording.source().file()),
                    "No analysis is made for " + (several ? "several recordings of this kind" : "this recording") + " ("
                            + recording.technique().label() + ")",
                    "look at its columns with \"info\", or name an analysis: " + names(candidates));
        }
        return best;
    }

    /** A plug-in that fails here must not take the analyses of others away; the result tells of it. */
    private static Suitability suitability(Offer candidate, Recording recording, List<Warning> defects) {
        try {
            return Objects.requireNonNull(candidate.analysis().suitability(recording));
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            defects.add(Warning.of("analysis-defect", "The analysis " + candidate.id()
                    + " was left out because it failed when it was asked whether it suits: " + e));
            return Suitability.NONE;
        }
    }

    /** Reads and analyses one file. What goes wrong is in the outcome; only cancellation is thrown. */
    public Outcome run(Path file, Request request, Progress progress) {
        return run(file, request, recording -> {
        }, progress);
    }

    /** The same; what was read is handed on before it is analysed, for those who show or keep it. */
    public Outcome run(Path file, Request request, Consumer<Recording> onRead, Progress progress) {
        return guarded(file, progress, () -> {
            progress.report("Reading " + file.getFileName(), 0);
            Recording recording = readers.read(file, progress.part(0, 0.3));
            onRead.accept(recording);
            return analyse(recording, request, progress.part(0.3, 1));
        });
    }

    /** Analyses what was read already. What goes wrong is in the outcome; only cancellation is thrown. */
    public Outcome run(Recording recording, Request request, Progress progress) {
        return guarded(recording.source().file(), progress, () -> analyse(recording, request, progress));
    }

    /** What gives a result or fails in a way that was foreseen. */
    @FunctionalInterface
    private interface Work {
        AnalysedResult get() throws LamellaException;
    }

    private static Outcome guarded(Path file, Progress progress, Work work) {
        try {
            return new Outcome.Done(file, work.get());
        } catch (LamellaException e) {
            // An interrupted read looks like a broken disk.
            progress.checkCancelled();
            return new Outcome.Failed(new Failure(file, e.problem()), switch (e) {
                case SettingException _ -> Outcome.Origin.SETTING;
                case NoAnalysisException _ -> Outcome.Origin.NO_ANALYSIS;
                default -> Outcome.Origin.INPUT;
            });
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException | Error e) {
            return new Outcome.Failed(new Failure(file, defect(file, e)), Outcome.Origin.PROGRAM);
        }
    }

    /**
     * Analyses a recording that was read already.
     *
     * @throws LamellaException when settings or data do not allow it
     */
    public AnalysedResult analyse(Recording recording, Request request, Progress progress) throws LamellaException {
        List<Warning> warnings = new ArrayList<>();
        Offer offer = choose(recording, request, warnings);
        Analysis analysis = offer.analysis();
        List<Recording> further = new ArrayList<>();
        Settings settings = withFiles(offer, Settings.of(offer.settings(), settingsFor(offer, request)), further,
                progress.part(0, FILES));
        progress.report(analysis.name() + " of " + recording.source().file().getFileName(), 0);
        List<Provenance.Input> inputs = new ArrayList<>();
        addWarningsOf(recording, warnings);
        further.forEach(one -> addWarningsOf(one, warnings));
        Optional<FolderCheckpoint> unfinished = Optional.empty();
        if (request.unfinished().isPresent()) {
            addInputs(recording, further, inputs);
            unfinished = Optional.of(FolderCheckpoint.of(FileAccess.system(), request.unfinished().get(),
                    new Provenance(offer.id(), analysis.version(), SOFTWARE_VERSION, settings.asMap(), inputs)));
        }
        Result result = analysis.analyse(recording, settings,
                unfinished.<Checkpoint>map(c -> c).orElse(Checkpoint.NONE),
                further.isEmpty() ? progress : progress.part(FILES, 1));
        unfinished.ifPresent(FolderCheckpoint::clear);
        if (inputs.isEmpty()) {
            addInputs(recording, further, inputs);
        }
        Map<String, String> effective = settings.asMap();
        new TreeMap<>(result.derivedSettings()).forEach(effective::putIfAbsent);
        Provenance provenance = new Provenance(offer.id(), analysis.version(), SOFTWARE_VERSION, effective, inputs);
        return new AnalysedResult(analysis.name(), provenance, withWarnings(warnings, result));
    }

    private static void addInputs(Recording recording, List<Recording> further, List<Provenance.Input> inputs)
            throws LamellaException {
        inputs.add(input(recording));
        for (Recording one : further) {
            inputs.add(input(one));
        }
    }

    private static Provenance.Input input(Recording recording) throws LamellaException {
        return new Provenance.Input(recording.source().file(), recording.source().sha256(), recording.format());
    }

    /** Reads the files that settings name. */
    private Settings withFiles(Offer offer, Settings settings, List<Recording> further, Progress progress)
            throws LamellaException {
        Settings complete = settings;
        for (Setting setting : offer.settings()) {
            if (setting.kind() instanceof Setting.Kind.Files) {
                List<Recording> read = new ArrayList<>();
                for (Path file : settings.files(setting.name())) {
                    progress.report("Reading " + file.getFileName(), 0);
                    read.add(readers.read(file, progress));
                }
                complete = complete.with(setting.name(), read);
                further.addAll(read);
            }
        }
        return complete;
    }

    private static Map<String, String> settingsFor(Offer offer, Request request) {
        Map<String, String> given = new LinkedHashMap<>(request.settings());
        if (request.analysis().isEmpty()) {
            given.keySet().retainAll(offer.settings().stream().map(Setting::name).toList());
        }
        offer.settings().stream().map(Setting::name).filter(request.offered()::containsKey)
                .forEach(name -> given.putIfAbsent(name, request.offered().get(name)));
        return given;
    }

    /** What the reader found odd concerns the numbers too. */
    private static void addWarningsOf(Recording recording, List<Warning> all) {
        all.addAll(recording.warnings());
        if (!recording.complete() && recording.warnings().isEmpty()) {
            all.add(new Warning("incomplete", "Only a part of the file could be read",
                    Place.of(recording.source().file())));
        }
    }

    private static Result withWarnings(List<Warning> before, Result result) {
        List<Warning> all = new ArrayList<>(before);
        all.addAll(result.warnings());
        return new Result(result.summary(), result.quantities(), result.verdicts(), result.tables(), result.scenes(),
                all, result.derivedSettings(), result.files());
    }

    private static Problem defect(Path file, Throwable e) {
        if (e instanceof OutOfMemoryError) {
            return new Problem("There is not enough memory to analyse this file", Place.of(file),
                    "give the program more memory (LAMELLA_JAVA_OPTIONS=-Xmx4g), or analyse the file alone");
        }
        StringBuilder where = new StringBuilder();
        StackTraceElement[] trace = e.getStackTrace();
        for (int i = 0; i < Math.min(SHOWN_FRAMES, trace.length); i++) {
            where.append(i == 0 ? " at " : " < ").append(trace[i]);
        }
        return new Problem("An unforeseen error, a defect of the program or of a plug-in: " + e + where,
                Place.of(file), "report it with this message and, if you may, the file");
    }

    private static String names(List<Offer> offers) {
        return offers.isEmpty() ? "none installed"
                : String.join(", ", offers.stream().map(Offer::id).sorted().toList());
    }
}
