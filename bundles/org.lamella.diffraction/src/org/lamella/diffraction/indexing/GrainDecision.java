/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.diffraction.indexing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

import org.lamella.crystallography.crystal.UnitCell;
import org.lamella.crystallography.orientation.LaueGroup;
import org.lamella.crystallography.orientation.Rotation;
import org.lamella.orientation.UnionFind;

/**
 * Decides between orientations that explain single patterns alike. A pattern near a zone axis shows one layer of the
 * reciprocal lattice, which is the same after half a turn about the axis; only faint spots of other layers tell the two
 * apart. They drown in the noise of one pattern, but not in that of the mean pattern of a region. Regions are neighbours that
 * look alike; they are joined where one orientation explains both about as well as each its own.
 */
final class GrainDecision {

    private static final double SAME = Math.toRadians(3);
    /** Candidates that are less likely by more do not count. */
    private static final double DOUBT = 20;
    /** A pattern keeps its own orientation when the grain's is less likely by more. */
    private static final double VETO = 30;
    /** Share of their peaks that neighbours of a region have in common. */
    private static final double ALIKE = 0.75;
    /** Share that neighbouring regions of a grain have in common at least. */
    private static final double SIMILAR = 0.45;
    /** Regions stay apart when one orientation for both is less likely by more. */
    private static final double LOSS = 40;
    /** What differences of the two count, since errors of the model go together in a grain. */
    private static final double WORTH = 0.25;
    private static final int MOST_WAYS = 8;
    private static final double ZONE = Math.toRadians(14);
    private static final int INDICES = 3;

    private final IndexingModel model;
    private final FoundRows findings;
    private final boolean[] crystal;
    private final int[] regionOf;
    private final List<Region> regions = new ArrayList<>();
    private final ThreadLocal<PatternIndexer> indexers;

    private GrainDecision(IndexingModel model, FoundRows findings, boolean[] crystal) {
        this.model = model;
        this.findings = findings;
        this.crystal = crystal;
        this.regionOf = new int[findings.points()];
        this.indexers = ThreadLocal.withInitial(() -> new PatternIndexer(model));
    }

    /**
     * Decides all points.
     *
     * @param crystal which points are crystals
     * @return for each point what is taken; nothing where there is no pattern
     */
    static IndexedPattern[] decide(IndexingModel model, FoundRows findings, boolean[] crystal) {
        return new GrainDecision(model, findings, crystal).decide();
    }

    /** Points that are decided together. */
    private static final class Region {

        private int[] points;
        private int regions = 1;
        private List<Findings.Judged> ways = List.of();
        /** What the region has become a part of; itself at first. */
        private Region grain = this;
        /** Ways of the grain, if this is one: values are those of all its regions together. */
        private List<Explanation> common = List.of();

        Region(int[] points) {
            this.points = points;
        }

        Region grain() {
            Region at = this;
            while (at.grain != at) {
                at = at.grain;
            }
            return at;
        }
    }

    /** Two neighbouring regions and what is lost when both have the same orientation. */
    private record Border(int a, int b, double loss) {
    }

    private IndexedPattern[] decide() {
        IndexedPattern[] decided = new IndexedPattern[findings.points()];
        for (int i = 0; i < findings.points(); i++) {
            decided[i] = single(findings.at(i));
        }
        findRegions();
        regions.parallelStream().forEach(this::explain);
        joinRegions();
        grains().parallelStream().forEach(this::explainWhole);
        regions.parallelStream().filter(r -> r.grain == r && r.points.length > 1 && !r.ways.isEmpty())
                .forEach(r -> decide(r, decided));
        return decided;
    }

    private IndexedPattern single(Findings found) {
        return found.best().isEmpty() ? IndexedPattern.NOTHING
                : found.decided(found.best().getFirst(), found.best(), model.phases);
    }

