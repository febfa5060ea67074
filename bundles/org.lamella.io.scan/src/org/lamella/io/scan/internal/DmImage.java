/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.scan.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.lamella.data.SignalAxis;
import org.lamella.data.unit.Unit;

/**
 * An image of a DigitalMicrograph file: the first dimension of the sizes runs fastest through the file.
 *
 * @param path of the image among the tags
 * @param type of its pixels
 * @param data where they are
 * @param sizes two to four of them
 */
record DmImage(String path, PixelType type, DmTags.Block data, List<Integer> sizes) {

    private static final int LARGEST = 1 << 24;
    private static final int MOST_DIMENSIONS = 4;

    /** The image with the most pixels; previews are in colours and are none of these. */
    static Optional<DmImage> largest(DmTags tags) {
        Optional<DmImage> largest = Optional.empty();
        for (int i = 0; tags.block("ImageList." + i + ".ImageData.Data").isPresent(); i++) {
            Optional<DmImage> image = of(tags, "ImageList." + i);
            if (image.isPresent() && (largest.isEmpty() || image.get().pixels() >= largest.get().pixels())) {
                largest = image;
            }
        }
        return largest;
    }

    private static Optional<DmImage> of(DmTags tags, String path) {
        List<Integer> sizes = new ArrayList<>();
        for (int i = 0; i <= MOST_DIMENSIONS; i++) {
            OptionalDouble size = tags.number(path + ".ImageData.Dimensions." + i);
            if (size.isPresent()) {
                if (!(size.getAsDouble() >= 1 && size.getAsDouble() <= LARGEST)) {
                    return Optional.empty();
                }
                sizes.add((int) size.getAsDouble());
            }
        }
        while (sizes.size() > 2 && sizes.getLast() == 1) {
            sizes.removeLast();
        }
        Optional<PixelType> type = type((int) tags.number(path + ".ImageData.DataType").orElse(0), tags.isLittle());
        DmTags.Block data = tags.block(path + ".ImageData.Data").orElseThrow();
        if (type.isEmpty() || sizes.size() < 2 || sizes.size() > MOST_DIMENSIONS) {
            return Optional.empty();
        }
        long pixels = 1;
        for (int size : sizes) {
            if (pixels > data.length() / size) {
                return Optional.empty();
            }
            pixels *= size;
        }
        return Optional.of(new DmImage(path, type.get(), data, sizes));
    }

    private static Optional<PixelType> type(int number, boolean little) {
        return Optional.ofNullable(switch (number) {
            case 1 -> little ? PixelType.I16_LITTLE : PixelType.I16_BIG;
            case 2 -> little ? PixelType.F32_LITTLE : PixelType.F32_BIG;
            case 6, 14 -> PixelType.U8;
            case 7 -> little ? PixelType.I32_LITTLE : PixelType.I32_BIG;
            case 9 -> PixelType.I8;
            case 10 -> little ? PixelType.U16_LITTLE : PixelType.U16_BIG;
            case 11 -> little ? PixelType.U32_LITTLE : PixelType.U32_BIG;
            case 12 -> little ? PixelType.F64_LITTLE : PixelType.F64_BIG;
            default -> null;
        });
    }

    long pixels() {
        long pixels = 1;
        for (int size : sizes) {
            pixels *= size;
        }
        return pixels;
    }

    /**
     * Whether the scan's two dimensions come before those of the patterns, told by the program's mark, else by the units of
     * the axes. Older versions of the program kept scans so and left no mark.
     */
    boolean isScanFirst(DmTags tags) {
        if (sizes.size() < MOST_DIMENSIONS) {
            return false;
        }
        OptionalDouble swapped = tags.number(path + ".ImageTags.Meta Data.Data Order Swapped");
        if (swapped.isPresent()) {
            return swapped.getAsDouble() == 0;
        }
        return !isReciprocal(units(tags, 0)) || isReciprocal(units(tags, 2));
    }

    private String units(DmTags tags, int dimension) {
        return tags.text(path + ".ImageData.Calibrations.Dimension." + dimension + ".Units").orElse("");
    }

    private static boolean isReciprocal(String units) {
        return units.startsWith("1/") || units.equals("mrad");
    }

    /** The axis of a scan along this dimension; it counts where the file tells no length. */
    SignalAxis scanAxis(String name, DmTags tags, int dimension, long size) {
        double metres = switch (units(tags, dimension)) {
            case "m" -> 1;
            case "mm" -> 1e-3;
            case "um", "µm", "μm" -> 1e-6;
            case "nm" -> 1e-9;
            case "Å", "A" -> 1e-10;
            case "pm" -> 1e-12;
            default -> 0;
        };
        double step = scale(tags, dimension) * metres;
        return step > 0 && Double.isFinite(step) ? new SignalAxis(name, Unit.known("m"), size, 0, step)
                : SignalAxis.counting(name, size);
    }

    /** The axis of the patterns along this dimension; without an origin of its own it is zero in the middle. */
    SignalAxis patternAxis(String name, DmTags tags, int dimension, double voltage) {
        double perMetre = switch (units(tags, dimension)) {
            case "1/m" -> 1;
            case "1/um", "1/µm", "1/μm" -> 1e6;
            case "1/nm" -> 1e9;
            case "1/Å", "1/A" -> 1e10;
            // an angle over the wavelength
            case "mrad" -> ReciprocalScale.perPixel(1e-3, 1, voltage);
            default -> 0;
        };
        int size = sizes.get(dimension);
        double step = scale(tags, dimension) * perMetre;
        if (!(step > 0 && Double.isFinite(step))) {
            return SignalAxis.counting(name, size);
        }
        double origin = tags.number(path + ".ImageData.Calibrations.Dimension." + dimension + ".Origin").orElse(0);
        double zero = origin > 0 && origin < size ? origin : (size - 1) / 2.0;
        return new SignalAxis(name, Unit.known("m^-1"), size, -zero * step, step);
    }

    private double scale(DmTags tags, int dimension) {
        return tags.number(path + ".ImageData.Calibrations.Dimension." + dimension + ".Scale").orElse(0);
    }
}
