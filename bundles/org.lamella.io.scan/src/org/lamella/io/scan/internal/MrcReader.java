/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.scan.internal;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

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
 * Stacks of patterns in MRC files (MRC2014: A. Cheng et al., J. Struct. Biol. 192 (2015) 146): a header of 1024 bytes, an
 * extended header, then sections of {@code ny} rows of {@code nx} pixels, either byte order.
 */
@Component(service = Reader.class)
public final class MrcReader implements Reader {

    private static final int HEADER = 1024;
    private static final int LARGEST = 1 << 15;
    private static final int MARK = 208;
    private static final int STAMP = 212;
    private static final int EXTENDED = 92;

    @Override
    public Format format() {
        return new Format("mrc-stack", "MRC stack", List.of("mrc", "mrcs"));
    }

    @Override
    public Recognition recognise(byte[] head) {
        return head.length >= HEADER && head[MARK] == 'M' && head[MARK + 1] == 'A' && head[MARK + 2] == 'P'
                && (head[STAMP] == 0x44 || head[STAMP] == 0x11) ? Recognition.CERTAIN : Recognition.NO;
    }

    @Override
    public Recording read(ByteSource source, Progress progress) throws LamellaException {
        if (source.size() < HEADER) {
            throw problem(source, 0, "header", "The header is cut off");
        }
        MemorySegment bytes = source.bytes();
        boolean little = bytes.get(ValueLayout.JAVA_BYTE, STAMP) == 0x44;
        ValueLayout.OfInt layout = ValueLayout.JAVA_INT_UNALIGNED
                .withOrder(little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int width = bytes.get(layout, 0);
        int height = bytes.get(layout, 4);
        int sections = bytes.get(layout, 8);
        int mode = bytes.get(layout, 12);
        int extended = bytes.get(layout, EXTENDED);
        if (width < 1 || width > LARGEST || height < 1 || height > LARGEST || sections < 1) {
            throw problem(source, 0, "nx, ny, nz",
                    width + " × " + height + " pixels and " + sections + " sections cannot be");
        }
        if (extended < 0 || HEADER + (long) extended > source.size()) {
            throw problem(source, EXTENDED, "nsymbt", "An extended header of " + extended + " bytes cannot be");
        }
        PixelType type = switch (mode) {
            case 0 -> PixelType.I8;
            case 1 -> little ? PixelType.I16_LITTLE : PixelType.I16_BIG;
            case 2 -> little ? PixelType.F32_LITTLE : PixelType.F32_BIG;
            case 6 -> little ? PixelType.U16_LITTLE : PixelType.U16_BIG;
            default -> throw problem(source, 12, "mode", "Pixels of mode " + mode + " are not known");
        };
        int pixels = width * height;
        long stride = (long) pixels * type.bytes();
        long begin = HEADER + (long) extended;
        long there = Math.min(sections, (source.size() - begin) / stride);
        if (there == 0) {
            throw problem(source, begin, "sections", "Not one whole pattern is in the file");
        }
        List<Warning> warnings = new ArrayList<>();
        if (there < sections) {
            warnings.add(new Warning("truncated", "The file ends early: " + there + " of " + sections
                    + " patterns are there, the others are missing", Place.atOffset(source.file(), source.size())));
        }
        ScanShape shape = ScanShape.guessed(sections, Place.of(source.file()), warnings);
        Signal patterns = new Signal("Patterns", Measurand.other("Counts", Unit.ONE), Unit.ONE,
                List.of(SignalAxis.counting("y", shape.rows()), SignalAxis.counting("x", shape.columns()),
                        SignalAxis.counting("ky", height), SignalAxis.counting("kx", width)),
                new FrameStack(sections, pixels, (frame, pixel, to, offset, count) -> {
                    if (frame >= there) {
                        return false;
                    }
                    type.read(bytes, begin + frame * stride + (long) pixel * type.bytes(), to, offset, count);
                    return true;
                }));
        return new Recording(source, "MRC, mode " + mode, Technique.SCANNING_DIFFRACTION, new Metadata(List.of()),
                List.of(),
                List.of(patterns), warnings, there == sections);
    }

    private static FormatException problem(ByteSource source, long at, String field, String cause) {
        return new FormatException(Place.atOffset(source.file(), at).withField(field), cause,
                "copy the file again, or export it again from the program that wrote it");
    }
}
