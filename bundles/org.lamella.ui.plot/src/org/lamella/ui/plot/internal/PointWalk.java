/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.plot.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.lamella.plot.layout.NearestPoint;
import org.lamella.plot.layout.PanelLayout;
import org.lamella.plot.layout.SceneLayout;
import org.lamella.plot.scene.Layer;

/** Goes from point to point of a plot, and from series to series, as the keys ask for. */
final class PointWalk {

    private final SceneLayout layout;

    /** A series that has points. */
    private record Track(int panel, int layer, double[] x, double[] y) {
    }

    PointWalk(SceneLayout layout) {
        this.layout = layout;
    }

    /** The next point at least a pixel away, or the last one there is. */
    Optional<PlotOverlay.Found> step(Optional<PlotOverlay.Found> from, int direction) {
        Optional<Track> track = from.flatMap(this::trackOf);
        if (track.isEmpty()) {
            return tracks().stream().findFirst().flatMap(first -> at(first, direction > 0 ? 0 : first.x.length - 1,
                    direction));
        }
        NearestPoint point = from.get().point();
        PanelLayout panel = layout.panels().get(track.get().panel);
        double x = panel.x().pixel(point.x());
        double y = panel.y().pixel(point.y());
        Optional<PlotOverlay.Found> last = from;
        for (int i = point.index() + direction; i >= 0 && i < track.get().x.length; i += direction) {
            double dx = panel.x().pixel(track.get().x[i]) - x;
            double dy = panel.y().pixel(track.get().y[i]) - y;
            if (Double.isFinite(dx) && Double.isFinite(dy)) {
                last = Optional.of(found(track.get(), i));
                if (dx * dx + dy * dy >= 1) {
                    break;
                }
            }
        }
        return last;
    }

    /** The point of the next series that lies nearest in x. */
    Optional<PlotOverlay.Found> otherSeries(Optional<PlotOverlay.Found> from, int direction) {
        List<Track> tracks = tracks();
        Optional<Track> now = from.flatMap(this::trackOf);
        if (tracks.isEmpty() || now.isEmpty()) {
            return step(Optional.empty(), 1);
        }
        // records of arrays are equal if they are of the same arrays
        Track other = tracks.get(Math.floorMod(tracks.indexOf(now.get()) + direction, tracks.size()));
        double x = from.get().point().x();
        int best = -1;
        for (int i = 0; i < other.x.length; i++) {
            boolean counts = Double.isFinite(other.x[i]) && Double.isFinite(other.y[i]);
            if (counts && (best < 0 || Math.abs(other.x[i] - x) < Math.abs(other.x[best] - x))) {
                best = i;
            }
        }
        return best < 0 ? from : Optional.of(found(other, best));
    }

    private Optional<PlotOverlay.Found> at(Track track, int start, int direction) {
        for (int i = start; i >= 0 && i < track.x.length; i += direction) {
            if (Double.isFinite(track.x[i]) && Double.isFinite(track.y[i])) {
                return Optional.of(found(track, i));
            }
        }
        return Optional.empty();
    }

    private PlotOverlay.Found found(Track track, int i) {
        PanelLayout panel = layout.panels().get(track.panel);
        return new PlotOverlay.Found(track.panel, new NearestPoint(track.layer, i, track.x[i], track.y[i],
                panel.x().pixel(track.x[i]), panel.y().pixel(track.y[i])));
    }

    private Optional<Track> trackOf(PlotOverlay.Found found) {
        return tracks().stream()
                .filter(t -> t.panel == found.panel() && t.layer == found.point().layer()
                        && found.point().index() < t.x.length)
                .findFirst();
    }

    private List<Track> tracks() {
        List<Track> tracks = new ArrayList<>();
        for (int p = 0; p < layout.panels().size(); p++) {
            List<Layer> layers = layout.panels().get(p).panel().layers();
            for (int k = 0; k < layers.size(); k++) {
                if (layers.get(k) instanceof Layer.Line line && line.x().length > 0) {
                    tracks.add(new Track(p, k, line.x(), line.y()));
                } else if (layers.get(k) instanceof Layer.Points points && points.x().length > 0) {
                    tracks.add(new Track(p, k, points.x(), points.y()));
                }
            }
        }
        return tracks;
    }
}
