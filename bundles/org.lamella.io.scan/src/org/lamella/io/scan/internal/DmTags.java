/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.scan.internal;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The tags of a DigitalMicrograph file, versions 3 and 4: a tree of named groups, numbers and arrays. Lengths and names
 * are big-endian, values in the order that the file says. Tags without a name are counted within their group:
 * {@code ImageList.1.ImageData.Dimensions.0}. Format description: the layout that public readers agree on.
 */
final class DmTags {

    /** An array in the file: where it is, the number of its element's type, and how many there are. */
    record Block(long at, int type, long length) {
    }

    private static final int GROUP = 20;
    private static final int DATA = 21;
    private static final int STRUCTURE = 15;
    private static final int TEXT = 18;
    private static final int ARRAY = 20;
    private static final int U2 = 4;
    private static final int MOST_TAGS = 1 << 20;
    private static final int DEEPEST = 64;
    private static final int MOST_INFO = 1 << 12;
    private static final int LONGEST_TEXT = 1 << 12;
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);
    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);
    private static final ValueLayout.OfShort SHORT = ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);

    private final MemorySegment bytes;
    private final boolean four;
    private final boolean little;
    private final Map<String, Double> numbers = new LinkedHashMap<>();
    private final Map<String, Block> blocks = new LinkedHashMap<>();
    private long at;
    private int count;
    private Optional<String> damage = Optional.empty();

    /** Tags of a file of which {@link #isHeader} is true. */
    DmTags(MemorySegment bytes) {
        this.bytes = bytes;
        this.four = bytes.get(INT, 0) == 4;
        this.little = bytes.get(INT, four ? 12 : 8) == 1;
        this.at = four ? 16 : 12;
        try {
            group("", 0);
        } catch (IndexOutOfBoundsException e) {
            damage = Optional.of("The file ends within its tags");
        } catch (DamagedException e) {
            damage = Optional.of(e.getMessage());
        }
    }

    /** A tag that cannot be, so that nothing behind it can be found. */
    private static final class DamagedException extends RuntimeException {
        private static final long serialVersionUID = 1;

        DamagedException(String message) {
            super(message, null, false, false);
        }
    }

    /** Whether a file begins as one of these, told by its first bytes. */
    static boolean isHeader(byte[] head) {
        if (head.length < 27) {
            return false;
        }
        MemorySegment bytes = MemorySegment.ofArray(head);
        int version = bytes.get(INT, 0);
        if (version != 3 && version != 4) {
            return false;
        }
        int order = bytes.get(INT, version == 4 ? 12 : 8);
        int root = version == 4 ? 16 : 12;
        long tags = version == 4 ? bytes.get(LONG, root + 2) : bytes.get(INT, root + 2);
        int first = head[root + (version == 4 ? 10 : 6)];
        return (order == 0 || order == 1) && head[root] >= 0 && head[root] <= 1 && head[root + 1] >= 0
                && head[root + 1] <= 1 && tags > 0 && tags < MOST_TAGS && (first == GROUP || first == DATA);
    }

    int version() {
        return four ? 4 : 3;
    }

    /** Whether values lie with their lowest byte first. */
    boolean isLittle() {
        return little;
    }

    /** What was wrong with the tags, and at {@link #position}. */
    Optional<String> damage() {
        return damage;
    }

    long position() {
        return at;
    }

    OptionalDouble number(String path) {
        Double value = numbers.get(path);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    Optional<Block> block(String path) {
        return Optional.ofNullable(blocks.get(path));
    }

    /** A short text; the program keeps them as arrays of 16-bit characters. */
    Optional<String> text(String path) {
        Block block = blocks.get(path);
        if (block == null || block.type != U2 || block.length > LONGEST_TEXT
                || block.at + 2 * block.length > bytes.byteSize()) {
            return Optional.empty();
        }
        byte[] text = bytes.asSlice(block.at, 2 * block.length).toArray(ValueLayout.JAVA_BYTE);
        return Optional.of(new String(text, little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE)
                .replace("\0", "").strip());
    }

    private long size() {
        long size = four ? bytes.get(LONG, at) : bytes.get(INT, at) & 0xffff_ffffL;
        at += four ? 8 : 4;
        return size;
    }

    private void group(String path, int depth) {
        if (depth > DEEPEST) {
            throw new DamagedException("Groups of tags are nested too deeply");
        }
        at += 2;
        long tags = size();
        if (tags < 0 || tags > MOST_TAGS) {
            throw new DamagedException("A group of " + tags + " tags cannot be");
        }
        for (long i = 0; i < tags; i++) {
            tag(path, i, depth);
        }
    }

    private void tag(String path, long index, int depth) {
        if (++count > MOST_TAGS) {
            throw new DamagedException("There are too many tags");
        }
        int kind = bytes.get(ValueLayout.JAVA_BYTE, at);
        int length = bytes.get(SHORT, at + 1) & 0xffff;
        at += 3;
        String own = length == 0 ? String.valueOf(index)
                : new String(bytes.asSlice(at, length).toArray(ValueLayout.JAVA_BYTE), StandardCharsets.ISO_8859_1);
        at += length + (four ? 8 : 0);
        String name = path.isEmpty() ? own : path + '.' + own;
        switch (kind) {
            case GROUP -> group(name, depth + 1);
            case DATA -> data(name);
            default -> throw new DamagedException("A tag of kind " + kind + " is not known");
        }
    }

    private void data(String name) {
        at += 4; // %%%%
        long number = size();
        if (number < 1 || number > MOST_INFO) {
            throw new DamagedException("The tag " + name + " is damaged");
        }
        long[] info = new long[(int) number];
        for (int i = 0; i < info.length; i++) {
            info[i] = size();
        }
        if (info[0] == ARRAY && info.length >= 3) {
            long each = info[1] == STRUCTURE ? structure(info, 2) : width(info[1]);
            array(name, info[1], each, info[info.length - 1]);
        } else if (info[0] == TEXT && info.length == 2) {
            array(name, U2, 2, info[1]);
        } else if (info[0] == STRUCTURE) {
            skip(structure(info, 1));
        } else {
            long width = width(info[0]);
            numbers.put(name, scalar((int) info[0]));
            skip(width);
        }
    }

    private void array(String name, long type, long each, long length) {
        if (length < 0) {
            throw new DamagedException("The tag " + name + " has a negative length");
        }
        if (type != STRUCTURE) {
            blocks.put(name, new Block(at, (int) type, length));
        }
        if (length > bytes.byteSize()) {
            throw new IndexOutOfBoundsException();
        }
        skip(each * length);
    }

    private void skip(long length) {
        if (length < 0 || length > bytes.byteSize() - at) {
            throw new IndexOutOfBoundsException();
        }
        at += length;
    }

    /** Bytes of a structure whose description begins at this index: length of its name, number of fields, fields. */
    private static long structure(long[] info, int from) {
        long bytes = 0;
        for (int i = 0; i < info[from + 1]; i++) {
            bytes += width(info[from + 3 + 2 * i]);
        }
        return bytes;
    }

    private static int width(long type) {
        return switch ((int) type) {
            case 8, 9, 10 -> 1;
            case 2, 4 -> 2;
            case 3, 5, 6 -> 4;
            case 7, 11, 12 -> 8;
            default -> throw new DamagedException("A value of type " + type + " is not known");
        };
    }

    private double scalar(int type) {
        ByteOrder order = little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
        return switch (type) {
            case 2 -> bytes.get(SHORT.withOrder(order), at);
            case 4 -> bytes.get(SHORT.withOrder(order), at) & 0xffff;
            case 3 -> bytes.get(INT.withOrder(order), at);
            case 5 -> bytes.get(INT.withOrder(order), at) & 0xffff_ffffL;
            case 6 -> Float.intBitsToFloat(bytes.get(INT.withOrder(order), at));
            case 7 -> Double.longBitsToDouble(bytes.get(LONG.withOrder(order), at));
            case 11, 12 -> bytes.get(LONG.withOrder(order), at);
            default -> bytes.get(ValueLayout.JAVA_BYTE, at);
        };
    }
}
