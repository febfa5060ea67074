/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.diffraction.indexing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.lamella.crystallography.crystal.UnitCell;
import org.lamella.crystallography.orientation.LaueGroup;
import org.lamella.crystallography.orientation.Rotation;

/**
 * Decides between orientations that explain single patterns alike. A pattern near a zone axis shows one layer of the
 * reciprocal lattice, which is the same after half a turn about the axis; only faint spots of other layers tell the two
 * apart. They drown in the noise of one pattern, but not in that of the mean pattern of a grain.
 */
final class GrainDecision {

    private static final double SAME = Math.toRadians(3);
    /** Candidates that are less likely by more do not count. */
    private static final double DOUBT = 20;
    /** A pattern keeps its own orientation when the grain's is less likely by more. */
    private static final double VETO = 30;
    /** Share of their peaks that neighbours of a grain have in common. */
    private static final double LIKE = 0.7;
    private static final int FEWEST = 3;
    private static final int MOST_READ = 150;
    private static final int MOST_WAYS = 8;
    private static final double ZONE = Math.toRadians(14);
    private static final int INDICES = 3;

    private final IndexingModel model;
    private final Findings[] findings;
    private final boolean[] crystal;
    private final int[] parent;

    private GrainDecision(IndexingModel model, Findings[] findings, boolean[] crystal) {
        this.model = model;
        this.findings = findings;
        this.crystal = crystal;
        this.parent = IntStream.range(0, findings.length).toArray();
    }

    /**
     * Decides all points.
     *
     * @param crystal which points are crystals
     * @return for each point what is taken; nothing where there is no pattern
     */
    static IndexedPattern[] decide(IndexingModel model, Findings[] findings, boolean[] crystal) {
        return new GrainDecision(model, findings, crystal).decide();
    }

    private IndexedPattern[] decide() {
        join();
        List<int[]> grains = grains();
        IndexedPattern[] decided = new IndexedPattern[findings.length];
        for (int i = 0; i < findings.length; i++) {
            decided[i] = single(findings[i]);
        }
        grains.parallelStream().forEach(grain -> decide(grain, decided));
        return decided;
    }

    private IndexedPattern single(Findings found) {
        return found.best().isEmpty() ? IndexedPattern.NOTHING
                : found.decided(found.best().getFirst(), found.best(), model.phases);
    }

    private void join() {
        int columns = model.scan.columns();
        for (int i = 0; i < findings.length; i++) {
            if (crystal[i]) {
                if (i % columns + 1 < columns && crystal[i + 1] && alike(findings[i], findings[i + 1])) {
                    unite(i, i + 1);
                }
                if (i + columns < findings.length && crystal[i + columns]
                        && alike(findings[i], findings[i + columns])) {
                    unite(i, i + columns);
                }
            }
        }
    }

