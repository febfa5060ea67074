/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.scan.internal;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

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
 * Merlin (Medipix3) files of Quantum Detectors: frames of one size, each behind a header in ASCII, big-endian. Raw frames come
 * as the chips send them: in words of 64 bits whose pixels run backwards, and with four chips side by side, of which the first two
 * lie below and are turned by half. Format description: the Merlin manual's appendix, as public readers agree on it. The shape of the
 * scan is taken from the {@code .hdr} file beside it.
 */
@Component(service = Reader.class)
public final class MibReader implements Reader {

    private static final byte[] MARK = "MQ1,".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_COMPANION = 1 << 20;
    private static final int WORD = 8;

    @Override
    public Format format() {
        return new Format("merlin-mib", "Merlin .mib", List.of("mib"));
    }

    @Override
    public Recognition recognise(byte[] head) {
        for (int i = 0; i < MARK.length; i++) {
            if (head.length <= i || head[i] != MARK[i]) {
                return Recognition.NO;
            }
        }
        return Recognition.CERTAIN;
    }

    @Override
    public Recording read(ByteSource source, Progress progress) throws LamellaException {
        MibHeader header = MibHeader.of(source);
        boolean raw = header.kind().equals("R64");
        int depth = header.depth() > 0 ? header.depth() : 12;
        boolean quad = raw && header.chips() == 4 && header.layout().toLowerCase(Locale.ROOT).equals("2x2")
                && header.width() == 4 * header.height();
        int width = quad ? header.width() / 2 : header.width();
        int height = quad ? 2 * header.height() : header.height();
        long body =
                raw ? rawBytes(header, depth) : (long) header.width() * header.height() * type(source, header).bytes();
        long frames = source.size() / (header.length() + body);
        if (frames == 0) {
            throw new FormatException(Place.atOffset(source.file(), header.length()),
                    "Not one whole pattern is in the file",
                    "copy the file again");
        }
        List<Warning> warnings = new ArrayList<>();
        Map<String, String> companion = companion(source.file());
        ScanShape shape = shape(companion, frames, source, warnings);
        long rest = source.size() % (header.length() + body);
        if (rest != 0 || shape.points() > frames) {
            warnings.add(new Warning("truncated", "The file ends early: " + frames + " of "
                    + Math.max(shape.points(), frames + 1) + " patterns are there",
                    Place.atOffset(source.file(),
                            source.size())));
        }
        FrameStack.Source pixels =
                raw ? new RawFrames(source.bytes(), header, depth, quad, frames, header.length() + body)
                        : plain(source, header, frames, header.length() + body);
        Signal patterns = new Signal("Patterns", Measurand.other("Counts", Unit.ONE), Unit.ONE,
                List.of(SignalAxis.counting("y", shape.rows()), SignalAxis.counting("x", shape.columns()),
                        SignalAxis.counting("ky", height), SignalAxis.counting("kx", width)),
                new FrameStack(shape.points(), width * height, pixels));
        return new Recording(source, "Merlin, " + header.layout() + " chips, " + header.kind()
                + (header.depth() > 0 ? ", " + header.depth() + " bit" : ""), Technique.SCANNING_DIFFRACTION,
                metadata(header, companion), List.of(), List.of(patterns), warnings,
                rest == 0 && shape.points() <= frames);
    }

    private static long rawBytes(MibHeader header, int depth) {
        long pixels = (long) header.width() * header.height();
        return switch (depth) {
            case 1 -> pixels / 8;
            case 6 -> pixels;
            case 12 -> 2 * pixels;
            default -> 4 * pixels;
        };
    }

    private static PixelType type(ByteSource source, MibHeader header) throws FormatException {
        return switch (header.kind()) {
            case "U08", "U8", "U01", "U1" -> PixelType.U8;
            case "U16" -> PixelType.U16_BIG;
            case "U32" -> PixelType.U32_BIG;
            default -> throw new FormatException(Place.atOffset(source.file(), 0).withField("pixel kind"),
                    "Pixels of the kind " + header.kind() + " are not known", "export it as U08, U16, U32 or R64");
        };
    }

    private static FrameStack.Source plain(ByteSource source, MibHeader header, long frames, long stride)
            throws FormatException {
        PixelType type = type(source, header);
        MemorySegment bytes = source.bytes();
        return (frame, pixel, to, offset, count) -> {
            if (frame >= frames) {
                return false;
            }
            type.read(bytes, frame * stride + header.length() + (long) pixel * type.bytes(), to, offset, count);
            return true;
        };
    }

