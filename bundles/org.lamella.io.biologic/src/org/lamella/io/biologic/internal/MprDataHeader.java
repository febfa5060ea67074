/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.biologic.internal;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The head of a data module: number of rows u32, number of columns, ids of the columns, then rows at a place of its own
 * for each version.
 *
 * @param announced number of rows
 * @param ids of the columns
 * @param rowsAt where the first row begins in the module
 */
record MprDataHeader(long announced, int[] ids, long rowsAt) {

    /**
     * How a version writes the head.
     *
     * @param name for messages
     * @param countWidth bytes of the number of columns, at 4
     * @param idWidth bytes of an id; ids follow the number of columns
     * @param rowsAt where the first row begins
     */
    private record Version(String name, int countWidth, int idWidth, int rowsAt) {
    }

    private static final Version ZERO = new Version("0", 1, 1, 100);
    private static final Version TWO = new Version("2", 1, 2, 0x195);
    private static final Version THREE = new Version("3", 1, 2, 0x196);
    private static final Version TEN = new Version("10 or 11", 2, 2, 0x3ef);
    private static final List<Version> NEWEST_FIRST = List.of(TEN, THREE, TWO, ZERO);
    private static final int COUNT_AT = 4;
    /** No head will be longer. */
    private static final int LONGEST = 1 << 14;

    /** Whether the version is one of those that this class knows. */
    static boolean isKnown(int version) {
        return byNumber(version).isPresent();
    }

    private static Optional<Version> byNumber(int version) {
        return switch (version) {
            case 0 -> Optional.of(ZERO);
            case 2 -> Optional.of(TWO);
            case 3 -> Optional.of(THREE);
            case 10, 11 -> Optional.of(TEN);
            default -> Optional.empty();
        };
    }

    /**
     * Reads the head of a known version.
     *
     * @return empty when the module is too short, or the head announces columns that it cannot hold
     */
    static Optional<MprDataHeader> read(MprModule module) {
        return byNumber(module.version()).flatMap(v -> read(module.content(), v, v.rowsAt()));
    }

    /**
     * Reads the head of a version that is not known, if it is like one that is: all columns have to be known, and the
     * rows that it announces have to fill the module to its end, from the usual place or from a later one.
     */
    static Optional<MprDataHeader> guess(MprModule module) {
        for (Version version : NEWEST_FIRST) {
            Optional<MprDataHeader> header = read(module.content(), version, LONGEST);
            if (header.isPresent()) {
                MprDataHeader head = header.get();
                MprRowLayout.Widths widths = MprRowLayout.Widths.of(head.ids, false);
                long rowsAt = module.length() - head.announced * widths.known();
                boolean usual = rowsAt == version.rowsAt;
                boolean elsewhere = version == TEN && head.announced > 0
                        && rowsAt >= COUNT_AT + 2 + 2L * head.ids.length && rowsAt < LONGEST;
                if (widths.unknown() == 0 && (usual || elsewhere)) {
                    return Optional.of(new MprDataHeader(head.announced, head.ids, rowsAt));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<MprDataHeader> read(MemorySegment content, Version version, int end) {
        int idsAt = COUNT_AT + version.countWidth;
        if (content.byteSize() < idsAt) {
            return Optional.empty();
        }
        long announced = Integer.toUnsignedLong(content.get(MprModule.INT, 0));
        int columns = version.countWidth == 1 ? Byte.toUnsignedInt(content.get(ValueLayout.JAVA_BYTE, COUNT_AT))
                : Short.toUnsignedInt(content.get(MprModule.SHORT, COUNT_AT));
        if (columns == 0 || idsAt + (long) version.idWidth * columns > Math.min(end, content.byteSize())) {
            return Optional.empty();
        }
        int[] ids = new int[columns];
        for (int i = 0; i < columns; i++) {
            ids[i] = version.idWidth == 1 ? Byte.toUnsignedInt(content.get(ValueLayout.JAVA_BYTE, idsAt + i))
                    : Short.toUnsignedInt(content.get(MprModule.SHORT, idsAt + 2L * i));
        }
        return Optional.of(new MprDataHeader(announced, ids, version.rowsAt));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MprDataHeader h && announced == h.announced && rowsAt == h.rowsAt
                && Arrays.equals(ids, h.ids);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(ids) * 31 + Long.hashCode(announced);
    }

    @Override
    public String toString() {
        return announced + " rows at " + rowsAt + " of " + Arrays.toString(ids);
    }
}
