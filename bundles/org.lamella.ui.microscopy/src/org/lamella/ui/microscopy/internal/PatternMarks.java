/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.microscopy.internal;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.lamella.plot.image.FrameView;
import org.lamella.plot.image.Region;
import org.lamella.scan.PatternScan;

/** What is drawn over a pattern. */
final class PatternMarks {

    private static final Color SPOTS = new Color(255, 138, 76);

    private PatternMarks() {
    }

    /** Where a crystal should have its spots, larger the stronger. */
    static void spots(GC gc, FrameView view, List<IndexedScan.Spot> spots, PatternScan scan) {
        gc.setAntialias(SWT.ON);
        gc.setLineWidth(1);
        gc.setForeground(SPOTS);
        for (IndexedScan.Spot spot : spots) {
            if (Math.min(spot.x(), spot.y()) < 0 || spot.x() > scan.width() || spot.y() > scan.height()) {
                continue;
            }
            int radius = (int) Math.round(Math.max(3, view.scale() * (1 + 2.5 * Math.sqrt(spot.strength()))));
            int x = (int) Math.round(view.screenX(spot.x() + 0.5));
            int y = (int) Math.round(view.screenY(spot.y() + 0.5));
            gc.drawOval(x - radius, y - radius, 2 * radius, 2 * radius);
        }
    }

    /** The hole of a ring-shaped detector. */
    static void hole(GC gc, FrameView view, Detector detector) {
        if (detector.hole() == 0) {
            return;
        }
        Region r = detector.region();
        double radius = detector.hole() * r.width() / 2 * view.scale();
        int x = (int) Math.round(view.screenX(r.x() + r.width() / 2) - radius);
        int y = (int) Math.round(view.screenY(r.y() + r.height() / 2) - radius);
        gc.setAntialias(SWT.ON);
        gc.setLineWidth(2);
        gc.setForeground(new Color(255, 255, 255));
        gc.drawOval(x, y, (int) Math.round(2 * radius), (int) Math.round(2 * radius));
    }
}
