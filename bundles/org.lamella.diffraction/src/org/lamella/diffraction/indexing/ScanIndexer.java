/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.diffraction.indexing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

import org.lamella.analysis.Checkpoint;
import org.lamella.core.error.LamellaException;
import org.lamella.core.progress.Progress;
import org.lamella.crystallography.crystal.Crystal;
import org.lamella.crystallography.crystal.UnitCell;
import org.lamella.crystallography.orientation.Rotation;
import org.lamella.crystallography.scattering.ElectronWave;
import org.lamella.data.unit.Unit;
import org.lamella.diffraction.pattern.BeamFinder;
import org.lamella.diffraction.pattern.BeamPath;
import org.lamella.scan.Aperture;
import org.lamella.scan.BrightField;
import org.lamella.scan.PatternScan;

/** Indexes all patterns of a scan. */
public final class ScanIndexer {

    private static final int FOR_BEAM = 2000;
    private static final int FOR_SCALE = 400;
    private static final int CLEAREST = 48;
    private static final int ROUNDS = 3;
    private static final double CLEAR = 7;
    private static final SpotLaw USUAL = new SpotLaw(0.008e10, Math.toRadians(0.5), 1, 0, 0.6);
    private static final double USUAL_PLACE = 0.3;

    final CameraCalibration calibration;
    final IndexingModel model;
    private final double rotation;
    private final Aperture.Ring beam;

    /**
     * Calibrates and prepares.
     *
     * @param scan the patterns
     * @param crystals that may be there
     * @param voltage of the microscope, V
     * @param treatment of the patterns
     * @param progress of the work
     * @throws IllegalArgumentException when the patterns have no spots that could be compared with the crystals
     */
    public ScanIndexer(PatternScan scan, List<Crystal> crystals, double voltage, PatternTreatment treatment,
            Progress progress) {
        this.beam = BrightField.of(scan);
        boolean known = !scan.kx().unit().equals(Unit.ONE);
        int radii = Math.min(scan.width(), scan.height()) / 2;
        double expected = known ? scan.kx().step() : 1.4e10 / radii;
        double greatest = expected * radii * (known ? 1.1 : 1.6);
        List<Phase> phases = crystals.stream().map(c -> Phase.of(c, greatest)).toList();
        IndexingModel.Basis basis = basis(scan, phases, ElectronWave.length(voltage), treatment, beam);
        this.rotation = treatment.rotation();
        progress.checkCancelled();
        this.calibration = best(basis, calibrations(basis, 0.98 * radii, expected, known ? 0.08 : 0.5));
        progress.checkCancelled();
        this.model = ModelTuning.tuned(begun(basis, calibration), ROUNDS);
    }

    private ScanIndexer(ScanIndexer like, PatternTreatment treatment) {
        IndexingModel from = like.model;
        this.beam = like.beam;
        this.rotation = treatment.rotation();
        this.calibration = like.calibration;
        IndexingModel.Basis basis = basis(from.scan, from.phases, from.wavelength, treatment, beam);
        this.model = ModelTuning.tuned(new IndexingModel(basis, from.geometry, from.law, from.place), 1);
    }

    /**
     * The same scan with another treatment of its patterns. The camera and the law of the spots' strengths are tuned anew
     * from what they are, which takes much less time than to find them.
     *
     * @param treatment of the patterns
     */
    public ScanIndexer treated(PatternTreatment treatment) {
        return new ScanIndexer(this, treatment);
    }

    private static IndexingModel.Basis basis(PatternScan scan, List<Phase> phases, double wavelength,
            PatternTreatment treatment, Aperture.Ring beam) {
        double spotSigma = treatment.spotWidth(beam.outer());
        double hidden = treatment.hiddenRadius(spotSigma);
        int[] some = IndexingModel.some(scan, FOR_BEAM);
        BeamPath path = path(scan, some, spotSigma, beam);
        ScanNoise noise = ScanNoise.of(scan, some, path, spotSigma, treatment.backgroundWidth(), hidden);
        return new IndexingModel.Basis(scan, phases, wavelength, spotSigma, treatment.backgroundWidth(), hidden, path,
                noise);
    }

