/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.plot.raster;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

import org.lamella.plot.scene.Layer;

/**
 * A picture.
 *
 * @param width number of columns
 * @param height number of rows
 * @param argb row-major from the upper left corner, 0xAARRGGBB, not premultiplied; not copied
 */
public record Pixels(int width, int height, int[] argb) {

    /** The most pixels of a picture; more is a mistake in a size, and would not fit into an array of bytes. */
    public static final int MOST = 1 << 28;

    private static final int OPAQUE = 0xff000000;

    /** Checks the shape. */
    public Pixels {
        if (width <= 0 || height <= 0 || (long) width * height > MOST || argb.length != width * height) {
            throw new IllegalArgumentException(argb.length + " pixels are not " + width + " × " + height);
        }
    }

    /** The values of a map in its colours, one pixel each, the first row on top; what is not a number is transparent. */
    public static Pixels of(Layer.Map map, double min, double max) {
        int[] colours = map.colours().table();
        int[] argb = new int[map.values().length];
        for (int i = 0; i < argb.length; i++) {
            double share = (map.values()[i] - min) / (max - min);
            argb[i] = Double.isFinite(share)
                    ? OPAQUE | colours[(int) Math.round(Math.clamp(share, 0, 1) * (colours.length - 1))] : 0;
        }
        return new Pixels(map.width(), argb.length / map.width(), argb);
    }

    /** An 8-bit PNG (ISO/IEC 15948), RGB, or RGBA where something is transparent. */
    public byte[] png() {
        boolean transparent = false;
        for (int pixel : argb) {
            transparent |= (pixel & OPAQUE) != OPAQUE;
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(new byte[] { (byte) 137, 80, 78, 71, 13, 10, 26, 10 });
        chunk(png, "IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height)
                .put(new byte[] { 8, (byte) (transparent ? 6 : 2), 0, 0, 0 }).array());
        chunk(png, "IDAT", deflated(transparent));
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    /** Row by row, so that a large picture is not in memory twice. */
    private byte[] deflated(boolean transparent) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION);
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] block = new byte[1 << 14];
            byte[] row = new byte[1 + width * (transparent ? 4 : 3)];
            for (int y = 0; y < height; y++) {
                row(y, transparent, row);
                deflater.setInput(row);
                while (!deflater.needsInput()) {
                    out.write(block, 0, deflater.deflate(block));
                }
            }
            deflater.finish();
            while (!deflater.finished()) {
                out.write(block, 0, deflater.deflate(block));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private void row(int y, boolean transparent, byte[] row) {
        int at = 1;
        for (int x = 0; x < width; x++) {
            int pixel = argb[y * width + x];
            row[at++] = (byte) (pixel >> 16);
            row[at++] = (byte) (pixel >> 8);
            row[at++] = (byte) pixel;
            if (transparent) {
                row[at++] = (byte) (pixel >> 24);
            }
        }
    }

    private static void chunk(ByteArrayOutputStream png, String type, byte[] data) {
        byte[] typed = ByteBuffer.allocate(4 + data.length).put(type.getBytes(StandardCharsets.US_ASCII)).put(data)
                .array();
        CRC32 crc = new CRC32();
        crc.update(typed);
        png.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        png.writeBytes(typed);
        png.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }
}
