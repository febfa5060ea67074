/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.biologic.internal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;

/** Makes {@code .mpr} files from the description of the format, byte by byte, without any code of the reader. */
final class MprBuilder {

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();

    MprBuilder() {
        byte[] mark = new byte[0x34];
        byte[] text = "BIO-LOGIC MODULAR FILE\u001a".getBytes(StandardCharsets.US_ASCII);
        Arrays.fill(mark, (byte) ' ');
        System.arraycopy(text, 0, mark, 0, text.length);
        Arrays.fill(mark, 48, 52, (byte) 0);
        file.writeBytes(mark);
    }

    private static byte[] padded(String text, int length) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) ' ');
        byte[] raw = text.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(raw, 0, bytes, 0, raw.length);
        return bytes;
    }

    /** A module with the header of its time. */
    MprBuilder module(String name, int version, byte[] content) {
        boolean newer = version >= 10;
        ByteBuffer header = ByteBuffer.allocate(newer ? 65 : 57).order(ByteOrder.LITTLE_ENDIAN);
        header.put("MODULE".getBytes(StandardCharsets.US_ASCII)).put(padded(name, 10)).put(padded("a module", 25));
        if (newer) {
            header.putInt(-1).putInt(content.length).putInt(0).putInt(version);
        } else {
            header.putInt(content.length).putInt(version);
        }
        header.put("11/23/26".getBytes(StandardCharsets.US_ASCII));
        file.writeBytes(header.array());
        file.writeBytes(content);
        return this;
    }

    /** The settings of a technique. */
    MprBuilder settings(int technique, int version) {
        return settings(technique, version, to -> {
        });
    }

    /** The settings of a technique, filled by the consumer. */
    MprBuilder settings(int technique, int version, Consumer<ByteBuffer> filler) {
        ByteBuffer content = ByteBuffer.allocate(6700).order(ByteOrder.LITTLE_ENDIAN);
        filler.accept(content);
        content.put(0, (byte) technique);
        return module("VMP Set", version, content.array());
    }

    /** Rows with these column ids, of this width, each filled by the consumer. */
    MprBuilder data(int version, int[] ids, int announced, int rows, int width, RowFiller filler) {
        int start = version >= 10 ? 0x3ef : version == 3 ? 0x196 : version == 0 ? 100 : 0x195;
        return data(version, start, ids, announced, rows, width, filler);
    }

    /** Rows that begin at this place of the module. */
    MprBuilder data(int version, int start, int[] ids, int announced, int rows, int width, RowFiller filler) {
        ByteBuffer content = ByteBuffer.allocate(start + rows * width).order(ByteOrder.LITTLE_ENDIAN);
        content.putInt(0, announced).put(4, (byte) ids.length);
        for (int i = 0; i < ids.length; i++) {
            if (version == 0) {
                content.put(5 + i, (byte) ids[i]);
            } else {
                content.putShort((version >= 10 ? 6 : 5) + 2 * i, (short) ids[i]);
            }
        }
        for (int row = 0; row < rows; row++) {
            content.position(start + row * width);
            filler.fill(content, row);
        }
        return module("VMP data", version, content.array());
    }

    /** Writes one row. */
    interface RowFiller {
        /** Puts the values of this row. */
        void fill(ByteBuffer to, int row);
    }

    /** The log that ends a measurement. */
    MprBuilder log(int version) {
        return module("VMP LOG", version, new byte[2000]);
    }

    /** The loops of a measurement: where each begins, and the number of rows. */
    MprBuilder loops(int... starts) {
        ByteBuffer content = ByteBuffer.allocate(280).order(ByteOrder.LITTLE_ENDIAN).putInt(starts.length);
        for (int start : starts) {
            content.putInt(start);
        }
        return module("VMP loop", 0, content.array());
    }

    byte[] bytes() {
        return file.toByteArray();
    }
}