    private static BeamPath path(PatternScan scan, int[] some, double spotSigma, Aperture.Ring beam) {
        double[] x = new double[some.length];
        double[] y = new double[some.length];
        BeamFinder finder = new BeamFinder(scan.width(), scan.height(), spotSigma);
        float[] pattern = new float[scan.pixels()];
        for (int i = 0; i < some.length; i++) {
            scan.read(some[i], pattern);
            double[] at = finder.find(pattern, beam.x(), beam.y());
            x[i] = at[0];
            y[i] = at[1];
        }
        return BeamPath.fit(scan.columns(), scan.rows(), some, x, y);
    }

    private static IndexingModel begun(IndexingModel.Basis basis, CameraCalibration from) {
        return new IndexingModel(basis, from.geometry(), USUAL, USUAL_PLACE);
    }

    /** The calibration with which the clearest patterns are explained best. */
    private static CameraCalibration best(IndexingModel.Basis basis, List<CameraCalibration> all) {
        if (all.isEmpty()) {
            throw new IllegalArgumentException("The patterns have no spots that could be compared with the crystals");
        }
        if (all.size() == 1) {
            return all.getFirst();
        }
        CameraCalibration best = all.getFirst();
        double most = Double.NEGATIVE_INFINITY;
        int[] clear = clearest(basis, CLEAREST);
        for (CameraCalibration one : all) {
            IndexingModel model = begun(basis, one);
            double[] values = new double[clear.length];
            IntStream.range(0, clear.length).parallel().forEach(i -> {
                PatternIndexer indexer = new PatternIndexer(model);
                indexer.take(clear[i]);
                Findings found = indexer.findings();
                values[i] = found.best().isEmpty() ? 0 : found.best().getFirst().explanation().value();
            });
            double sum = Arrays.stream(values).sum();
            if (sum > most) {
                most = sum;
                best = one;
            }
        }
        return best;
    }

    private static SpotImage image(IndexingModel.Basis basis, double radii) {
        return new SpotImage(basis.scan().width(), basis.scan().height(), basis.spotSigma(), basis.background(),
                basis.hidden(), radii);
    }

    /** Points with many strong spots, spread over the scan. */
    private static int[] clearest(IndexingModel.Basis basis, int most) {
        PatternScan scan = basis.scan();
        SpotImage image = image(basis, Math.min(scan.width(), scan.height()) / 2.0);
        float[] pattern = new float[scan.pixels()];
        int[] points = IndexingModel.some(scan, 4 * most);
        double[] strength = new double[points.length];
        Integer[] order = new Integer[points.length];
        for (int i = 0; i < points.length; i++) {
            order[i] = i;
            scan.read(points[i], pattern);
            double[] beam = basis.path().at(points[i]);
            image.take(pattern, basis.noise(), beam[0], beam[1]);
            strength[i] = image.bragg();
        }
        Arrays.sort(order, Comparator.comparingDouble((Integer i) -> -strength[i]));
        return Arrays.stream(order).limit(most).mapToInt(i -> points[i]).sorted().toArray();
    }

    private static List<CameraCalibration> calibrations(IndexingModel.Basis basis, double radii, double expected,
            double range) {
        PatternScan scan = basis.scan();
        float[] pattern = new float[scan.pixels()];
        SpotImage image = image(basis, radii);
        float[] dx = new float[0];
        float[] dy = new float[0];
        for (int point : IndexingModel.some(scan, FOR_SCALE)) {
            scan.read(point, pattern);
            double[] beam = basis.path().at(point);
            image.take(pattern, basis.noise(), beam[0], beam[1]);
            for (int i = 0; i < image.peaks; i++) {
                if (image.peakStrength[i] > CLEAR * image.peakNoise[i]) {
                    dx = Arrays.copyOf(dx, dx.length + 1);
                    dy = Arrays.copyOf(dy, dy.length + 1);
                    dx[dx.length - 1] = (float) (image.peakX[i] - beam[0]);
                    dy[dy.length - 1] = (float) (image.peakY[i] - beam[1]);
                }
            }
        }
        return CameraCalibration.fits(basis.phases(), dx, dy, expected, range);
    }

    /** The scan. */
    public PatternScan scan() {
        return model.scan;
    }

    /** Standard deviation of a spot, pixels. */
    public double spotWidth() {
        return model.spotSigma;
    }

    /** Radius around the direct beam within which nothing was looked at, pixels. */
    public double hiddenRadius() {
        return model.hidden;
    }

    /** Unit cells of the phases. */
    public List<UnitCell> cells() {
        return model.phases.stream().map(p -> p.crystal().cell()).toList();
    }

