/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.orientation;

/** Kernel average misorientation: how much a pixel is turned against its neighbours of the same grain. */
public final class KernelMisorientation {

    private KernelMisorientation() {
    }

    /**
     * Mean disorientation (rad) from the four neighbours of the same phase, those beyond {@code limit} (rad) left out
     * as grain boundaries; NaN where no neighbour is left.
     */
    public static float[] of(OrientationMap map, double limit) {
        Misorientation m = new Misorientation(map);
        int w = map.width();
        float[] mean = new float[map.pixels()];
        for (int i = 0; i < mean.length; i++) {
            double sum = 0;
            int n = 0;
            for (int side = 0; side < 4; side++) {
                int j = neighbour(i, side, w, map.height());
                if (j >= 0 && m.samePhase(i, j)) {
                    double angle = m.angle(i, j);
                    if (angle <= limit) {
                        sum += angle;
                        n++;
                    }
                }
            }
            mean[i] = n == 0 ? Float.NaN : (float) (sum / n);
        }
        return mean;
    }

    private static int neighbour(int i, int side, int w, int h) {
        int x = i % w + (side == 0 ? -1 : side == 1 ? 1 : 0);
        int y = i / w + (side == 2 ? -1 : side == 3 ? 1 : 0);
        return x < 0 || y < 0 || x >= w || y >= h ? -1 : y * w + x;
    }
}
