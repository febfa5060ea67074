/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.diffraction.indexing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.QRDecomposition;
import org.apache.commons.math3.linear.RealVector;

/** Tunes what is the same for all patterns with the clearest of some: the camera and the law of strengths. */
final class ModelTuning {

    private static final int LOOKED_AT = 180;
    private static final double LEAST_VALUE = 20;
    private static final int FEWEST = 30;
    private static final double MEDIAN = 0.6745;

    private IndexingModel model;
    private final List<Likelihood> likelihoods = new ArrayList<>();
    private Explanation[] now = new Explanation[0];

    private ModelTuning(IndexingModel model) {
        this.model = model;
    }

    /** The model, tuned. */
    static IndexingModel tuned(IndexingModel model, int rounds) {
        IndexingModel tuned = model;
        for (int round = 0; round < rounds; round++) {
            tuned = new ModelTuning(tuned).round();
        }
        return tuned;
    }

    private record Sample(PatternIndexer indexer, Explanation best) {
    }

    private IndexingModel round() {
        sample();
        if (now.length == 0) {
            return model;
        }
        model = model.with(camera());
        settle();
        scatter();
        model = model.with(law(), model.place);
        settle();
        return model.with(camera());
    }

    private void sample() {
        int[] points = IndexingModel.some(model.scan, LOOKED_AT);
        Sample[] all = new Sample[points.length];
        IntStream.range(0, points.length).parallel().forEach(i -> {
            PatternIndexer indexer = new PatternIndexer(model);
            indexer.take(points[i]);
            Findings found = indexer.findings();
            all[i] = new Sample(indexer, found.best().isEmpty() ? null : found.best().getFirst().explanation());
        });
        List<Sample> sorted = new ArrayList<>(Arrays.stream(all)
                .filter(s -> s.best != null && s.best.value() > LEAST_VALUE).toList());
        sorted.sort(Comparator.comparingDouble((Sample s) -> -s.best.value()));
        List<Sample> clear = sorted.subList(0, Math.min(sorted.size(), Math.max(4, sorted.size() * 2 / 3)));
        clear.forEach(s -> likelihoods.add(s.indexer.likelihood()));
        now = clear.stream().map(Sample::best).toArray(Explanation[]::new);
    }

    private void settle() {
        IntStream.range(0, now.length).parallel().forEach(i -> {
            likelihoods.get(i).setLaw(model.law, model.tables);
            likelihoods.get(i).setGeometry(model.geometry);
            now[i] = likelihoods.get(i).refined(now[i], 12);
        });
    }

    /** How far strengths and places lie from where they should be. */
    private void scatter() {
        List<Double> logs = new ArrayList<>();
        List<Double> places = new ArrayList<>();
        CameraGeometry camera = model.geometry;
        for (int i = 0; i < now.length; i++) {
            likelihoods.get(i).matched(now[i], (gx, gy, dx, dy, log, clear) -> {
                if (clear > 10) {
                    logs.add(Math.abs(log));
                }
                if (clear > 15) {
                    places.add(Math.abs(dx - camera.x(gx, gy) / camera.scale()));
                    places.add(Math.abs(dy - camera.y(gx, gy) / camera.scale()));
                }
            });
        }
        SpotLaw law = logs.size() < FEWEST ? model.law
                : model.law.scattered(Math.clamp(median(logs) / MEDIAN, 0.2, 2));
        double place = places.size() < FEWEST ? model.place : Math.clamp(1.2 * median(places) / MEDIAN, 0.05, 1);
        model = model.with(law, place);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    /** The law of the greatest likelihood: steps along each parameter that shrink. */
    private SpotLaw law() {
        SpotLaw best = model.law;
        double most = value(best);
        for (double step = 0.5; step > 0.04; step /= 2) {
            boolean moved = true;
            for (int again = 0; again < 6 && moved; again++) {
                moved = false;
                for (int p = 0; p < 8; p++) {
                    SpotLaw next = varied(best, p / 2, p % 2 == 0 ? step : -step);
                    double value = next.equals(best) ? most : value(next);
                    if (value > most + 0.1) {
                        most = value;
                        best = next;
                        moved = true;
                    }
                }
            }
        }
        return best;
    }

    private double value(SpotLaw law) {
        List<ReflectionTable> tables = model.tables(law);
        double[] values = new double[now.length];
        IntStream.range(0, now.length).parallel().forEach(i -> {
            likelihoods.get(i).setLaw(law, tables);
            values[i] = likelihoods.get(i).refined(now[i], 4).value();
        });
        return Arrays.stream(values).sum();
    }

    private static SpotLaw varied(SpotLaw from, int what, double step) {
        return switch (what) {
            case 0 -> from.with(Math.clamp(from.width() * Math.exp(0.7 * step), 0.001e10, 0.03e10), from.precession());
            case 1 -> from.with(from.width(), Math.clamp(from.precession() + Math.toRadians(0.4) * step, 0, 0.05));
            case 2 -> from.falling(Math.clamp(from.power() + 0.3 * step, 0.3, 1.2), from.decay());
            default -> from.falling(from.power(), Math.clamp(from.decay() + 0.6e-20 * step, -0.5e-20, 3e-20));
        };
    }

    /** Scale and distortion from the places of the peaks: linear least squares, those far off with less weight. */
    private CameraGeometry camera() {
        List<double[]> spots = new ArrayList<>();
        for (int i = 0; i < now.length; i++) {
            likelihoods.get(i).matched(now[i], (gx, gy, dx, dy, log, clear) -> {
                if (clear > 8) {
                    spots.add(new double[] { gx, gy, dx, dy });
                }
            });
        }
        CameraGeometry camera = model.geometry;
        for (int round = 0; round < 5 && spots.size() >= FEWEST; round++) {
            camera = step(camera, spots, 3 * Math.max(0.15, model.place));
        }
        return camera;
    }

    private static CameraGeometry step(CameraGeometry at, List<double[]> spots, double far) {
        double[][] normal = new double[3][3];
        double[] right = new double[3];
        for (double[] r : spots) {
            double u = r[0] / at.scale();
            double v = r[1] / at.scale();
            double ex = r[2] - at.x(u, v);
            double ey = r[3] - at.y(u, v);
            double d = Math.hypot(ex, ey) / far;
            double weight = d < 1 ? (1 - d * d) * (1 - d * d) : 0;
            double[] jx = { u, u, v };
            double[] jy = { v, -v, u };
            for (int p = 0; p < 3; p++) {
                right[p] += weight * (jx[p] * ex + jy[p] * ey);
                for (int q = 0; q < 3; q++) {
                    normal[p][q] += weight * (jx[p] * jx[q] + jy[p] * jy[q]);
                }
            }
        }
        QRDecomposition qr = new QRDecomposition(new Array2DRowRealMatrix(normal, false), 1e-12);
        if (!qr.getSolver().isNonSingular()) {
            return at;
        }
        RealVector by = qr.getSolver().solve(new ArrayRealVector(right, false));
        return new CameraGeometry(at.scale() / (1 + by.getEntry(0)), at.stretch() + by.getEntry(1),
                at.shear() + by.getEntry(2));
    }
}
