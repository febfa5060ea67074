/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.diffraction.indexing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.lamella.core.progress.Progress;
import org.lamella.crystallography.crystal.Crystal;
import org.lamella.crystallography.orientation.LaueGroup;
import org.lamella.crystallography.orientation.Rotation;
import org.lamella.crystallography.scattering.ElectronWave;
import org.lamella.data.unit.Unit;
import org.lamella.diffraction.pattern.BeamFinder;
import org.lamella.diffraction.pattern.BeamPath;
import org.lamella.diffraction.pattern.SpotFilter;
import org.lamella.diffraction.pattern.SpotFinder;
import org.lamella.scan.Aperture;
import org.lamella.scan.BrightField;
import org.lamella.scan.PatternScan;

/** Indexes all patterns of a scan. */
public final class ScanIndexer {

    static final double SPACING = Math.toRadians(2);
    private static final int KEPT = 5;
    private static final double EQUAL = 0.994;
    private static final double TWO_THIRDS = 0.68;
    static final double COARSE = 0.018e10;
    static final double APART = Math.toRadians(6);

    final PatternScan scan;
    final List<Phase> phases;
    final CameraCalibration calibration;
    final BeamPath path;
    private final double wavelength;
    private final double spotSigma;
    private final double gain;
    private final double hidden;
    private final int radii;
    private List<Spots> spots;
    private List<Templates> templates;
    CameraGeometry geometry;
    SpotShape shape;

    /** Calibrates and prepares. */
    public ScanIndexer(PatternScan scan, List<Crystal> crystals, double voltage, Progress progress) {
        this.scan = scan;
        this.wavelength = ElectronWave.length(voltage);
        Aperture.Ring beam = BrightField.of(scan);
        this.spotSigma = Math.clamp(beam.outer() / 2.4, 0.8, 5);
        this.hidden = 5 * spotSigma;
        this.radii = Math.min(scan.width(), scan.height()) / 2;
        int[] some = some(2000);
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
        this.path = BeamPath.fit(scan.columns(), scan.rows(), some, x, y);
        this.gain = gain(some);
        boolean known = !scan.kx().unit().equals(Unit.ONE);
        double expected = known ? scan.kx().step() : 1.4e10 / radii;
        double greatest = expected * radii * (known ? 1.1 : 1.6);
        this.phases = crystals.stream().map(c -> Phase.of(c, greatest)).toList();
        this.calibration = best(calibrations(expected, known ? 0.08 : 0.5));
        begin(calibration);
        for (int round = 0; round < 2; round++) {
            Tuning tuning = new Tuning();
            shape = tuning.shape(shape);
            rebuild(tuning.geometry(shape));
        }
    }

    private void begin(CameraCalibration from) {
        rebuild(from.geometry());
        shape = new SpotShape(0.008e10 / geometry.scale(), Math.toRadians(0.5));
    }

    /** The calibration with which the clearest patterns are explained best. */
    private CameraCalibration best(List<CameraCalibration> all) {
        if (all.isEmpty()) {
            throw new IllegalArgumentException("The patterns have no spots that could be compared with the crystals");
        }
        CameraCalibration best = all.getFirst();
        double most = Double.NEGATIVE_INFINITY;
        int[] clear = clearest(48);
        for (CameraCalibration one : all.size() > 1 ? all : List.<CameraCalibration>of()) {
            begin(one);
            double[] scores = new double[clear.length];
            IntStream.range(0, clear.length).parallel().forEach(i -> scores[i] = new Worker().index(clear[i]).score());
            double sum = Arrays.stream(scores).sum();
            if (sum > most) {
                most = sum;
                best = one;
            }
        }
        return best;
    }

    /** Points with many strong spots, spread over the scan. */
    private int[] clearest(int most) {
        SpotFilter filter = new SpotFilter(scan.width(), scan.height(), spotSigma);
        float[] pattern = new float[scan.pixels()];
        float[] filtered = new float[scan.pixels()];
        int[] points = some(4 * most);
        double[] strength = new double[points.length];
        Integer[] order = new Integer[points.length];
        for (int i = 0; i < points.length; i++) {
            order[i] = i;
            scan.read(points[i], pattern);
            filter.filter(pattern, gain, filtered);
            for (float one : SpotFinder.find(filtered, scan.width(), scan.height(), 6).strength()) {
                strength[i] += one;
            }
        }
        Arrays.sort(order, Comparator.comparingDouble((Integer i) -> -strength[i]));
        return Arrays.stream(order).limit(most).mapToInt(i -> points[i]).sorted().toArray();
    }