    private boolean alike(Findings a, Findings b) {
        if (a.peaks().likeness(b.peaks()) < LIKE) {
            return false;
        }
        double topA = a.best().getFirst().explanation().value();
        double topB = b.best().getFirst().explanation().value();
        for (Findings.Judged p : a.best()) {
            for (Findings.Judged q : b.best()) {
                double doubt = topA - p.explanation().value() + topB - q.explanation().value();
                if (doubt < DOUBT && same(p.explanation(), q.explanation())) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean same(Explanation a, Explanation b) {
        return a.phase() == b.phase() && model.phases.get(a.phase()).group()
                .disorientation(a.orientation(), b.orientation()) < SAME;
    }

    private int root(int i) {
        int at = i;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    private void unite(int a, int b) {
        int ra = root(a);
        int rb = root(b);
        parent[Math.max(ra, rb)] = Math.min(ra, rb);
    }

    /** The points of each grain of more than a few. */
    private List<int[]> grains() {
        int[] size = new int[findings.length];
        for (int i = 0; i < findings.length; i++) {
            size[root(i)]++;
        }
        int[][] points = new int[findings.length][];
        int[] filled = new int[findings.length];
        List<int[]> grains = new ArrayList<>();
        for (int i = 0; i < findings.length; i++) {
            int root = root(i);
            if (crystal[i] && size[root] >= FEWEST) {
                if (points[root] == null) {
                    points[root] = new int[size[root]];
                    grains.add(points[root]);
                }
                points[root][filled[root]++] = i;
            }
        }
        return grains;
    }

    /** A way in which points of a grain may lie. */
    private static final class Way {

        private final Explanation explanation;
        private double votes;

        Way(Explanation explanation) {
            this.explanation = explanation;
        }
    }

    private void decide(int[] grain, IndexedPattern[] decided) {
        List<Way> ways = ways(grain);
        if (ways.size() < 2) {
            return;
        }
        PatternIndexer indexer = new PatternIndexer(model);
        mean(grain, indexer);
        List<Explanation> rough = new ArrayList<>();
        for (Way way : ways) {
            rough.add(PatternIndexer.start(way.explanation.phase(), way.explanation.orientation()));
        }
        Explanation first = indexer.refined(rough).getFirst();
        rough.addAll(turned(first));
        List<Explanation> sorted = indexer.refined(rough);
        Findings ofMean = indexer.judged(sorted);
        for (int point : grain) {
            decided[point] = taken(point, ofMean, indexer);
        }
    }

    /** The orientation of the grain for one of its points, unless that point denies it. */
    private IndexedPattern taken(int point, Findings ofMean, PatternIndexer indexer) {
        Findings own = findings[point];
        Explanation grain = ofMean.best().getFirst().explanation();
        double top = own.best().getFirst().explanation().value();
        for (Findings.Judged one : own.best()) {
            if (same(one.explanation(), grain) && one.explanation().value() > top - VETO) {
                return own.decided(one, ofMean.best(), model.phases);
            }
        }
        indexer.take(point);
        Explanation refined = indexer.refined(List.of(PatternIndexer.start(grain.phase(), grain.orientation())))
                .getFirst();
        return refined.value() > top - VETO && same(refined, grain)
                ? own.decided(indexer.likelihood().judged(refined), ofMean.best(), model.phases) : single(own);
    }

    private List<Way> ways(int[] grain) {
        List<Way> ways = new ArrayList<>();
        for (int point : grain) {
            double top = findings[point].best().getFirst().explanation().value();
            for (Findings.Judged one : findings[point].best()) {
                double vote = one.explanation().value() - top + DOUBT;
                if (vote > 0) {
                    Way way =
                            ways.stream().filter(w -> same(w.explanation, one.explanation())).findFirst().orElse(null);
                    if (way == null) {
                        way = new Way(one.explanation());
                        ways.add(way);
                    }
                    way.votes += vote;
                }
            }
        }
        double least = 0.1 * ways.stream().mapToDouble(w -> w.votes).max().orElse(0);
        ways.removeIf(w -> w.votes < least);
        ways.sort((a, b) -> Double.compare(b.votes, a.votes));
        return ways.subList(0, Math.min(MOST_WAYS, ways.size()));
    }

    /** The mean of the patterns of a grain, laid beam on beam. */
    private void mean(int[] grain, PatternIndexer indexer) {
        int n = Math.min(MOST_READ, grain.length);
        int width = model.scan.width();
        int height = model.scan.height();
        float[] one = new float[width * height];
        float[] mean = new float[width * height];
        double[] to = model.path.at(grain[grain.length / 2]);
        for (int i = 0; i < n; i++) {
            int point = grain[(int) ((long) grain.length * i / n)];
            model.scan.read(point, one);
            double[] beam = model.path.at(point);
            add(one, beam[0] - to[0], beam[1] - to[1], width, height, mean);
        }
        for (int i = 0; i < mean.length; i++) {
            mean[i] /= n;
        }
        indexer.take(mean, model.noise.ofMean(n), to[0], to[1]);
    }

    private static void add(float[] from, double dx, double dy, int width, int height, float[] to) {
        int left = (int) Math.floor(dx);
        int up = (int) Math.floor(dy);
        float fx = (float) (dx - left);
        float fy = (float) (dy - up);
        for (int y = 0; y < height; y++) {
            int y0 = Math.clamp(y + (long) up, 0, height - 1) * width;
            int y1 = Math.clamp(y + (long) up + 1, 0, height - 1) * width;
            for (int x = 0; x < width; x++) {
                int x0 = Math.clamp(x + (long) left, 0, width - 1);
                int x1 = Math.clamp(x + (long) left + 1, 0, width - 1);
                float upper = from[y0 + x0] + fx * (from[y0 + x1] - from[y0 + x0]);
                float lower = from[y1 + x0] + fx * (from[y1 + x1] - from[y1 + x0]);
                to[y * width + x] += upper + fy * (lower - upper);
            }
        }
    }

    /** Turned half about each zone axis near the beam. */
    private List<Explanation> turned(Explanation of) {
        UnitCell cell = model.phases.get(of.phase()).crystal().cell();
        LaueGroup group = model.phases.get(of.phase()).group();
        double[] m = cell.directMatrix();
        double[] beam = of.orientation().inverse().apply(0, 0, 1);
        double least = Math.cos(ZONE);
        List<Explanation> turned = new ArrayList<>();
        for (int u = -INDICES; u <= INDICES; u++) {
            for (int v = -INDICES; v <= INDICES; v++) {
                for (int w = -INDICES; w <= INDICES; w++) {
                    double[] axis = { m[0] * u + m[1] * v + m[2] * w, m[3] * u + m[4] * v + m[5] * w, m[8] * w };
                    double length = Math.sqrt(Arrays.stream(axis).map(a -> a * a).sum());
                    if (length > 0 && axis[0] * beam[0] + axis[1] * beam[1] + axis[2] * beam[2] > least * length) {
                        Rotation next = of.orientation().times(Rotation.about(axis[0], axis[1], axis[2], Math.PI));
                        if (group.disorientation(next, of.orientation()) > SAME && turned.stream()
                                .noneMatch(t -> group.disorientation(t.orientation(), next) < SAME / 3)) {
                            turned.add(PatternIndexer.start(of.phase(), next));
                        }
                    }
                }
            }
        }
        return turned;
    }
}
