/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.orientation.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.lamella.crystallography.crystal.UnitCell;
import org.lamella.orientation.MapPhase;
import org.lamella.orientation.OrientationMap;

/**
 * Writes orientation maps as .ang and .ctf. The frame of the sample is x right, y down, z along the beam, that of a crystal x
 * along a and z along c*; angles are Bunge's. Points that are no crystals have phase 0; what they are else, only the .ang
 * tells, as the format knows no classes.
 *
 * @param map phases and orientations
 * @param cells unit cell of each phase
 * @param index how well each point is explained, 0 … 1
 * @param orientationReliability 0 … 100
 * @param phaseReliability 0 … 100
 */
public record MapText(OrientationMap map, List<UnitCell> cells, float[] index, float[] orientationReliability,
        float[] phaseReliability) {

    /** Line of the head of an .ang that tells where the classes of points without a phase stand. */
    public static final String CLASSES = "Reliability of points with phase 0: -1 amorphous, -2 pore, 0 unknown";
    /** Reliability of amorphous points in an .ang with that line. */
    public static final int AMORPHOUS = -1;
    /** Reliability of pores in an .ang with that line. */
    public static final int PORE = -2;

    private static final double NANO = 1e9;
    private static final double MICRO = 1e6;
    private static final double ANGSTROM = 1e-10;

    /** Takes one line after the other. */
    private static final class Lines {

        private final OutputStream out;
        private final StringBuilder text = new StringBuilder();

        Lines(OutputStream out) {
            this.out = out;
        }

        void line(String format, Object... values) throws IOException {
            text.append(String.format(Locale.ROOT, format, values)).append('\n');
            if (text.length() > 1 << 16) {
                flush();
            }
        }

        void flush() throws IOException {
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
            text.setLength(0);
        }
    }

    private static String plain(String name) {
        return name.replaceAll("[\\s;]+", "_");
    }

    /**
     * As .ang, with the columns that ASTAR writes: three angles (rad), x and y (nm), index, reliability, phase, 100 times the
     * phase's reliability.
     */
    public void writeAng(OutputStream out) throws IOException {
        Lines lines = new Lines(out);
        lines.line("# File created from ACOM RES results");
        lines.line("# TEM_PIXperUM          1.000000");
        lines.line("# x-star                0.000000");
        lines.line("# y-star                0.000000");
        lines.line("# z-star                0.000000");
        lines.line("# WorkingDistance       0.000000");
        lines.line("#");
        for (int p = map.phases().size(); p > 0; p--) {
            MapPhase phase = map.phases().get(p - 1);
            UnitCell cell = cells.get(p - 1);
            lines.line("# Phase %d", p);
            lines.line("# MaterialName    %s", plain(phase.name()));
            lines.line("# Formula         %s", plain(phase.name()));
            lines.line("# Info");
            lines.line("# Symmetry        %d", LaueCode.of(phase.group()).ang());
            lines.line("# LatticeConstants %.4f %.4f %.4f %.3f %.3f %.3f", cell.a() / ANGSTROM, cell.b() / ANGSTROM,
                    cell.c() / ANGSTROM, Math.toDegrees(cell.alpha()), Math.toDegrees(cell.beta()),
                    Math.toDegrees(cell.gamma()));
            lines.line("# NumberFamilies  0");
            lines.line("#");
        }
        lines.line("# " + CLASSES);
        lines.line("#");
        lines.line("# GRID: SqrGrid");
        lines.line("# XSTEP: %.6f", map.stepX() * NANO);
        lines.line("# YSTEP: %.6f", map.stepY() * NANO);
        lines.line("# NCOLS_ODD: %d", map.width());
        lines.line("# NCOLS_EVEN: %d", map.width());
        lines.line("# NROWS: %d", map.height());
        lines.line("#");
        for (int i = 0; i < map.pixels(); i++) {
            double[] angles = map.crystal(i) ? map.orientation(i).bunge() : new double[3];
            lines.line("%10.5f %9.5f %9.5f %12.5f %12.5f %9.4f %8.3f %2d %8d", angles[0], angles[1], angles[2],
                    i % map.width() * map.stepX() * NANO, i / map.width() * map.stepY() * NANO, value(i, index),
                    reliability(i), map.crystal(i) ? map.phase()[i] + 1 : 0,
                    Math.round(100 * value(i, phaseReliability)));
        }
        lines.flush();
    }

    /** As .ctf: angles in degrees, lengths in µm; BC is 100 times the index, MAD the reliability as a share. */
    public void writeCtf(OutputStream out) throws IOException {
        Lines lines = new Lines(out);
        lines.line("Channel Text File");
        lines.line("Prj\tLamella");
        lines.line("Author\t");
        lines.line("JobMode\tGrid");
        lines.line("XCells\t%d", map.width());
        lines.line("YCells\t%d", map.height());
        lines.line("XStep\t%.6f", map.stepX() * MICRO);
        lines.line("YStep\t%.6f", map.stepY() * MICRO);
        lines.line("AcqE1\t0");
        lines.line("AcqE2\t0");
        lines.line("AcqE3\t0");
        lines.line("Euler angles refer to Sample Coordinate system (CS0)!\tMag\t0\tCoverage\t100\tDevice\t0\tKV\t0"
                + "\tTiltAngle\t0\tTiltAxis\t0");
        lines.line("Phases\t%d", map.phases().size());
        for (int p = 0; p < map.phases().size(); p++) {
            UnitCell cell = cells.get(p);
            lines.line("%.4f;%.4f;%.4f\t%.3f;%.3f;%.3f\t%s\t%d\t0", cell.a() / ANGSTROM, cell.b() / ANGSTROM,
                    cell.c() / ANGSTROM, Math.toDegrees(cell.alpha()), Math.toDegrees(cell.beta()),
                    Math.toDegrees(cell.gamma()), plain(map.phases().get(p).name()),
                    LaueCode.of(map.phases().get(p).group()).ctf());
        }
        lines.line("Phase\tX\tY\tBands\tError\tEuler1\tEuler2\tEuler3\tMAD\tBC\tBS");
        for (int i = 0; i < map.pixels(); i++) {
            double[] angles = map.crystal(i) ? map.orientation(i).bunge() : new double[3];
            lines.line("%d\t%.6f\t%.6f\t%d\t%d\t%.4f\t%.4f\t%.4f\t%.4f\t%d\t0", map.crystal(i) ? map.phase()[i] + 1 : 0,
                    i % map.width() * map.stepX() * MICRO, i / map.width() * map.stepY() * MICRO,
                    map.crystal(i) ? 8 : 0,
                    map.crystal(i) ? 0 : 3, Math.toDegrees(angles[0]), Math.toDegrees(angles[1]),
                    Math.toDegrees(angles[2]), value(i, orientationReliability) / 100,
                    Math.round(100 * value(i, index)));
        }
        lines.flush();
    }

    private double reliability(int pixel) {
        return switch (map.kinds()[pixel]) {
            case OrientationMap.AMORPHOUS -> AMORPHOUS;
            case OrientationMap.PORE -> PORE;
            default -> value(pixel, orientationReliability);
        };
    }

    private double value(int pixel, float[] of) {
        return map.crystal(pixel) && Float.isFinite(of[pixel]) ? of[pixel] : 0;
    }
}
