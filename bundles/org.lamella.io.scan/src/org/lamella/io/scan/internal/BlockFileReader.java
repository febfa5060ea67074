/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.scan.internal;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.lamella.core.error.FormatException;
import org.lamella.core.error.LamellaException;
import org.lamella.core.error.Place;
import org.lamella.core.progress.Progress;
import org.lamella.data.Measurand;
import org.lamella.data.Metadata;
import org.lamella.data.Recording;
import org.lamella.data.Samples;
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
 * Block files of NanoMEGAS (ASTAR), 8 and 16 bit. A header of 240 bytes, little-endian, then a note, the virtual bright
 * field, and the frames, each behind a mark and its number. Format description: the layout that public readers agree on
 * (fields {@code IMGBLO}, magic 0x0102 or 0x0103, offsets of the virtual bright field and of the patterns).
 */
@Component(service = Reader.class)
public final class BlockFileReader implements Reader {

    private static final byte[] MARK = "IMGBLO".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER = 240;
    private static final int BYTES = 0x0102;
    private static final int WORDS = 0x0103;
    private static final int LARGEST = 1 << 14;
    private static final int LOOKED_AT = 256;

    private static final ValueLayout.OfShort U2 = ValueLayout.JAVA_SHORT_UNALIGNED
            .withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfInt U4 = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfDouble F8 = ValueLayout.JAVA_DOUBLE_UNALIGNED
            .withOrder(ByteOrder.LITTLE_ENDIAN);

    @Override
    public Format format() {
        return new Format("nanomegas-blo", "NanoMEGAS block file .blo", List.of("blo"));
    }

    @Override
    public Recognition recognise(byte[] head) {
        if (head.length < MARK.length) {
            return Recognition.NO;
        }
        for (int i = 0; i < MARK.length; i++) {
            if (head[i] != MARK[i]) {
                return Recognition.NO;
            }
        }
        return Recognition.CERTAIN;
    }

    /** What the header says, checked. */
    private record Header(int bytesPerPixel, long brightField, long patterns, int size, int columns, int rows,
            double stepX,
            double stepY, long voltage, int scale, long cameraLength, double scanRotation) {

        static Header of(ByteSource source) throws FormatException {
            MemorySegment bytes = source.bytes();
            if (bytes.byteSize() < HEADER) {
                throw problem(source, bytes.byteSize(), "", "The header is cut off: " + bytes.byteSize() + " of "
                        + HEADER + " bytes are there");
            }
            int magic = u2(bytes, 6);
            if (magic != BYTES && magic != WORDS) {
                throw problem(source, 6, "magic", String.format("Version 0x%04x is not known", magic));
            }
            Header header = new Header(magic == BYTES ? 1 : 2, u4(bytes, 8), u4(bytes, 12), u2(bytes, 20),
                    u2(bytes, 24), u2(bytes, 26), bytes.get(F8, 30), bytes.get(F8, 38), u4(bytes, 46),
                    u2(bytes, 50), u4(bytes, 52), u2(bytes, 28) / 100.0);
            if (header.size == 0 || header.size > LARGEST) {
                throw problem(source, 20, "pattern size", "Patterns of " + header.size + " pixels cannot be");
            }
            if (header.columns == 0 || header.rows == 0) {
                throw problem(source, header.columns == 0 ? 24 : 26, "scan size",
                        "A scan of " + header.columns + " × " + header.rows + " points cannot be");
            }
            if (header.patterns < HEADER) {
                throw problem(source, 12, "offset of the patterns", "The patterns would lie within the header");
            }
            return header;
        }

        long frame() {
            return BlockFrames.HEADER + (long) size * size * bytesPerPixel;
        }

        long points() {
            return (long) columns * rows;
        }
    }

    private static int u2(MemorySegment bytes, long at) {
        return bytes.get(U2, at) & 0xffff;
    }

    private static long u4(MemorySegment bytes, long at) {
        return bytes.get(U4, at) & 0xffff_ffffL;
    }

    private static FormatException problem(ByteSource source, long at, String field, String cause) {
        return new FormatException(Place.atOffset(source.file(), at).withField(field), cause,
                "copy the file again, or export it again from the program that wrote it");
    }