    private void rebuild(CameraGeometry other) {
        geometry = other;
        double scale = geometry.scale();
        spots = phases.stream().map(p -> new Spots(p, scale, wavelength, 1e-3)).toList();
        templates = new ArrayList<>();
        for (int i = 0; i < phases.size(); i++) {
            templates.add(Templates.of(phases.get(i), spots.get(i), SPACING, COARSE / scale, hidden, radii));
        }
    }

    private int[] some(int most) {
        int n = Math.min(most, scan.points());
        return IntStream.range(0, n).map(i -> (int) ((long) scan.points() * i / n)).toArray();
    }

    /** Variance over mean of the counts, from neighbouring pixels far from the beam. */
    private double gain(int[] some) {
        double squares = 0;
        double sums = 0;
        float[] pattern = new float[scan.pixels()];
        int w = scan.width();
        for (int i = 0; i < some.length; i += 8) {
            scan.read(some[i], pattern);
            for (int y = 0; y < scan.height(); y += 3) {
                for (int x = 0; x + 1 < w / 5; x += 2) {
                    float a = pattern[y * w + x];
                    float b = pattern[y * w + x + 1];
                    if (!Float.isNaN(a + b)) {
                        squares += (a - b) * (a - b);
                        sums += a + b;
                    }
                }
            }
        }
        return sums > 0 ? Math.clamp(squares / sums, 0.05, 1e4) : 1;
    }

    private List<CameraCalibration> calibrations(double expected, double range) {
        int[] some = some(400);
        float[] pattern = new float[scan.pixels()];
        float[] filtered = new float[scan.pixels()];
        SpotFilter filter = new SpotFilter(scan.width(), scan.height(), spotSigma);
        float[] dx = new float[0];
        float[] dy = new float[0];
        for (int point : some) {
            scan.read(point, pattern);
            filter.filter(pattern, gain, filtered);
            SpotFinder.Found found = SpotFinder.find(filtered, scan.width(), scan.height(), 8);
            double[] beam = path.at(point);
            for (int i = 0; i < found.x().length; i++) {
                double r = Math.hypot(found.x()[i] - beam[0], found.y()[i] - beam[1]);
                if (r > hidden && r < 0.98 * radii) {
                    dx = Arrays.copyOf(dx, dx.length + 1);
                    dy = Arrays.copyOf(dy, dy.length + 1);
                    dx[dx.length - 1] = (float) (found.x()[i] - beam[0]);
                    dy[dy.length - 1] = (float) (found.y()[i] - beam[1]);
                }
            }
        }
        return CameraCalibration.fits(phases, dx, dy, expected, range);
    }

    private record Sample(int point, IndexedPattern found) {
    }

    /** Tunes what is the same for all patterns with the clearest of some. */
    private final class Tuning {

        private final List<Sample> samples = new ArrayList<>();
        private final List<Worker> workers = new ArrayList<>();

        Tuning() {
            int[] points = some(180);
            Sample[] all = new Sample[points.length];
            IntStream.range(0, points.length).parallel()
                    .forEach(i -> all[i] = new Sample(points[i], new Worker().index(points[i])));
            List<Sample> sorted = new ArrayList<>(List.of(all));
            sorted.sort(Comparator.comparingDouble((Sample sample) -> sample.found.bragg()).reversed());
            for (Sample sample : sorted.subList(0, Math.max(1, sorted.size() / 3))) {
                samples.add(sample);
                Worker worker = new Worker();
                worker.prepare(sample.point);
                workers.add(worker);
            }
        }

        private double score(CameraGeometry camera, SpotShape form) {
            return IntStream.range(0, samples.size()).parallel().mapToDouble(i -> {
                Refinement refinement = workers.get(i).refinement;
                refinement.setGeometry(camera, geometry.scale());
                refinement.setShape(form);
                IndexedPattern found = samples.get(i).found;
                return refinement.refined(new Candidate(found.phase(), found.orientation(), 0), Math.toRadians(0.25), 3)
                        .score();
            }).boxed().toList().stream().mapToDouble(Double::doubleValue).sum();
        }

