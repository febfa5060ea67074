/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.diffraction.indexing;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

import org.lamella.crystallography.orientation.Rotation;

/**
 * What was found of all patterns, row by row in a form that takes little memory and can be kept in a file: for each point
 * where its entry begins, then the entries. Rows may be put by several threads.
 */
final class FoundRows {

    private static final int ALTERNATIVE = 1 + 8 * Float.BYTES;
    private static final int HEAD = 1 + 3 * Float.BYTES + Short.BYTES;

    private final int columns;
    private final byte[][] rows;

    FoundRows(int columns, int rows) {
        this.columns = columns;
        this.rows = new byte[rows][];
    }

    /** How many points there are. */
    int points() {
        return columns * rows.length;
    }

    /** Takes a row over. */
    void put(int row, Findings[] found) {
        int size = columns * Integer.BYTES;
        for (Findings one : found) {
            size += HEAD + one.best().size() * ALTERNATIVE + one.peaks().places().length * Short.BYTES;
        }
        ByteBuffer to = ByteBuffer.allocate(size);
        to.position(columns * Integer.BYTES);
        for (int column = 0; column < columns; column++) {
            to.putInt(column * Integer.BYTES, to.position());
            write(found[column], to);
        }
        rows[row] = to.array();
    }

    private static void write(Findings found, ByteBuffer to) {
        to.put((byte) found.best().size()).putFloat((float) found.bragg()).putFloat((float) found.diffuse())
                .putFloat((float) found.transmitted()).putShort((short) found.peaks().places().length);
        for (Findings.Judged one : found.best()) {
            Explanation it = one.explanation();
            Rotation q = it.orientation();
            to.put((byte) it.phase()).putFloat((float) q.w()).putFloat((float) q.x()).putFloat((float) q.y())
                    .putFloat((float) q.z()).putFloat((float) it.amplitude()).putFloat((float) it.value())
                    .putFloat((float) one.index()).putFloat((float) one.sigma());
        }
        for (short place : found.peaks().places()) {
            to.putShort(place);
        }
    }

    /** A row as it can be kept. */
    byte[] row(int row) {
        return rows[row];
    }

    /**
     * Takes a row over that was kept.
     *
     * @param phases number of phases that there are
     * @return whether it is one of these points and phases
     */
    boolean put(int row, byte[] kept, int phases) {
        rows[row] = kept;
        try {
            for (int column = 0; column < columns; column++) {
                for (Findings.Judged one : at(row * columns + column).best()) {
                    if (one.explanation().phase() < 0 || one.explanation().phase() >= phases) {
                        rows[row] = null;
                        return false;
                    }
                }
            }
            return true;
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
            rows[row] = null;
            return false;
        }
    }

    /** What was found of a point. */
    Findings at(int point) {
        ByteBuffer from = entry(point);
        int count = from.get();
        float bragg = from.getFloat();
        float diffuse = from.getFloat();
        float transmitted = from.getFloat();
        short[] places = new short[from.getShort()];
        List<Findings.Judged> best = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int phase = from.get();
            Rotation orientation = new Rotation(from.getFloat(), from.getFloat(), from.getFloat(), from.getFloat());
            Explanation explanation = new Explanation(phase, orientation, from.getFloat(), from.getFloat());
            best.add(new Findings.Judged(explanation, from.getFloat(), from.getFloat()));
        }
        for (int i = 0; i < places.length; i++) {
            places[i] = from.getShort();
        }
        return new Findings(best, new PeakList(places), bragg, diffuse, transmitted);
    }

    /** The strongest peaks of a point. */
    PeakList peaks(int point) {
        ByteBuffer from = entry(point);
        int count = from.get();
        from.position(from.position() + 3 * Float.BYTES);
        short[] places = new short[from.getShort()];
        from.position(from.position() + count * ALTERNATIVE);
        for (int i = 0; i < places.length; i++) {
            places[i] = from.getShort();
        }
        return new PeakList(places);
    }

    private ByteBuffer entry(int point) {
        ByteBuffer row = ByteBuffer.wrap(rows[point / columns]);
        return row.position(row.getInt(point % columns * Integer.BYTES));
    }
}
