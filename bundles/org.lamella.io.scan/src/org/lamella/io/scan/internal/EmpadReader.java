/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.scan.internal;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamException;

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
 * Scans of the EMPAD detector (M. W. Tate et al., Microsc. Microanal. 22 (2016) 237): frames of 130 × 128 single-precision
 * floats, little-endian, of which the last two rows are no pixels, in a {@code .raw} file without any header; beside it
 * an {@code .xml} file that names it. Either of the two can be given; the shape of the scan is told by the text file, or
 * by the usual name of the other, {@code scan_x256_y256.raw}.
 */
@Component(service = Reader.class)
public final class EmpadReader implements Reader {

    private static final int SIDE = 128;
    private static final int PIXELS = SIDE * SIDE;
    private static final long STRIDE = 4L * SIDE * (SIDE + 2);
    private static final int LONGEST_DESCRIPTION = 1 << 22;
    /** Noise of a detector is hardly ever below it; digits of a text are. */
    private static final double SMALLEST = 1e-3;
    private static final double LARGEST = 1e9;
    private static final byte[] NAMES_A_FILE = "<raw_file".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern NAME = Pattern.compile(".*x(\\d{1,6})_y(\\d{1,6})\\D*");
    private static final ValueLayout.OfFloat FLOAT = ValueLayout.JAVA_FLOAT_UNALIGNED
            .withOrder(ByteOrder.LITTLE_ENDIAN);

    @Override
    public Format format() {
        return new Format("empad", "EMPAD .xml with .raw", List.of("xml", "raw"));
    }

    @Override
    public Recognition recognise(byte[] head) {
        if (isDescription(head)) {
            return Recognition.CERTAIN;
        }
        return looksLikeFrame(head) ? Recognition.POSSIBLE : Recognition.NO;
    }

    private static boolean isDescription(byte[] head) {
        for (int i = 0; i + NAMES_A_FILE.length <= head.length && head[0] != 0; i++) {
            int same = 0;
            while (same < NAMES_A_FILE.length && head[i + same] == NAMES_A_FILE[same]) {
                same++;
            }
            if (same == NAMES_A_FILE.length) {
                return true;
            }
        }
        return false;
    }

    /** Raw frames have no mark: the numbers of the first frame are such as a detector gives. */
    private static boolean looksLikeFrame(byte[] head) {
        if (head.length < 4 * PIXELS) {
            return false;
        }
        MemorySegment bytes = MemorySegment.ofArray(head);
        int signals = 0;
        int tiny = 0;
        for (int i = 0; i < PIXELS; i++) {
            double value = Math.abs(bytes.get(FLOAT, 4L * i));
            if (!(value <= LARGEST)) {
                return false;
            }
            signals += value >= SMALLEST ? 1 : 0;
            tiny += value > 0 && value < SMALLEST ? 1 : 0;
        }
        return signals > PIXELS / 100 && tiny < PIXELS / 100;
    }

    @Override
    public Recording read(ByteSource source, Progress progress) throws LamellaException {
        boolean described = isDescription(source.head());
        Optional<EmpadDescription> description = described ? Optional.of(description(source)) : Optional.empty();
        ByteSource raw = described ? beside(source, description.orElseThrow().raw()) : source;
        Optional<ScanShape> told = description.flatMap(EmpadDescription::shape)
                .or(() -> named(raw.file().getFileName().toString()));
        long there = raw.size() / STRIDE;
        if (there == 0 || !described && told.isEmpty() && raw.size() % STRIDE != 0) {
            throw new FormatException(Place.atOffset(raw.file(), there * STRIDE),
                    there == 0 ? "Not one whole pattern is in the file" : "These are no whole frames of an EMPAD",
                    "copy the file again, or give the .xml file of the scan");
        }
        List<Warning> warnings = new ArrayList<>();
        ScanShape shape = told.isPresent() ? told.get()
                : ScanShape.guessed(there, Place.of(raw.file()), warnings);
        if (there < shape.points()) {
            warnings.add(new Warning("truncated", "The file ends early: " + there + " of " + shape.points()
                    + " patterns are there, the others are missing", Place.atOffset(raw.file(), raw.size())));
        } else if (raw.size() != shape.points() * STRIDE) {
            warnings.add(new Warning("surplus", "Behind the " + shape.points() + " patterns of the scan there is more, "
                    + "which is left out", Place.atOffset(raw.file(), shape.points() * STRIDE)));
        }
        MemorySegment bytes = raw.bytes();
        Signal patterns = new Signal("Patterns", Measurand.other("Counts", Unit.ONE), Unit.ONE,
                List.of(axis("y", shape.rows(), description, false), axis("x", shape.columns(), description, true),
                        SignalAxis.counting("ky", SIDE), SignalAxis.counting("kx", SIDE)),
                new FrameStack(shape.points(), PIXELS, (frame, pixel, to, offset, count) -> {
                    if (frame >= there) {
                        return false;
                    }
                    PixelType.F32_LITTLE.read(bytes, frame * STRIDE + 4L * pixel, to, offset, count);
                    return true;
                }));
        return new Recording(source, "EMPAD, 128 × 128", Technique.SCANNING_DIFFRACTION, metadata(description),
                List.of(), List.of(patterns), warnings, there >= shape.points());
    }

    private static EmpadDescription description(ByteSource source) throws FormatException {
        String cause = "It names no file with frames";
        if (source.size() <= LONGEST_DESCRIPTION) {
            try {
                Optional<EmpadDescription> description = EmpadDescription
                        .of(source.slice(0, (int) source.size()));
                if (description.isPresent()) {
                    return description.get();
                }
            } catch (XMLStreamException e) {
                cause = "It is not well-formed: " + e.getMessage().replaceAll("\\s+", " ");
            }
        }
        throw new FormatException(Place.of(source.file()).withField("raw_file"), cause,
                "give the .raw file itself, or copy this one again");
    }

    private static ByteSource beside(ByteSource source, String name) throws LamellaException {
        try {
            return ByteSource.open(FileAccess.system(), source.file().resolveSibling(name));
        } catch (InvalidPathException e) {
            throw new FormatException(Place.of(source.file()).withField("raw_file"),
                    "\"" + name + "\" is no name of a file", "give the .raw file itself", e);
        }
    }

    private static Optional<ScanShape> named(String name) {
        Matcher sizes = NAME.matcher(name);
        return sizes.matches() && Long.parseLong(sizes.group(1)) > 0 && Long.parseLong(sizes.group(2)) > 0
                ? Optional.of(new ScanShape(Long.parseLong(sizes.group(1)), Long.parseLong(sizes.group(2))))
                : Optional.empty();
    }

    private static SignalAxis axis(String name, long size, Optional<EmpadDescription> description, boolean alongX) {
        double step = description.map(d -> d.field(alongX)).orElse(0.0) / size;
        return step > 0 && step < 1 ? new SignalAxis(name, Unit.known("m"), size, 0, step)
                : SignalAxis.counting(name, size);
    }

    private static Metadata metadata(Optional<EmpadDescription> description) {
        List<Metadata.Entry> entries = new ArrayList<>();
        description.ifPresent(d -> d.voltage().ifPresent(volts -> entries.add(Metadata.Entry
                .number(Metadata.ACCELERATING_VOLTAGE, "Voltage", String.valueOf(volts), volts, Unit.known("V")))));
        return new Metadata(entries);
    }
}