    private void findRegions() {
        UnionFind union = new UnionFind(findings.points());
        int columns = model.scan.columns();
        for (int i = 0; i < findings.points(); i++) {
            if (crystal[i]) {
                if (i % columns + 1 < columns && crystal[i + 1] && alike(i, i + 1)) {
                    union.unite(i, i + 1);
                }
                if (i + columns < findings.points() && crystal[i + columns]
                        && alike(i, i + columns)) {
                    union.unite(i, i + columns);
                }
            }
        }
        Arrays.fill(regionOf, -1);
        for (int[] points : union.groups(crystal)) {
            for (int point : points) {
                regionOf[point] = regions.size();
            }
            regions.add(new Region(points));
        }
    }

    private boolean alike(int one, int other) {
        if (findings.peaks(one).likeness(findings.peaks(other)) < ALIKE) {
            return false;
        }
        Findings a = findings.at(one);
        Findings b = findings.at(other);
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

    /** In which ways a region may lie, by its mean pattern. */
    private void explain(Region region) {
        if (region.points.length == 1) {
            region.ways = findings.at(region.points[0]).best();
        } else {
            PatternIndexer indexer = indexers.get();
            MeanPattern.take(region.points, model, indexer);
            List<Explanation> rough = new ArrayList<>();
            for (Explanation way : voted(region.points)) {
                rough.add(PatternIndexer.start(way.phase(), way.orientation()));
            }
            rough.addAll(turned(indexer.refined(rough).getFirst()));
            region.ways = indexer.judged(indexer.refined(rough)).best();
        }
        region.common = region.ways.stream().map(Findings.Judged::explanation).toList();
    }

    /** The ways that the patterns of a region speak for. */
    private List<Explanation> voted(int[] points) {
        List<Explanation> ways = new ArrayList<>();
        List<Double> votes = new ArrayList<>();
        for (int point : points) {
            List<Findings.Judged> best = findings.at(point).best();
            double top = best.getFirst().explanation().value();
            for (Findings.Judged one : best) {
                double vote = one.explanation().value() - top + DOUBT;
                if (vote > 0) {
                    int at = 0;
                    while (at < ways.size() && !same(ways.get(at), one.explanation())) {
                        at++;
                    }
                    if (at == ways.size()) {
                        ways.add(one.explanation());
                        votes.add(0.0);
                    }
                    votes.set(at, votes.get(at) + vote);
                }
            }
        }
        double least = 0.1 * votes.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return IntStream.range(0, ways.size()).boxed().filter(i -> votes.get(i) >= least)
                .sorted(Comparator.comparingDouble((Integer i) -> -votes.get(i))).limit(MOST_WAYS).map(ways::get)
                .toList();
    }

    /**
     * In which ways a grain may lie: half by the mean pattern of all its regions, in which what is systematic counts once, and
     * half by what the regions say one by one, as if they were independent only in part.
     */
    private void explainWhole(Region grain) {
        PatternIndexer indexer = indexers.get();
        MeanPattern.take(grain.points, model, indexer);
        List<Explanation> rough = new ArrayList<>();
        for (Explanation way : grain.common) {
            rough.add(PatternIndexer.start(way.phase(), way.orientation()));
        }
        // what single regions do not show well enough to be among their ways
        indexer.findings().best().forEach(found -> rough.add(found.explanation()));
        Explanation best = indexer.refined(rough).getFirst();
        rough.addAll(turned(best));
        double top = grain.common.getFirst().value();
        List<Findings.Judged> ways = new ArrayList<>();
        for (Explanation way : indexer.distinct(indexer.refined(rough))) {
            double behind = best.value() - way.value();
            double also = grain.common.stream().filter(c -> same(c, way)).findFirst()
                    .map(c -> (top - c.value()) / Math.sqrt(grain.regions)).orElse(behind);
            ways.add(indexer.likelihood().judged(new Explanation(way.phase(), way.orientation(), way.amplitude(),
                    -WORTH * (behind + also))));
        }
        ways.sort(Comparator.comparing(Findings.Judged::explanation, PatternIndexer.LIKELIEST_FIRST));
        grain.ways = ways;
    }

    /** What has been joined. */
    private List<Region> grains() {
        Map<Region, List<Region>> parts = new LinkedHashMap<>();
        for (Region region : regions) {
            parts.computeIfAbsent(region.grain(), r -> new ArrayList<>()).add(region);
        }
        List<Region> joined = new ArrayList<>();
        parts.forEach((grain, members) -> {
            if (members.size() > 1) {
                grain.points = members.stream().flatMapToInt(m -> Arrays.stream(m.points)).sorted().toArray();
                members.forEach(m -> m.grain = grain);
                grain.regions = members.size();
                joined.add(grain);
            }
        });
        return joined;
    }

    private void joinRegions() {
        PriorityQueue<Border> borders = new PriorityQueue<>(Comparator.comparingDouble(Border::loss)
                .thenComparingInt(Border::a).thenComparingInt(Border::b));
        similar().forEach((pair, likeness) -> {
            if (likeness >= SIMILAR) {
                offer((int) (pair >> 32), (int) (pair & Integer.MAX_VALUE), borders);
            }
        });
        while (!borders.isEmpty()) {
            Border border = borders.poll();
            Region a = regions.get(border.a).grain();
            Region b = regions.get(border.b).grain();
            if (a != b) {
                List<Explanation> common = common(a, b);
                if (loss(a, b, common) > border.loss + 1e-9) {
                    offer(border.a, border.b, borders);
                } else {
                    b.grain = a;
                    a.common = common;
                }
            }
        }
    }

    private void offer(int a, int b, PriorityQueue<Border> borders) {
        Region one = regions.get(a).grain();
        Region other = regions.get(b).grain();
        double loss = loss(one, other, common(one, other));
        if (loss < LOSS) {
            borders.add(new Border(a, b, loss));
        }
    }

    /** How alike neighbouring regions are where they are most alike; the key has the two numbers. */
    private Map<Long, Double> similar() {
        Map<Long, Double> similar = new HashMap<>();
        int columns = model.scan.columns();
        for (int i = 0; i < findings.points(); i++) {
            for (int next : new int[] { i % columns + 1 < columns ? i + 1 : i, i + columns }) {
                if (next < findings.points() && crystal[i] && crystal[next] && regionOf[i] != regionOf[next]) {
                    long low = Math.min(regionOf[i], regionOf[next]);
                    long high = Math.max(regionOf[i], regionOf[next]);
                    similar.merge(low << 32 | high, findings.peaks(i).likeness(findings.peaks(next)), Math::max);
                }
            }
        }
        return similar;
    }

    /** Ways that two grains have in common, with the values of both. */
    private List<Explanation> common(Region a, Region b) {
        List<Explanation> common = new ArrayList<>();
        for (Explanation p : a.common) {
            for (Explanation q : b.common) {
                if (same(p, q)) {
                    common.add(new Explanation(p.phase(), p.orientation(), p.amplitude(), p.value() + q.value()));
                    break;
                }
            }
        }
        common.sort(PatternIndexer.LIKELIEST_FIRST);
        return common;
    }

    private static double loss(Region a, Region b, List<Explanation> common) {
        return common.isEmpty() ? Double.POSITIVE_INFINITY
                : a.common.getFirst().value() + b.common.getFirst().value() - common.getFirst().value();
    }

    private void decide(Region grain, IndexedPattern[] decided) {
        PatternIndexer indexer = indexers.get();
        for (int point : grain.points) {
            decided[point] = taken(point, grain.ways.getFirst().explanation(), grain.ways, indexer);
        }
    }

    /** The orientation of the grain for one of its points, unless that point denies it. */
    private IndexedPattern taken(int point, Explanation grain, List<Findings.Judged> weighed, PatternIndexer indexer) {
        Findings own = findings.at(point);
        double top = own.best().getFirst().explanation().value();
        for (Findings.Judged one : own.best()) {
            if (same(one.explanation(), grain) && one.explanation().value() > top - VETO) {
                return own.decided(one, weighed, model.phases);
            }
        }
        indexer.take(point);
        Explanation refined = indexer.refined(List.of(PatternIndexer.start(grain.phase(), grain.orientation())))
                .getFirst();
        return refined.value() > top - VETO && same(refined, grain)
                ? own.decided(indexer.likelihood().judged(refined), weighed, model.phases) : single(own);
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
