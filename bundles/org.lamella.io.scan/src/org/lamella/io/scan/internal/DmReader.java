/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.scan.internal;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import org.lamella.core.error.FormatException;
import org.lamella.core.error.LamellaException;
import org.lamella.core.error.Place;
import org.lamella.core.progress.Progress;
import org.lamella.data.Measurand;
import org.lamella.data.Metadata;
import org.lamella.data.Recording;
import org.lamella.data.Signal;
import org.lamella.data.SignalAxis;
import org.lamella.data.Technique;
import org.lamella.data.Warning;
import org.lamella.data.unit.Unit;
import org.lamella.io.ByteSource;
import org.lamella.io.Format;
import org.lamella.io.Reader;
import org.lamella.io.Recognition;
import org.osgi.service.component.annotations.Component;

/**
 * Patterns in DigitalMicrograph files (Gatan), {@code .dm3} and {@code .dm4}: scans with four dimensions in either order,
 * and stacks. The pixels stay in the mapped file. A scan that keeps its points before its patterns has the pixels of one
 * pattern spread over the whole file.
 */
@Component(service = Reader.class)
public final class DmReader implements Reader {

    private static final String MICROSCOPE = ".ImageTags.Microscope Info.";
    private static final int LARGEST = 1 << 28;
    private static final String STACK = ".ImageTags.4D STEM Tags.Scan shape ";

    @Override
    public Format format() {
        return new Format("gatan-dm", "Gatan DigitalMicrograph .dm3 and .dm4", List.of("dm4", "dm3"));
    }

    @Override
    public Recognition recognise(byte[] head) {
        return DmTags.isHeader(head) ? Recognition.CERTAIN : Recognition.NO;
    }

    @Override
    public Recording read(ByteSource source, Progress progress) throws LamellaException {
        if (!DmTags.isHeader(source.head())) {
            throw problem(source, 0, "header", "The header is cut off or damaged");
        }
        DmTags tags = new DmTags(source.bytes());
        if (DmImage.largest(tags).isEmpty()) {
            throw problem(source, tags.position(), "ImageList",
                    tags.damage().orElse("No image of two to four dimensions and plain numbers is in the file"));
        }
        DmImage image = DmImage.largest(tags).orElseThrow();
        if (tags.text(image.path() + ".ImageTags.Meta Data.Format").orElse("").equals("Spectrum image")) {
            throw problem(source, image.data().at(), "ImageTags.Meta Data.Format",
                    "The file holds spectra and no patterns");
        }
        List<Warning> warnings = new ArrayList<>();
        tags.damage().ifPresent(d -> warnings.add(new Warning("truncated", d + "; some of what it tells is missing",
                Place.atOffset(source.file(), tags.position()))));
        Signal patterns = patterns(source, tags, image, warnings);
        return new Recording(source, "DigitalMicrograph, version " + tags.version(), Technique.SCANNING_DIFFRACTION,
                metadata(tags, image), List.of(), List.of(patterns), warnings,
                warnings.stream().noneMatch(w -> w.code().equals("truncated")));
    }

    private static Signal patterns(ByteSource source, DmTags tags, DmImage image, List<Warning> warnings)
            throws FormatException {
        boolean scanFirst = image.isScanFirst(tags);
        int k = scanFirst ? 2 : 0;
        long area = (long) image.sizes().get(k) * image.sizes().get(k + 1);
        if (area > LARGEST) {
            throw problem(source, image.data().at(), "ImageData.Dimensions",
                    "Patterns of " + image.sizes().get(k) + " × " + image.sizes().get(k + 1) + " pixels cannot be");
        }
        int pixels = (int) area;
        long frames = image.pixels() / pixels;
        long there = (source.size() - image.data().at()) / image.type().bytes();
        if (there < (scanFirst ? image.pixels() - frames + 1 : pixels)) {
            throw problem(source, source.size(), "ImageData.Data", "Not one whole pattern is in the file");
        }
        ScanShape shape = shape(source, tags, image, frames, warnings);
        double voltage = tags.number(image.path() + MICROSCOPE + "Voltage").orElse(0);
        boolean known = image.sizes().size() == 4;
        int along = scanFirst ? 0 : 2;
        List<SignalAxis> axes = List.of(
                known ? image.scanAxis("y", tags, along + 1, shape.rows()) : SignalAxis.counting("y", shape.rows()),
                known ? image.scanAxis("x", tags, along, shape.columns()) : SignalAxis.counting("x", shape.columns()),
                image.patternAxis("ky", tags, k + 1, voltage), image.patternAxis("kx", tags, k, voltage));
        return new Signal("Patterns", Measurand.other("Counts", Unit.ONE), Unit.ONE, axes,
                new FrameStack(frames, pixels, frames(source, image, scanFirst, frames, pixels, warnings)));
    }