        SpotShape shape(SpotShape from) {
            SpotShape best = from;
            double most = score(geometry, from);
            for (double width : new double[] { 0.003e10, 0.0045e10, 0.006e10, 0.008e10, 0.011e10, 0.015e10 }) {
                for (double precession : new double[] { 0, 0.25, 0.4, 0.55, 0.7, 0.85, 1, 1.2 }) {
                    SpotShape next = new SpotShape(width / geometry.scale(), Math.toRadians(precession));
                    double score = score(geometry, next);
                    if (score > most) {
                        most = score;
                        best = next;
                    }
                }
            }
            return best;
        }

        CameraGeometry geometry(SpotShape form) {
            CameraGeometry best = geometry;
            double most = score(best, form);
            for (double step = 0.006; step > 1e-4; step /= 2) {
                boolean moved = true;
                for (int again = 0; again < 4 && moved; again++) {
                    moved = false;
                    for (int p = 0; p < 6; p++) {
                        double d = p % 2 == 0 ? step : -step;
                        CameraGeometry next = new CameraGeometry(p < 2 ? best.scale() * (1 + d) : best.scale(),
                                p / 2 == 1 ? best.stretch() + d : best.stretch(),
                                p / 2 == 2 ? best.shear() + d : best.shear());
                        double score = score(next, form);
                        if (score > most) {
                            most = score;
                            best = next;
                            moved = true;
                        }
                    }
                }
            }
            return best;
        }
    }

    /** What a thread works with. */
    private final class Worker {

        private final float[] pattern = new float[scan.pixels()];
        private final float[] filtered = new float[scan.pixels()];
        private final SpotFilter filter = new SpotFilter(scan.width(), scan.height(), spotSigma);
        private final PolarPattern polar =
                new PolarPattern(scan.width(), scan.height(), radii, hidden, geometry);
        private final TemplateSearch search = new TemplateSearch(phases, templates);
        private final Refinement refinement = new Refinement(spots, geometry, scan.width(),
                scan.height(), shape, hidden);

        private double diffuse;
        private double bragg;

        private void prepare(int point) {
            scan.read(point, pattern);
            double[] beam = path.at(point);
            filter.filter(pattern, gain, filtered);
            diffuse = diffuse(beam);
            bragg = bragg(beam);
            for (int i = 0; i < filtered.length; i++) {
                filtered[i] = compressed(filtered[i]);
            }
            polar.take(filtered, beam[0], beam[1]);
            refinement.take(filtered, beam[0], beam[1]);
        }

        IndexedPattern index(int point) {
            prepare(point);
            if (Double.isNaN(diffuse)) {
                return IndexedPattern.NOTHING;
            }
            List<Candidate> rough = new ArrayList<>();
            for (Candidate candidate : search.best(polar, 6, APART)) {
                rough.add(refinement.refined(candidate, Math.toRadians(1), 1));
                Rotation half = Rotation.about(0, 0, 1, Math.PI).times(candidate.orientation());
                rough.add(refinement.refined(new Candidate(candidate.phase(), half, 0), Math.toRadians(1), 1));
            }
            rough.sort(Comparator.comparingDouble(Candidate::score).reversed());
            List<Candidate> first = new ArrayList<>();
            for (Candidate candidate : distinct(rough, KEPT)) {
                first.add(refinement.refined(candidate, Math.toRadians(0.5), 2));
            }
            first.sort(Comparator.comparingDouble(Candidate::score).reversed());
            List<Candidate> second = new ArrayList<>();
            for (Candidate candidate : distinct(first, 3)) {
                second.add(refinement.refined(candidate, Math.toRadians(0.35), 5));
            }
            second.sort(Comparator.comparingDouble(Candidate::score).reversed());
            Candidate best = decided(second);
            return new IndexedPattern(PatternKind.CRYSTAL, best.phase(), best.orientation(), best.score(),
                    reliability(best, second, true), reliability(best, second, false), sigma(best, second), bragg,
                    diffuse);
        }

        /**
         * The best; of orientations that explain the pattern equally well the one that is turned least, so that all points of
         * a grain get the same one.
         */
        private Candidate decided(List<Candidate> sorted) {
            Candidate best = sorted.getFirst();
            LaueGroup group = phases.get(best.phase()).group();
            double least = best.score() * EQUAL;
            Candidate decided = best;
            for (Candidate other : sorted) {
                if (other.phase() == best.phase() && other.score() >= least
                        && group.reduced(other.orientation()).w() > group
                                .reduced(decided.orientation()).w() + 1e-3) {
                    decided = other;
                }
            }
            return decided;
        }

