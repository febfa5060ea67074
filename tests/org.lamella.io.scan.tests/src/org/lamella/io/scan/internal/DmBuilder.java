/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.scan.internal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes small DigitalMicrograph files tag by tag. */
final class DmBuilder {

    private final int version;
    private final ByteOrder order;
    private final List<byte[]> tags = new ArrayList<>();

    DmBuilder(int version, ByteOrder order) {
        this.version = version;
        this.order = order;
    }

    private byte[] big(long value, int bytes) {
        ByteBuffer all = ByteBuffer.allocate(8).putLong(value);
        byte[] part = new byte[bytes];
        all.position(8 - bytes).get(part);
        return part;
    }

    private byte[] size(long value) {
        return big(value, version == 4 ? 8 : 4);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private void tag(int kind, String name, byte[] content) {
        byte[] text = name.getBytes(StandardCharsets.ISO_8859_1);
        tags.add(join(new byte[] { (byte) kind }, big(text.length, 2), text,
                version == 4 ? big(content.length, 8) : new byte[0], content));
    }

    private void data(String name, byte[] value, long... info) {
        byte[] all = join("%%%%".getBytes(StandardCharsets.US_ASCII), size(info.length));
        for (long one : info) {
            all = join(all, size(one));
        }
        tag(21, name, join(all, value));
    }

    private ByteBuffer value(int bytes) {
        return ByteBuffer.allocate(bytes).order(order);
    }

    DmBuilder group(String name, DmBuilder content) {
        tag(20, name, content.content());
        return this;
    }

    DmBuilder u4(String name, int number) {
        data(name, value(4).putInt(number).array(), 5);
        return this;
    }

    DmBuilder f4(String name, float number) {
        data(name, value(4).putFloat(number).array(), 6);
        return this;
    }

    DmBuilder f8(String name, double number) {
        data(name, value(8).putDouble(number).array(), 7);
        return this;
    }

    DmBuilder flag(String name, boolean is) {
        data(name, new byte[] { (byte) (is ? 1 : 0) }, 8);
        return this;
    }

    DmBuilder text(String name, String text) {
        data(name, text.getBytes(order == ByteOrder.BIG_ENDIAN ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE),
                20, 4, text.length());
        return this;
    }

    /** A point as the program keeps it: a structure of two floats. */
    DmBuilder point(String name) {
        data(name, value(8).putFloat(1).putFloat(2).array(), 15, 0, 2, 0, 6, 0, 6);
        return this;
    }

    /** An array of structures of two 16-bit numbers. */
    DmBuilder points(String name, int length) {
        data(name, new byte[4 * length], 20, 15, 0, 2, 0, 2, 0, 2, length);
        return this;
    }

    DmBuilder shorts(String name, int[] values) {
        ByteBuffer all = value(2 * values.length);
        for (int value : values) {
            all.putShort((short) value);
        }
        data(name, all.array(), 20, 4, values.length);
        return this;
    }

    DmBuilder nested() {
        return new DmBuilder(version, order);
    }

    private byte[] content() {
        return join(new byte[] { 1, 0 }, size(tags.size()), join(tags.toArray(byte[][]::new)));
    }

    byte[] file() {
        byte[] content = content();
        return join(big(version, 4), size(content.length), big(order == ByteOrder.LITTLE_ENDIAN ? 1 : 0, 4), content,
                new byte[8]);
    }
}