    private static FrameStack.Source frames(ByteSource source, DmImage image, boolean scanFirst, long frames,
            int pixels, List<Warning> warnings) {
        PixelType type = image.type();
        MemorySegment bytes = source.bytes();
        long first = image.data().at();
        long there = (source.size() - first) / type.bytes();
        if (there < image.pixels()) {
            warnings.add(new Warning("truncated",
                    "The file ends early: " + (scanFirst ? there - image.pixels() + frames : there / pixels) + " of "
                            + frames + " patterns are whole",
                    Place.atOffset(source.file(), source.size())));
        }
        return (frame, pixel, to, offset, count) -> {
            if (!scanFirst) {
                boolean whole = (frame + 1) * pixels <= there;
                if (whole) {
                    type.read(bytes, first + (frame * pixels + pixel) * type.bytes(), to, offset, count);
                }
                return whole;
            }
            if ((pixels - 1L) * frames + frame >= there) {
                return false;
            }
            for (int i = 0; i < count; i++) {
                type.read(bytes, first + ((pixel + i) * frames + frame) * type.bytes(), to, offset + i, 1);
            }
            return true;
        };
    }

    private static ScanShape shape(ByteSource source, DmTags tags, DmImage image, long frames,
            List<Warning> warnings) {
        if (image.sizes().size() == 4) {
            int along = image.isScanFirst(tags) ? 0 : 2;
            return new ScanShape(image.sizes().get(along), image.sizes().get(along + 1));
        }
        OptionalDouble x = tags.number(image.path() + STACK + "X");
        OptionalDouble y = tags.number(image.path() + STACK + "Y");
        if (x.isPresent() && y.isPresent() && x.getAsDouble() >= 1 && x.getAsDouble() * y.getAsDouble() == frames) {
            return new ScanShape((long) x.getAsDouble(), (long) y.getAsDouble());
        }
        return ScanShape.guessed(frames, Place.of(source.file()), warnings);
    }

    private static Metadata metadata(DmTags tags, DmImage image) {
        String path = image.path() + MICROSCOPE;
        List<Metadata.Entry> entries = new ArrayList<>();
        tags.number(path + "Voltage").ifPresent(volts -> entries.add(Metadata.Entry.number(
                Metadata.ACCELERATING_VOLTAGE, "Voltage", String.valueOf(volts), volts, Unit.known("V"))));
        tags.number(path + "STEM Camera Length").ifPresent(mm -> entries.add(Metadata.Entry.number(
                Metadata.CAMERA_LENGTH, "STEM Camera Length", String.valueOf(mm), mm * 1e-3, Unit.known("m"))));
        tags.text(path + "Microscope").filter(t -> !t.isEmpty()).ifPresent(
                name -> entries.add(Metadata.Entry.text(Metadata.INSTRUMENT, "Microscope", name)));
        tags.text(path + "Operator").filter(t -> !t.isEmpty()).ifPresent(
                name -> entries.add(Metadata.Entry.text(Metadata.OPERATOR, "Operator", name)));
        return new Metadata(entries);
    }

    private static FormatException problem(ByteSource source, long at, String field, String cause) {
        return new FormatException(Place.atOffset(source.file(), at).withField(field), cause,
                "copy the file again, or export it again from the program that wrote it");
    }
}
