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
 * length u32, version u32, date (8 bytes), or, when the first of these words is FFFFFFFF (EC-Lab 11.50 and later),
 * maximal length, length, old version, new version, date.
 *
 * @param name {@code VMP Set}, {@code VMP data}, {@code VMP LOG}, {@code VMP loop}, {@code VMP ExtDev}
 * @param version the version of its content
 * @param newer whether the header is that of EC-Lab 11.50 and later
 * @param date the date field, month first, as the file has it
 * @param offset of its content in the file
 * @param content as much of it as is there
 * @param length of its content as the header says
 */
record MprModule(String name, int version, boolean newer, String date, long offset, MemorySegment content,
        long length) {

    static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    static final ValueLayout.OfShort SHORT = ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    static final ValueLayout.OfFloat FLOAT = ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    static final ValueLayout.OfDouble DOUBLE = ValueLayout.JAVA_DOUBLE_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    /** Where the first module begins: behind the file's mark and four bytes. */
    static final int FIRST_AT = 0x34;

    private static final byte[] MARK = "MODULE".getBytes(StandardCharsets.US_ASCII);
    /** All names begin so; mark and this together do not occur by chance. */
    private static final byte[] MARK_AND_NAME = "MODULEVMP ".getBytes(StandardCharsets.US_ASCII);
    private static final int NAMES = 35;
    private static final int OLD_HEADER = 6 + NAMES + 16;
    private static final int NEW_HEADER = 6 + NAMES + 24;
    private static final int MOST_MODULES = 10_000;

    /** Whether the file ends before this module does. */
    boolean isTruncated() {
        return content.byteSize() < length;
    }

    /** Whether the header of a module is wholly at this place of its file. */
    private static boolean isHeaderAt(MemorySegment bytes, long at) {
        return bytes.byteSize() - at >= NEW_HEADER && matches(bytes, at, MARK);
    }

    /**
     * Walks through a file. When a module's length does not lead to the next module, the next one is searched for and
     * ends it.
     *
     * @param warnings gets what is odd behind the first module
     * @throws FormatException when not even the first module is there
     */
    static List<MprModule> walk(Path file, MemorySegment bytes, List<Warning> warnings) throws FormatException {
        if (bytes.byteSize() <= FIRST_AT) {
            throw new FormatException(Place.atOffset(file, bytes.byteSize()), "The file ends before its first module",
                    "copy it again from the computer that measured");
        }
        List<MprModule> modules = new ArrayList<>();
        long at = FIRST_AT;
        if (!isHeaderAt(bytes, at)) {
            at = find(bytes, at);
            if (at < 0) {
                throw new FormatException(Place.atOffset(file, FIRST_AT),
                        "There is no whole module where the first has to be",
                        "copy the file again from the computer that measured");
            }
            warnings.add(new Warning("damaged", "The first module does not begin where it has to; reading begins here",
                    Place.atOffset(file, at)));
        }
        while (at >= 0 && modules.size() < MOST_MODULES) {
            MprModule module = header(bytes, at);
            long end = module.offset() + module.length();
            if (end == bytes.byteSize()) {
                modules.add(module);
                at = -1;
            } else if (end < bytes.byteSize() && isHeaderAt(bytes, end)) {
                modules.add(module);
                at = end;
            } else {
                at = find(bytes, module.offset());
                modules.add(mended(file, bytes, module, at, warnings));
            }
        }
        return modules;
    }

    /** The module, ended by the next one or by the end of the file, which its length does not do. */
    private static MprModule mended(Path file, MemorySegment bytes, MprModule module, long next,
            List<Warning> warnings) {
        long end = module.offset() + module.length();
        if (next >= 0) {
            warnings.add(new Warning("damaged", "The length of the module \"" + module.name() + "\" is given as "
                    + module.length() + " bytes, but the next module begins after "
                    + (next - module.offset()), Place.atOffset(file, module.offset())));
            long length = next - module.offset();
            return new MprModule(module.name, module.version, module.newer, module.date, module.offset,
                    bytes.asSlice(module.offset, length), length);
        }
        if (module.isTruncated()) {
            warnings.add(new Warning("truncated", "The file ends within the module \"" + module.name() + "\": "
                    + module.content().byteSize() + " of " + module.length() + " bytes are there",
                    Place.atOffset(file, bytes.byteSize())));
        } else {
            warnings.add(new Warning("damaged", "Behind the module \"" + module.name() + "\" no further module "
                    + "begins; " + (bytes.byteSize() - end) + " bytes were left out", Place.atOffset(file, end)));
        }
        return module;
    }

    /** The place of the next module header at or behind this one, or −1. */
    private static long find(MemorySegment bytes, long from) {
        for (long at = from; at <= bytes.byteSize() - NEW_HEADER; at++) {
            if (bytes.get(ValueLayout.JAVA_BYTE, at) == MARK[0] && matches(bytes, at, MARK_AND_NAME)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean matches(MemorySegment bytes, long at, byte[] expected) {
        if (at + expected.length > bytes.byteSize()) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if (bytes.get(ValueLayout.JAVA_BYTE, at + i) != expected[i]) {
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
        return new MprModule(name, version, newer, date, offset, bytes.asSlice(offset, there), length);
    }

    private static String text(MemorySegment bytes, long at, int length) {
        byte[] raw = bytes.asSlice(at, length).toArray(ValueLayout.JAVA_BYTE);
        return new String(raw, StandardCharsets.ISO_8859_1).strip();
    }
}