    /** Wavelength of the electrons, m. */
    public double wavelength() {
        return model.wavelength;
    }

    /** Where the direct beam is in the pattern of a point: column, row. */
    public double[] beam(int point) {
        return model.path.at(point);
    }

    /** The camera as it was found. */
    public CameraGeometry geometry() {
        return model.geometry;
    }

    /** Rotation of the axes of the patterns against those of the scan, from x towards y, rad. */
    public double rotation() {
        return rotation;
    }

    /** Standard uncertainty of the scale, 1/m per pixel. */
    public double scaleUncertainty() {
        return calibration.scaleUncertainty();
    }

    /** Excitation error at which a spot has half its strength, 1/m. */
    public double excitationWidth() {
        return model.law.width();
    }

    /** Precession angle of the beam as it was found, rad. */
    public double precession() {
        return model.law.precession();
    }

    /** Standard deviation of the logarithm of spots' strengths around the kinematic ones. */
    public double strengthScatter() {
        return model.law.scatter();
    }

    /**
     * Indexes everything, row by row on all processors; the result does not depend on their number.
     *
     * @param neighbours whether orientations that explain single patterns alike are decided with the mean pattern of the grain
     * @param floor mean counts a pixel of the direct beam below which points are left out; 0 for none
     * @param checkpoint where finished rows are kept
     * @param progress of the work
     * @throws LamellaException when rows cannot be kept
     * @throws java.util.concurrent.CancellationException when the progress says stop
     */
    public IndexedMap map(boolean neighbours, double floor, Checkpoint checkpoint, Progress progress)
            throws LamellaException {
        FoundRows found = rows(checkpoint, progress);
        PatternKinds.Decision decision = PatternKinds.decide(found, floor);
        PatternKind[] kinds = decision.kinds();
        boolean[] crystal = new boolean[kinds.length];
        for (int i = 0; i < kinds.length; i++) {
            crystal[i] = neighbours && kinds[i] == PatternKind.CRYSTAL;
        }
        IndexedPattern[] decided = GrainDecision.decide(model, found, crystal);
        Rotation toScan = Rotation.about(0, 0, 1, rotation);
        for (int i = 0; i < kinds.length; i++) {
            decided[i] = decided[i].turned(toScan).as(kinds[i], decision.probabilities()[i]);
        }
        return new IndexedMap(model.scan, model.phases, decided);
    }

    /** The crystals that may be there, by number. */
    public List<Phase> phases() {
        return model.phases;
    }

    /**
     * Looks at one pattern, without deciding by its neighbours.
     *
     * @param point row times columns plus column
     */
    public TriedPattern tried(int point) {
        PatternIndexer indexer = new PatternIndexer(model);
        indexer.take(point);
        return indexer.tried(Rotation.about(0, 0, 1, rotation));
    }

    private FoundRows rows(Checkpoint checkpoint, Progress progress) throws LamellaException {
        PatternScan scan = model.scan;
        FoundRows found = new FoundRows(scan.columns(), scan.rows());
        AtomicInteger next = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        AtomicReference<LamellaException> failure = new AtomicReference<>();
        // row by row from one counter: halves of the scan would not end at the same time
        IntStream.range(0, ForkJoinPool.getCommonPoolParallelism() + 1).parallel().forEach(worker -> {
            PatternIndexer indexer = new PatternIndexer(model);
            for (int row = next.getAndIncrement(); row < scan.rows() && failure.get() == null; row = next
                    .getAndIncrement()) {
                progress.checkCancelled();
                row(row, indexer, found, checkpoint, failure);
                progress.report("Indexing", (double) done.incrementAndGet() / scan.rows());
            }
        });
        if (failure.get() != null) {
            throw failure.get();
        }
        return found;
    }

    private void row(int row, PatternIndexer indexer, FoundRows found, Checkpoint checkpoint,
            AtomicReference<LamellaException> failure) {
        String name = String.format(Locale.ROOT, "row-%06d", row);
        if (checkpoint.find(name).filter(bytes -> found.put(row, bytes, model.phases.size())).isPresent()) {
            return;
        }
        Findings[] one = new Findings[model.scan.columns()];
        for (int column = 0; column < one.length; column++) {
            indexer.take(row * one.length + column);
            one[column] = indexer.findings();
        }
        found.put(row, one);
        try {
            checkpoint.keep(name, found.row(row));
        } catch (LamellaException e) {
            failure.set(e);
        }
    }
}
