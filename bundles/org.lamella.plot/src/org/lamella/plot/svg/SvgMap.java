/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.plot.svg;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

import org.lamella.data.unit.SiPrefix;
import org.lamella.plot.layout.PanelLayout;
import org.lamella.plot.layout.Ticks;
import org.lamella.plot.scene.Layer;

/** Draws a map as an embedded PNG with its colour bar and, where asked for, a scale bar. */
final class SvgMap {

    private static final double BAR_WIDTH = 14;

    private SvgMap() {
    }

    static void draw(Layer.Map map, PanelLayout panel, StringBuilder svg) {
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        for (double value : map.values()) {
            if (Double.isFinite(value)) {
                min = Math.min(min, value);
                max = Math.max(max, value);
            }
        }
        if (min > max) {
            return;
        }
        double span = max > min ? max - min : 1;
        int rows = map.values().length / map.width();
        double left = panel.x().pixel(map.x0() - map.stepX() / 2);
        double right = panel.x().pixel(map.x0() + (map.width() - 0.5) * map.stepX());
        double first = panel.y().pixel(map.y0() - map.stepY() / 2);
        double last = panel.y().pixel(map.y0() + (rows - 0.5) * map.stepY());
        image(svg, left, first, right - left, last - first, png(map, min, span));
        colourBar(map, panel, min, max > min ? max : min + 1, svg);
        if (map.scaleBar()) {
            scaleBar(panel, svg);
        }
    }

    private static void image(StringBuilder svg, double x, double y, double width, double height, byte[] png) {
        svg.append("<image preserveAspectRatio=\"none\" style=\"image-rendering:pixelated\" transform=\"translate(")
                .append(SvgRenderer.number(x)).append(' ').append(SvgRenderer.number(y)).append(") scale(")
                .append(Math.signum(width)).append(' ').append(Math.signum(height)).append(")\" width=\"")
                .append(SvgRenderer.number(Math.abs(width))).append("\" height=\"")
                .append(SvgRenderer.number(Math.abs(height))).append("\" href=\"data:image/png;base64,")
                .append(Base64.getEncoder().encodeToString(png)).append("\"/>\n");
    }

    private static void colourBar(Layer.Map map, PanelLayout panel, double min, double max, StringBuilder svg) {
        double x = panel.left() + panel.width() + 14;
        svg.append("</g><g>");
        int steps = 32;
        for (int i = 0; i < steps; i++) {
            double y = panel.top() + panel.height() * (steps - 1 - i) / steps;
            svg.append("<rect x=\"").append(SvgRenderer.number(x)).append("\" y=\"").append(SvgRenderer.number(y))
                    .append("\" width=\"").append(BAR_WIDTH).append("\" height=\"")
                    .append(SvgRenderer.number(panel.height() / steps + 0.5)).append("\" fill=\"#")
                    .append(String.format(Locale.ROOT, "%06x", Palette.viridis((i + 0.5) / steps)))
                    .append("\"/>");
        }
        SiPrefix prefix = SiPrefix.of(Math.max(Math.abs(min), Math.abs(max)), map.unit());
        Ticks ticks = Ticks.linear(min / prefix.factor(), max / prefix.factor(),
                Math.max(2, (int) (panel.height() / 50)));
        for (int i = 0; i < ticks.major().length; i++) {
            double share = (ticks.major()[i] * prefix.factor() - min) / (max - min);
            SvgRenderer.text(svg, "tick", x + BAR_WIDTH + 4, panel.top() + panel.height() * (1 - share) + 4,
                    ticks.labels().get(i));
        }
        String unit = prefix.symbol() + map.unit();
        svg.append("<text class=\"title\" text-anchor=\"middle\" transform=\"translate(")
                .append(SvgRenderer.number(x + BAR_WIDTH + 46)).append(' ')
                .append(SvgRenderer.number(panel.top() + panel.height() / 2)).append(") rotate(90)\">")
                .append(SvgRenderer.escape(unit.isEmpty() ? map.name() : map.name() + " / " + unit))
                .append("</text>\n");
    }

    /** A bar of a round length, up to a quarter of the width. */
    private static void scaleBar(PanelLayout panel, StringBuilder svg) {
        double span = panel.x().range().span();
        double power = Math.pow(10, Math.floor(Math.log10(span / 4)));
        double mantissa = span / 4 / power;
        double length = (mantissa >= 5 ? 5 : mantissa >= 2 ? 2 : 1) * power;
        SiPrefix prefix = SiPrefix.of(length, panel.x().axis().unit());
        double pixels = panel.width() * length / span;
        double x = panel.left() + 12;
        double y = panel.top() + panel.height() - 14;
        svg.append("<rect x=\"").append(SvgRenderer.number(x)).append("\" y=\"").append(SvgRenderer.number(y))
                .append("\" width=\"").append(SvgRenderer.number(pixels))
                .append("\" height=\"5\" fill=\"#fff\" stroke=\"#000\" stroke-width=\".7\"/>");
        String value = BigDecimal.valueOf(length / prefix.factor())
                .round(new MathContext(3)).stripTrailingZeros().toPlainString();
        svg.append("<text x=\"").append(SvgRenderer.number(x)).append("\" y=\"").append(SvgRenderer.number(y - 5))
                .append("\" style=\"fill:#fff;paint-order:stroke;stroke:#000;stroke-width:2.5px\">").append(value)
                .append(' ').append(prefix.symbol()).append(SvgRenderer.escape(panel.x().axis().unit()))
                .append("</text>\n");
    }

    /** An 8-bit RGBA PNG (ISO/IEC 15948); empty pixels are transparent. */
    private static byte[] png(Layer.Map map, double min, double span) {
        int width = map.width();
        int height = map.values().length / width;
        byte[] raw = new byte[height * (width * 4 + 1)];
        int at = 0;
        for (int row = 0; row < height; row++) {
            raw[at++] = 0;
            for (int column = 0; column < width; column++) {
                double value = map.values()[row * width + column];
                int rgb = Double.isFinite(value) ? Palette.viridis((value - min) / span) : 0;
                raw[at++] = (byte) (rgb >> 16);
                raw[at++] = (byte) (rgb >> 8);
                raw[at++] = (byte) rgb;
                raw[at++] = (byte) (Double.isFinite(value) ? 255 : 0);
            }
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(new byte[] { (byte) 137, 80, 78, 71, 13, 10, 26, 10 });
        chunk(png, "IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height)
                .put(new byte[] { 8, 6, 0, 0, 0 }).array());
        chunk(png, "IDAT", deflated(raw));
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    private static byte[] deflated(byte[] raw) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            deflater.setInput(raw);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] block = new byte[1 << 14];
            while (!deflater.finished()) {
                out.write(block, 0, deflater.deflate(block));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
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