        /**
         * Where another orientation explains the pattern nearly as well, the true one lies within the angle to that one: the
         * weights of the orientations go with the squares of their scores, as for a filter that is matched to a signal.
         */
        private double sigma(Candidate best, List<Candidate> all) {
            double noise = Math.max(refinement.noise(best), 1e-6);
            LaueGroup group = phases.get(best.phase()).group();
            List<double[]> others = new ArrayList<>();
            double total = 1;
            for (Candidate other : all) {
                double apart = other.phase() == best.phase()
                        ? group.disorientation(other.orientation(), best.orientation()) : 0;
                if (apart > APART / 3) {
                    double weight = Math.exp((other.score() * other.score() - best.score() * best.score())
                            / (2 * noise * noise));
                    others.add(new double[] { apart, weight });
                    total += weight;
                }
            }
            others.sort(Comparator.comparingDouble(other -> other[0]));
            double within = 1;
            double angle = refinement.sigma(best);
            for (double[] other : others) {
                if (within >= TWO_THIRDS * total) {
                    break;
                }
                within += other[1];
                angle = other[0];
            }
            return angle;
        }

        private double diffuse(double[] beam) {
            double sum = 0;
            int n = 0;
            for (int y = 0; y < scan.height(); y++) {
                for (int x = 0; x < scan.width(); x++) {
                    double dx = x - beam[0];
                    double dy = y - beam[1];
                    double rr = dx * dx + dy * dy;
                    if (rr > hidden * hidden && rr < (double) radii * radii) {
                        sum += pattern[y * scan.width() + x];
                        n++;
                    }
                }
            }
            return sum / n;
        }

        private double bragg(double[] beam) {
            SpotFinder.Found found = SpotFinder.find(filtered, scan.width(), scan.height(), 4.5f);
            double sum = 0;
            for (int i = 0; i < found.x().length; i++) {
                double r = Math.hypot(found.x()[i] - beam[0], found.y()[i] - beam[1]);
                sum += r > hidden && r < radii ? found.strength()[i] - 4 : 0;
            }
            return sum;
        }
    }

    private static float compressed(float value) {
        return value < 1 ? 0 : (float) Math.sqrt(value - 1);
    }

    /** The best of each phase that differ. */
    private List<Candidate> distinct(List<Candidate> sorted, int most) {
        List<Candidate> kept = new ArrayList<>();
        int[] count = new int[phases.size()];
        for (Candidate candidate : sorted) {
            Phase phase = phases.get(candidate.phase());
            if (count[candidate.phase()] < most && kept.stream().noneMatch(k -> k.phase() == candidate.phase()
                    && phase.group().disorientation(k.orientation(), candidate.orientation()) < APART / 3)) {
                kept.add(candidate);
                count[candidate.phase()]++;
            }
        }
        return kept;
    }

    private double reliability(Candidate best, List<Candidate> all, boolean samePhase) {
        double next = 0;
        for (Candidate other : all) {
            boolean counts = samePhase ? other.phase() == best.phase() && phases.get(best.phase()).group()
                    .disorientation(other.orientation(), best.orientation()) > APART : other.phase() != best.phase();
            next = counts ? Math.max(next, other.score()) : next;
        }
        return best.score() > 0 ? 100 * (1 - next / best.score()) : 0;
    }

    /** The scan. */
    public PatternScan scan() {
        return scan;
    }

    /** The camera as it was found. */
    public CameraGeometry geometry() {
        return geometry;
    }

    /** Standard uncertainty of the scale, 1/m per pixel. */
    public double scaleUncertainty() {
        return calibration.scaleUncertainty();
    }

    /** Excitation error at which a spot has half its strength, 1/m. */
    public double excitationWidth() {
        return shape.width() * geometry.scale();
    }

    /** Precession angle of the beam as it was found, rad. */
    public double precession() {
        return shape.precession();
    }

    /**
     * Indexes everything, row by row on all processors; the result does not depend on their number.
     *
     * @throws java.util.concurrent.CancellationException when the progress says stop
     */
    public IndexedMap map(Progress progress) {
        IndexedPattern[] found = new IndexedPattern[scan.points()];
        AtomicInteger done = new AtomicInteger();
        IntStream.range(0, scan.rows()).parallel().forEach(row -> {
            progress.checkCancelled();
            Worker worker = new Worker();
            for (int column = 0; column < scan.columns(); column++) {
                int point = row * scan.columns() + column;
                found[point] = worker.index(point);
            }
            progress.report("Indexing", (double) done.incrementAndGet() / scan.rows());
        });
        return new IndexedMap(scan, phases, PatternKinds.decide(found));
    }
}
