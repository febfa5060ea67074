/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.testkit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;

/**
 * A screenshot as {@value #WIDTH} × {@value #HEIGHT} shades of grey. Fonts and themes differ between machines, so only
 * what everybody would see is compared: an empty view, another arrangement, light instead of dark. The references lie in
 * the folder {@code thumbnails} of the tests; {@code ./lamella test -Dlamella.thumbnails=write} writes them anew.
 */
final class Thumbnail {

    private static final int WIDTH = 64;
    private static final int HEIGHT = 40;
    /** Mean difference in shades of 255. */
    private static final double TOLERANCE = 12;

    private final int[] grey;

    private Thumbnail(int[] grey) {
        this.grey = grey;
    }

    /** Means over equal parts of a picture. */
    static Thumbnail of(ImageData picture) {
        long[] sums = new long[WIDTH * HEIGHT];
        int[] counts = new int[WIDTH * HEIGHT];
        for (int y = 0; y < picture.height; y++) {
            for (int x = 0; x < picture.width; x++) {
                int at = y * HEIGHT / picture.height * WIDTH + x * WIDTH / picture.width;
                RGB colour = picture.palette.getRGB(picture.getPixel(x, y));
                sums[at] += colour.red + colour.green + colour.blue;
                counts[at] += 3;
            }
        }
        int[] grey = new int[sums.length];
        for (int i = 0; i < grey.length; i++) {
            grey[i] = (int) (sums[i] / Math.max(1, counts[i]));
        }
        return new Thumbnail(grey);
    }

    /** Compares it with the reference of this name; one that is not kept is not compared. */
    void assertLike(String name) throws IOException {
        Path file = Path.of(System.getProperty("basedir", "."), "thumbnails", name + ".png");
        if ("write".equals(System.getProperty("lamella.thumbnails"))) {
            Files.createDirectories(file.getParent());
            save(file);
        } else if (Files.exists(file)) {
            Thumbnail before = of(new ImageData(new ByteArrayInputStream(Files.readAllBytes(file))));
            double difference = difference(before);
            if (difference > TOLERANCE) {
                throw new AssertionError("The screenshot " + name + " differs from " + file + " by " + difference
                        + " of 255 shades on average; if it is meant to, write the references anew");
            }
        }
    }

    private double difference(Thumbnail other) {
        double sum = 0;
        for (int i = 0; i < grey.length; i++) {
            sum += Math.abs(grey[i] - other.grey[i]);
        }
        return sum / grey.length;
    }

    private void save(Path file) {
        ImageData picture = new ImageData(WIDTH, HEIGHT, 24, new PaletteData(0xff0000, 0xff00, 0xff));
        for (int i = 0; i < grey.length; i++) {
            picture.setPixel(i % WIDTH, i / WIDTH, grey[i] << 16 | grey[i] << 8 | grey[i]);
        }
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] { picture };
        loader.save(file.toString(), SWT.IMAGE_PNG);
    }
}
