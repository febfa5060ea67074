/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.biologic.internal;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.lamella.core.error.FormatException;
import org.lamella.core.error.Place;
import org.lamella.data.Warning;

/**
 * One module of a {@code .mpr} file. Layout: {@code MODULE}, short name (10 bytes), long name (25 bytes), then either
 * length u32, version u32, date (8 bytes), or, when the first of these words is FFFFFFFF, maximal length, length, old
 * version, new version, date.
 *
 * @param name {@code VMP Set}, {@code VMP data}, {@code VMP LOG}, {@code VMP loop}, {@code VMP ExtDev}
 * @param version the version of its content
 * @param date the date field, as the file has it
 * @param offset of its content in the file
 * @param content as much of it as is there
 * @param length of its content as the header says
 */
record MprModule(String name, int version, String date, long offset, MemorySegment content, long length) {

    static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    static final ValueLayout.OfShort SHORT = ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    static final ValueLayout.OfFloat FLOAT = ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    static final ValueLayout.OfDouble DOUBLE = ValueLayout.JAVA_DOUBLE_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    /** Where the first module begins: behind the file's mark and four bytes. */
    static final int FIRST_AT = 0x34;

    private static final byte[] MARK = "MODULE".getBytes(StandardCharsets.US_ASCII);
    private static final int NAMES = 35;
    private static final int OLD_HEADER = 6 + NAMES + 16;
    private static final int NEW_HEADER = 6 + NAMES + 24;
    private static final int MOST_MODULES = 10_000;

    /** Whether the file ends before this module does. */
    boolean isTruncated() {
        return content.byteSize() < length;
    }

    /**
     * Walks through a file.
     *
     * @param warnings gets what is odd behind the first module
     * @throws FormatException when not even the first module is there
     */
    static List<MprModule> walk(Path file, MemorySegment bytes, List<Warning> warnings) throws FormatException {
        List<MprModule> modules = new ArrayList<>();
        long at = FIRST_AT;
        while (at < bytes.byteSize() && modules.size() < MOST_MODULES) {
            if (!isModule(bytes, at)) {
                odd(file, at, bytes.byteSize() - at, modules, warnings);
                break;
            }
            if (bytes.byteSize() - at < NEW_HEADER) {
                odd(file, at, bytes.byteSize() - at, modules, warnings);
                break;
            }
            MprModule module = header(bytes, at);
            modules.add(module);
            if (module.isTruncated()) {
                warnings.add(new Warning("truncated", "The file ends within the module \"" + module.name() + "\": "
                        + module.content().byteSize() + " of " + module.length() + " bytes are there",
                        Place.atOffset(file, bytes.byteSize())));
            }
            at = module.offset() + module.length();
        }
        if (modules.isEmpty()) {
            throw new FormatException(Place.atOffset(file, Math.min(FIRST_AT, bytes.byteSize())),
                    "The file ends before its first module", "copy it again from the computer that measured");
        }
        return modules;
    }

    private static void odd(Path file, long at, long rest, List<MprModule> modules, List<Warning> warnings)
            throws FormatException {
        if (modules.isEmpty()) {
            throw new FormatException(Place.atOffset(file, at), "There is no whole module where the first has to be",
                    "copy the file again from the computer that measured");
        }
        warnings.add(new Warning("damaged", "Behind the module \"" + modules.getLast().name() + "\" no further module "
                + "begins; " + rest + " bytes were left out", Place.atOffset(file, at)));
    }

    private static boolean isModule(MemorySegment bytes, long at) {
        if (at + MARK.length > bytes.byteSize()) {
            return false;
        }
        for (int i = 0; i < MARK.length; i++) {
            if (bytes.get(ValueLayout.JAVA_BYTE, at + i) != MARK[i]) {
                return false;
            }
        }
        return true;
    }

    private static MprModule header(MemorySegment bytes, long at) {
        String name = text(bytes, at + 6, 10);
        long fields = at + 6 + NAMES;
        boolean newer = bytes.get(INT, fields) == -1;
        long length = Integer.toUnsignedLong(bytes.get(INT, fields + (newer ? 4 : 0)));
        int older = bytes.get(INT, fields + (newer ? 8 : 4));
        int version = newer ? Math.max(older, bytes.get(INT, fields + 12)) : older;
        String date = text(bytes, fields + (newer ? 16 : 8), 8);
        long offset = at + (newer ? NEW_HEADER : OLD_HEADER);
        long there = Math.clamp(bytes.byteSize() - offset, 0, length);
        return new MprModule(name, version, date, offset, bytes.asSlice(offset, there), length);
    }

    private static String text(MemorySegment bytes, long at, int length) {
        byte[] raw = bytes.asSlice(at, length).toArray(ValueLayout.JAVA_BYTE);
        return new String(raw, StandardCharsets.ISO_8859_1).strip();
    }
}