    @Override
    public Recording read(ByteSource source, Progress progress) throws LamellaException {
        Header header = Header.of(source);
        long there = Math.clamp((source.size() - header.patterns) / header.frame(), 0, header.points());
        if (there == 0) {
            throw problem(source, header.patterns, "patterns", "Not one whole pattern is in the file");
        }
        List<Warning> warnings = new ArrayList<>();
        if (there < header.points()) {
            warnings.add(new Warning("truncated", "The file ends early: " + there + " of " + header.points()
                    + " patterns are there, the others are missing", Place.atOffset(source.file(), source.size())));
        }
        BlockFrames frames = new BlockFrames(source.bytes(), header.patterns, header.frame(),
                header.bytesPerPixel == 1 ? PixelType.U8 : PixelType.U16_LITTLE, there);
        long damaged = damaged(frames, there);
        if (damaged > 0) {
            warnings.add(new Warning("damaged", "Of the patterns looked at, " + damaged
                    + " do not begin with their mark; such patterns count as missing", Place.of(source.file())));
        }
        List<Signal> arrays = new ArrayList<>();
        arrays.add(new Signal("Patterns", Measurand.other("Counts", Unit.ONE), Unit.ONE, axes(header, warnings, source),
                new FrameStack(header.points(), header.size * header.size, frames)));
        brightField(source, header).ifPresent(arrays::add);
        return new Recording(source, "NanoMEGAS block file, " + 8 * header.bytesPerPixel + " bit",
                Technique.SCANNING_DIFFRACTION, metadata(source, header), List.of(), arrays, warnings,
                there == header.points() && damaged == 0);
    }

    /** Looks at some frames, spread over the file. */
    private static long damaged(BlockFrames frames, long there) {
        long damaged = 0;
        long looked = Math.min(LOOKED_AT, there);
        for (long i = 0; i < looked; i++) {
            if (!frames.isSound(i * there / looked)) {
                damaged++;
            }
        }
        return damaged;
    }

    private static List<SignalAxis> axes(Header header, List<Warning> warnings, ByteSource source) {
        SignalAxis y = scanAxis("y", header.rows, header.stepY);
        SignalAxis x = scanAxis("x", header.columns, header.stepX);
        if (y.unit().equals(Unit.ONE) || x.unit().equals(Unit.ONE)) {
            warnings.add(new Warning("step", "The steps of the scan, " + header.stepX + " and " + header.stepY
                    + " nm, cannot be; distances count points", Place.atOffset(source.file(), 30)));
        }
        double step = ReciprocalScale.perPixel(100.0 / header.scale * 1e-2, header.cameraLength * 1e-4,
                header.voltage);
        return List.of(y, x, patternAxis("ky", header.size, step), patternAxis("kx", header.size, step));
    }

    private static SignalAxis scanAxis(String name, int size, double nanometres) {
        return nanometres > 0 && nanometres < 1e9 ? new SignalAxis(name, Unit.known("m"), size, 0, nanometres * 1e-9)
                : SignalAxis.counting(name, size);
    }

    private static SignalAxis patternAxis(String name, int size, double step) {
        return step > 0 && Double.isFinite(step)
                ? new SignalAxis(name, Unit.known("m^-1"), size, -(size - 1) / 2.0 * step, step)
                : SignalAxis.counting(name, size);
    }

    private static Optional<Signal> brightField(ByteSource source, Header header) {
        long end = header.brightField + header.points();
        if (header.brightField < HEADER || end > header.patterns || end > source.size()) {
            return Optional.empty();
        }
        MemorySegment bytes = source.bytes();
        Samples samples = new Samples() {
            @Override
            public long size() {
                return header.points();
            }

            @Override
            public double at(long index) {
                return bytes.get(ValueLayout.JAVA_BYTE, header.brightField + index) & 0xff;
            }
        };
        return Optional.of(new Signal("Virtual bright field", Measurand.other("Counts", Unit.ONE), Unit.ONE,
                List.of(scanAxis("y", header.rows, header.stepY), scanAxis("x", header.columns, header.stepX)),
                samples));
    }

    private static Metadata metadata(ByteSource source, Header header) {
        List<Metadata.Entry> entries = new ArrayList<>();
        entries.add(number(Metadata.ACCELERATING_VOLTAGE, "High voltage", header.voltage, "V"));
        entries.add(number(Metadata.CAMERA_LENGTH, "Camera length", header.cameraLength * 1e-4, "m"));
        entries.add(number("", "Pixel of the detector", 100.0 / header.scale * 1e-2, "m"));
        entries.add(number(Metadata.SCAN_ROTATION, "Scan rotation", Math.toRadians(header.scanRotation), "rad"));
        long end = Math.min(Math.min(header.brightField, header.patterns), source.size());
        if (end > HEADER && end - HEADER < 1 << 16) {
            String note = new String(source.slice(HEADER, (int) (end - HEADER)), StandardCharsets.ISO_8859_1)
                    .replace("\0", "").strip();
            if (!note.isEmpty()) {
                entries.add(Metadata.Entry.text(Metadata.COMMENT, "Note", note));
            }
        }
        return new Metadata(entries);
    }

    private static Metadata.Entry number(String key, String label, double si, String unit) {
        return Metadata.Entry.number(key, label, String.valueOf(si), si, Unit.known(unit));
    }
}
