/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.plot.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageGcDrawer;
import org.eclipse.swt.graphics.Point;

/** Icons of the tools, drawn in lines of the text's colour for every resolution. */
public final class ToolIcons {

    private static final int SIZE = 16;

    private ToolIcons() {
    }

    /** The icon of an action; the caller disposes of it. */
    public static Image image(Device device, String action, int ink) {
        Color colour = PlotParts.colour(ink);
        ImageGcDrawer drawer = new ImageGcDrawer() {
            @Override
            public void drawOn(GC gc, int width, int height) {
                gc.setAntialias(SWT.ON);
                gc.setForeground(colour);
                gc.setBackground(colour);
                draw(gc, action);
            }

            @Override
            public int getGcStyle() {
                return SWT.TRANSPARENT;
            }
        };
        return new Image(device, drawer, SIZE, SIZE);
    }

    private static void draw(GC gc, String action) {
        switch (action) {
            case "ZOOM" -> zoom(gc);
            case "PAN" -> arrows(gc);
            case "SELECT_X" -> range(gc);
            case "SELECT_BOX", "RECTANGLE" -> dashed(gc, false);
            case "ELLIPSE" -> dashed(gc, true);
            case "SHOW_ALL", "FIT" -> all(gc);
            case "BACK" -> back(gc, 1);
            case "FORWARD" -> back(gc, -1);
            case "LOG_X" -> word(gc, "lgx");
            case "LOG_Y" -> word(gc, "lgy");
            case "LOG" -> word(gc, "lg");
            case "EQUAL" -> word(gc, "1:1");
            case "ERROR_BARS" -> errorBars(gc);
            case "COPY" -> copy(gc);
            case "TABLE" -> table(gc);
            case "COPY_DATA" -> rows(gc);
            case "SAVE" -> save(gc);
            case "PROFILE" -> profile(gc);
            case "AUTO" -> auto(gc);
            default -> shades(gc);
        }
    }

    private static void zoom(GC gc) {
        gc.setLineWidth(2);
        gc.drawOval(2, 2, 8, 8);
        gc.drawLine(10, 10, 14, 14);
    }

    private static void arrows(GC gc) {
        gc.drawLine(8, 1, 8, 15);
        gc.drawLine(1, 8, 15, 8);
        for (int[] tip : new int[][] { { 8, 0, 5, 3, 11, 3 }, { 8, 16, 5, 13, 11, 13 }, { 0, 8, 3, 5, 3, 11 },
            { 16, 8, 13, 5, 13, 11 } }) {
            gc.fillPolygon(tip);
        }
    }

    private static void range(GC gc) {
        gc.setLineWidth(2);
        gc.drawLine(3, 1, 3, 15);
        gc.drawLine(13, 1, 13, 15);
        gc.setAlpha(90);
        gc.fillRectangle(4, 3, 8, 10);
    }

    private static void dashed(GC gc, boolean round) {
        gc.setLineDash(new int[] { 3, 2 });
        if (round) {
            gc.drawOval(1, 3, 13, 10);
        } else {
            gc.drawRectangle(2, 3, 12, 10);
        }
    }

    private static void all(GC gc) {
        for (int x : new int[] { 1, 14 }) {
            for (int y : new int[] { 1, 14 }) {
                int dx = x == 1 ? 4 : -4;
                int dy = y == 1 ? 4 : -4;
                gc.drawLine(x, y, x + dx, y);
                gc.drawLine(x, y, x, y + dy);
            }
        }
        gc.drawRectangle(5, 5, 5, 5);
    }

    private static void back(GC gc, int direction) {
        int middle = 8;
        gc.setLineWidth(2);
        gc.drawLine(middle - 5 * direction, 8, middle + 6 * direction, 8);
        gc.drawLine(middle - 5 * direction, 8, middle - direction, 4);
        gc.drawLine(middle - 5 * direction, 8, middle - direction, 12);
    }

    private static void word(GC gc, String word) {
        FontData data = gc.getFont().getFontData()[0];
        Font small = new Font(gc.getDevice(), data.getName(), 6, SWT.BOLD);
        gc.setFont(small);
        Point extent = gc.textExtent(word);
        gc.drawText(word, (SIZE - extent.x) / 2, (SIZE - extent.y) / 2, SWT.DRAW_TRANSPARENT);
        gc.setFont(null);
        small.dispose();
    }

    private static void errorBars(GC gc) {
        gc.drawLine(8, 1, 8, 15);
        gc.drawLine(5, 1, 11, 1);
        gc.drawLine(5, 15, 11, 15);
        gc.fillOval(5, 5, 6, 6);
    }

    private static void copy(GC gc) {
        gc.drawRectangle(1, 4, 9, 11);
        gc.drawLine(5, 1, 14, 1);
        gc.drawLine(14, 1, 14, 12);
        gc.drawLine(14, 12, 11, 12);
        gc.drawLine(5, 1, 5, 4);
    }

    private static void table(GC gc) {
        gc.drawRectangle(1, 2, 13, 12);
        gc.fillRectangle(1, 2, 14, 3);
        gc.drawLine(1, 9, 14, 9);
        gc.drawLine(7, 2, 7, 14);
    }

    private static void rows(GC gc) {
        copy(gc);
        gc.drawLine(3, 7, 8, 7);
        gc.drawLine(3, 10, 8, 10);
        gc.drawLine(3, 13, 8, 13);
    }

    private static void save(GC gc) {
        gc.setLineWidth(2);
        gc.drawLine(8, 1, 8, 10);
        gc.drawLine(4, 6, 8, 10);
        gc.drawLine(12, 6, 8, 10);
        gc.drawLine(2, 14, 14, 14);
    }

    private static void profile(GC gc) {
        gc.drawLine(2, 13, 13, 2);
        gc.drawOval(0, 11, 4, 4);
        gc.drawOval(11, 0, 4, 4);
    }

    private static void auto(GC gc) {
        gc.fillArc(2, 2, 12, 12, 90, 180);
        gc.drawOval(2, 2, 12, 12);
    }

    private static void shades(GC gc) {
        for (int i = 0; i < 4; i++) {
            gc.setAlpha(255 - 60 * i);
            gc.fillRectangle(1 + 4 * i, 3, 3, 10);
        }
    }
}
