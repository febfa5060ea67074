/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.plot.raster;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

import org.lamella.plot.colour.Theme;
import org.lamella.plot.layout.PanelLayout;
import org.lamella.plot.layout.PlacedText;

/** Texts and small shapes by Java2D, in pixels of the layout; shares its picture with our own rasteriser. */
final class Pen implements AutoCloseable {

    /** Where a text stands relative to its point. */
    enum Anchor {
        /** It begins there. */
        START(0),
        /** Its middle is there. */
        MIDDLE(0.5),
        /** It ends there. */
        END(1);

        private final double share;

        Anchor(double share) {
            this.share = share;
        }
    }

    static final double TEXT = 12;
    static final double TITLE = 13;
    private static final float HALO = 3;

    static {
        // the plot never opens a window of Java's own; where one is (SWT), loading the other tool kit would hurt
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
    }

    private final Pixels pixels;
    private final Theme theme;
    private final double scale;
    private final Graphics2D graphics;
    private final Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 12);

    Pen(Pixels pixels, Theme theme, double scale) {
        this.pixels = pixels;
        this.theme = theme;
        this.scale = scale;
        DirectColorModel colours =
                new DirectColorModel(ColorModel.getRGBdefault().getColorSpace(), 32, 0xff0000, 0xff00,
                        0xff, 0xff000000, true, DataBufferInt.TYPE_INT);
        WritableRaster raster = Raster.createPackedRaster(new DataBufferInt(pixels.argb(), pixels.argb().length),
                pixels.width(), pixels.height(), pixels.width(), colours.getMasks(), null);
        graphics = new BufferedImage(colours, raster, true, null).createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(scale, scale);
    }

    Pixels pixels() {
        return pixels;
    }

    Theme theme() {
        return theme;
    }

    double scale() {
        return scale;
    }

    /** The nearest line of whole pixels, in which a thin line is sharp. */
    double snapped(double at) {
        return (Math.floor(at * scale) + 0.5) / scale;
    }

    void clip(PanelLayout panel) {
        graphics.setClip(new Rectangle2D.Double(panel.left(), panel.top(), panel.width(), panel.height()));
    }

    void unclip() {
        graphics.setClip(null);
    }

    void fill(Shape shape, int rgb, double opacity) {
        graphics.setColor(new Color(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff, (int) Math.round(255 * opacity)));
        graphics.fill(shape);
    }

    void box(double x, double y, double width, double height, int rgb, double opacity) {
        fill(new Rectangle2D.Double(x, y, width, height), rgb, opacity);
    }

    void stroke(Shape shape, int rgb, double width, float... dashes) {
        graphics.setColor(new Color(rgb));
        graphics.setStroke(dashes.length == 0
                ? new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                : new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0));
        graphics.draw(shape);
    }

    /** A thin line of whole pixels, upright or level. */
    void hairline(double x0, double y0, double x1, double y1, int rgb) {
        boolean upright = x0 == x1;
        Path2D line = new Path2D.Double();
        line.moveTo(upright ? snapped(x0) : x0, upright ? y0 : snapped(y0));
        line.lineTo(upright ? snapped(x1) : x1, upright ? y1 : snapped(y1));
        graphics.setColor(new Color(rgb));
        graphics.setStroke(new BasicStroke((float) (Math.max(1, Math.round(scale)) / scale), BasicStroke.CAP_BUTT,
                BasicStroke.JOIN_MITER));
        graphics.draw(line);
    }

    void text(String text, double x, double baseline, Anchor anchor, double size, int rgb) {
        if (!text.isEmpty()) {
            TextLayout layout = layout(text, size);
            graphics.setColor(new Color(rgb));
            layout.draw(graphics, (float) (x - anchor.share * layout.getAdvance()), (float) baseline);
        }
    }

    private TextLayout layout(String text, double size) {
        return new TextLayout(text, font.deriveFont((float) size), graphics.getFontRenderContext());
    }

    /** A text whose middle is at a point, turned by quarters of a circle: −1 reads upwards, 1 downwards. */
    void turned(String text, double x, double y, int quarters, double size, int rgb) {
        AffineTransform before = graphics.getTransform();
        graphics.translate(x, y);
        graphics.rotate(quarters * Math.PI / 2);
        text(text, 0, 0, Anchor.MIDDLE, size, rgb);
        graphics.setTransform(before);
    }

    /** A text with a rim, readable on whatever is below. */
    void haloed(String text, double x, double baseline, int rgb, int rim) {
        if (!text.isEmpty()) {
            Shape outline = layout(text, TEXT).getOutline(AffineTransform.getTranslateInstance(x, baseline));
            stroke(outline, rim, HALO);
            text(text, x, baseline, Anchor.START, TEXT, rgb);
        }
    }

    /** Texts at rules and notes. */
    void labels(PanelLayout panel) {
        for (PlacedText label : PlacedText.of(panel)) {
            haloed(label.text(), label.x(), label.baseline(), theme.ink(), theme.paper());
        }
    }

    /** What is drawn from here on shines through by this much. */
    void opacity(double share) {
        graphics.setComposite(share >= 1 ? AlphaComposite.SrcOver
                : AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) share));
    }

    @Override
    public void close() {
        graphics.dispose();
    }
}
