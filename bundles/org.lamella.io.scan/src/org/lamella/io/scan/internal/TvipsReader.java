/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.scan.internal;

import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.lamella.core.error.FormatException;
import org.lamella.core.error.LamellaException;
import org.lamella.core.error.Place;
import org.lamella.core.files.FileAccess;
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
 * Streams of TVIPS cameras: a header of 256 bytes in the first file, then frames, each behind a header of its own that counts
 * the points of the scan; parts {@code _000}, {@code _001} … follow each other. Format description: the layout that public
 * readers agree on (13 numbers of 4 bytes: size of the header, version, columns, rows, bits, offsets, binning, pixel size in
 * nm, high voltage in kV, magnification or camera length, size of the frames' header). Frames before the scan begins and
 * after it ends have the count of their neighbours; of several with one count the last is taken.
 */
@Component(service = Reader.class)
public final class TvipsReader implements Reader {

    private static final int HEADER = 256;
    private static final int FIELDS = 13;
    private static final int LARGEST = 1 << 14;
    private static final int COUNTER = 48;
    private static final int MOST_PARTS = 1000;
    private static final Pattern PART = Pattern.compile("(.*_)(\\d{3})(\\.[^.]+)");
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    @Override
    public Format format() {
        return new Format("tvips", "TVIPS stream .tvips", List.of("tvips"));
    }

    @Override
    public Recognition recognise(byte[] head) {
        if (head.length < FIELDS * 4) {
            return Recognition.NO;
        }
        int[] f = fields(head);
        boolean fits = f[0] == HEADER && (f[1] == 1 || f[1] == 2) && f[2] > 0 && f[2] <= LARGEST && f[3] > 0
                && f[3] <= LARGEST && (f[4] == 8 || f[4] == 16) && (f[1] == 1 || f[12] >= 12 && f[12] <= LARGEST);
        return fits ? Recognition.CERTAIN : Recognition.NO;
    }

    private static int[] fields(byte[] head) {
        int[] fields = new int[FIELDS];
        for (int i = 0; i < FIELDS; i++) {
            fields[i] = head[4 * i] & 0xff | (head[4 * i + 1] & 0xff) << 8 | (head[4 * i + 2] & 0xff) << 16
                    | head[4 * i + 3] << 24;
        }
        return fields;
    }

    /** A part of the stream and where its frames are. */
    private record Part(ByteSource source, long begin, long frames) {
    }

    @Override
    public Recording read(ByteSource source, Progress progress) throws LamellaException {
        if (source.size() < HEADER || recognise(source.head()) == Recognition.NO) {
            throw new FormatException(Place.atOffset(source.file(), 0), "The header is cut off or not one of TVIPS",
                    "open the first part, the file that ends with _000.tvips");
        }
        int[] f = fields(source.head());
        int pixels = f[2] * f[3];
        PixelType type = f[4] == 8 ? PixelType.U8 : PixelType.U16_LITTLE;
        int frameHeader = f[1] == 1 ? 12 : f[12];
        long stride = frameHeader + (long) pixels * type.bytes();
        List<Warning> warnings = new ArrayList<>();
        List<Part> parts = parts(source, stride, warnings);
        long frames = parts.stream().mapToLong(Part::frames).sum();
        if (frames == 0) {
            throw new FormatException(Place.atOffset(source.file(), HEADER), "Not one whole frame is in the file",
                    "copy the file again");
        }
        long[] place = frameHeader >= COUNTER + 4 ? counted(parts, stride, frames) : all(frames);
        ScanShape shape = ScanShape.guessed(place.length, Place.of(source.file()), warnings);
        FrameStack.Source pixelsOf = (frame, pixel, to, offset, count) -> {
            long at = place[(int) frame];
            for (Part part : parts) {
                if (at >= 0 && at < part.frames) {
                    type.read(part.source.bytes(), part.begin + at * stride + frameHeader + (long) pixel * type.bytes(),
                            to, offset, count);
                    return true;
                }
                at -= part.frames;
            }
            return false;
        };
        double step = ReciprocalScale.perPixel(f[8] * 1e-9 * Math.max(1, f[7]), f[10] * 1e-3, f[9] * 1e3);
        boolean calibrated = step > 0 && Double.isFinite(step) && step < 1e12;
        Signal patterns = new Signal("Patterns", Measurand.other("Counts", Unit.ONE), Unit.ONE,
                List.of(SignalAxis.counting("y", shape.rows()), SignalAxis.counting("x", shape.columns()),
                        axis("ky", f[3], step, calibrated), axis("kx", f[2], step, calibrated)),
                new FrameStack(shape.points(), pixels, pixelsOf));
        List<Metadata.Entry> entries = new ArrayList<>();
        entries.add(Metadata.Entry.number(Metadata.ACCELERATING_VOLTAGE, "High voltage", String.valueOf(f[9] * 1e3),
                f[9] * 1e3, Unit.known("V")));
        return new Recording(source, "TVIPS stream, version " + f[1] + ", " + f[4] + " bit",
                Technique.SCANNING_DIFFRACTION,
                new Metadata(entries), List.of(), List.of(patterns), warnings, warnings.stream()
                        .noneMatch(w -> w.code().equals("truncated")));
    }

    private static SignalAxis axis(String name, int size, double step, boolean calibrated) {
        return calibrated ? new SignalAxis(name, Unit.known("m^-1"), size, -(size - 1) / 2.0 * step, step)
                : SignalAxis.counting(name, size);
    }

    private static List<Part> parts(ByteSource first, long stride, List<Warning> warnings) throws LamellaException {
        List<Part> parts = new ArrayList<>();
        parts.add(part(first, HEADER, stride, warnings));
        Matcher name = PART.matcher(first.file().getFileName().toString());
        if (name.matches() && Integer.parseInt(name.group(2)) == 0) {
            for (int i = 1; i < MOST_PARTS; i++) {
                Path next = first.file().resolveSibling(String.format("%s%03d%s", name.group(1), i, name.group(3)));
                if (!Files.isRegularFile(next)) {
                    break;
                }
                parts.add(part(ByteSource.open(FileAccess.system(), next), 0, stride, warnings));
            }
        }
        return parts;
    }

    private static Part part(ByteSource source, long begin, long stride, List<Warning> warnings) {
        long there = Math.max(0, source.size() - begin);
        if (there % stride != 0) {
            warnings.add(new Warning("truncated", "The file ends within a frame; that frame was left out",
                    Place.atOffset(source.file(), source.size())));
        }
        return new Part(source, begin, there / stride);
    }

    /** Which frame belongs to each count of the scan, from the first count to the last; −1 where there is none. */
    private static long[] counted(List<Part> parts, long stride, long frames) {
        int[] counts = new int[(int) Math.min(frames, Integer.MAX_VALUE - 8)];
        int n = 0;
        for (Part part : parts) {
            for (long i = 0; i < part.frames && n < counts.length; i++) {
                counts[n++] = part.source.bytes().get(INT, part.begin + i * stride + COUNTER);
            }
        }
        // before the scan the count is 0; a single 0 is the first point of a scan that counts from there
        int zeros = 0;
        while (zeros < n && counts[zeros] <= 0) {
            zeros++;
        }
        int first = zeros == 1 && n > 1 && counts[1] == 1 ? 0 : 1;
        int most = Arrays.stream(counts).max().orElse(0);
        long span = (long) most - first + 1;
        if (span < 2 || span > 4L * frames) {
            return all(frames);
        }
        long[] place = new long[(int) span];
        Arrays.fill(place, -1);
        for (int i = 0; i < n; i++) {
            if (counts[i] >= first) {
                place[counts[i] - first] = i;
            }
        }
        return place;
    }

    private static long[] all(long frames) {
        long[] place = new long[(int) Math.min(frames, Integer.MAX_VALUE - 8)];
        for (int i = 0; i < place.length; i++) {
            place[i] = i;
        }
        return place;
    }
}