    /** Frames as the chips send them. */
    private record RawFrames(MemorySegment bytes, MibHeader header, int depth, boolean quad, long frames, long stride)
            implements FrameStack.Source {

        @Override
        public boolean read(long frame, int pixel, float[] to, int offset, int count) {
            if (frame >= frames) {
                return false;
            }
            long first = frame * stride + header.length();
            int width = quad ? header.width() / 2 : header.width();
            for (int i = 0; i < count; i++) {
                int row = (pixel + i) / width;
                int column = (pixel + i) % width;
                to[offset + i] = quad ? ofQuad(first, row, column) : value(first, row * width + column);
            }
            return true;
        }

        /** The four chips lie side by side; in the picture the last two are above, the first two below and turned by half. */
        private float ofQuad(long first, int row, int column) {
            int side = header.height();
            boolean lower = row >= side;
            boolean right = column >= side;
            int chip = lower ? right ? 0 : 1 : right ? 2 : 3;
            int y = lower ? 2 * side - 1 - row : row;
            int x = lower ? side - 1 - column % side : column % side;
            return value(first, y * header.width() + chip * side + x);
        }

        /** A pixel; those of a word of 64 bits run backwards. */
        private float value(long first, int index) {
            return switch (depth) {
                case 1 -> {
                    int word = index / 64;
                    int bit = 63 - index % 64;
                    yield bytes.get(ValueLayout.JAVA_BYTE, first + (long) word * WORD + bit / 8) >> 7 - bit % 8 & 1;
                }
                case 6 -> bytes.get(ValueLayout.JAVA_BYTE, first + index / WORD * WORD + 7 - index % WORD) & 0xff;
                case 12 -> word(first, index);
                default -> {
                    long half = 2L * header.width() * header.height();
                    yield word(first, index) * 4096f + word(first + half, index);
                }
            };
        }

        private int word(long first, int index) {
            long at = first + 2L * (index / 4 * 4 + 3 - index % 4);
            return (bytes.get(ValueLayout.JAVA_BYTE, at) & 0xff) << 8 | bytes.get(ValueLayout.JAVA_BYTE, at + 1) & 0xff;
        }
    }

    /** Names and values of the text file that the program writes beside the frames. */
    private static Map<String, String> companion(Path file) {
        Map<String, String> entries = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        Path beside = file.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + ".hdr");
        try {
            if (Files.isRegularFile(beside) && Files.size(beside) < LONGEST_COMPANION) {
                for (String line : new String(Files.readAllBytes(beside), StandardCharsets.ISO_8859_1).lines()
                        .toList()) {
                    int colon = line.indexOf(':');
                    if (colon > 0) {
                        entries.put(line.substring(0, colon).replaceAll("\\(.*\\)", "").strip(),
                                line.substring(colon + 1).strip());
                    }
                }
            }
        } catch (IOException e) {
            entries.clear();
        }
        return entries;
    }

    private static OptionalLong number(Map<String, String> companion, String name) {
        String text = companion.getOrDefault(name, "");
        return text.matches("\\d{1,9}") ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }

    private static ScanShape shape(Map<String, String> companion, long frames, ByteSource source,
            List<Warning> warnings) {
        OptionalLong x = number(companion, "ScanX");
        OptionalLong y = number(companion, "ScanY");
        if (x.isPresent() && y.isPresent() && x.getAsLong() > 0 && y.getAsLong() > 0
                && x.getAsLong() * y.getAsLong() >= frames) {
            return new ScanShape(x.getAsLong(), y.getAsLong());
        }
        long all = number(companion, "Frames in Acquisition").orElse(0);
        long line = number(companion, "Frames per Trigger").orElse(0);
        if (line > 1 && all >= frames && all % line == 0 && all > line) {
            return new ScanShape(line, all / line);
        }
        return ScanShape.guessed(frames, Place.of(source.file()), warnings);
    }

    private static Metadata metadata(MibHeader header, Map<String, String> companion) {
        List<Metadata.Entry> entries = new ArrayList<>();
        if (!header.time().isEmpty()) {
            entries.add(Metadata.Entry.text(Metadata.STARTED, "Time", header.time().replace(' ', 'T')));
        }
        companion.forEach((name, value) -> {
            if (!value.isEmpty() && value.length() < 200) {
                entries.add(Metadata.Entry.text("", name, value));
            }
        });
        return new Metadata(entries);
    }
}
