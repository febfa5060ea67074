/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.hdf5.internal;

import java.io.UncheckedIOException;
import java.lang.reflect.Array;
import java.nio.BufferUnderflowException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import io.jhdf.HdfFile;
import io.jhdf.api.Dataset;
import io.jhdf.api.Group;
import io.jhdf.api.Node;
import io.jhdf.exceptions.HdfException;
import io.jhdf.exceptions.HdfFilterException;
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
 * Scans of patterns in HDF5: the largest array of numbers with four axes (y, x, ky, kx). Axes are taken from what stands
 * beside it: {@code dim0 … dim3} of py4DSTEM and other EMD files, {@code axis-0 … axis-3} of HyperSpy. The array is read in
 * pieces when it is asked for.
 */
@Component(service = Reader.class)
public final class HdfScanReader implements Reader {

    private static final byte[] MARK = { (byte) 0x89, 'H', 'D', 'F', '\r', '\n', 0x1a, '\n' };
    private static final int DEEPEST = 12;
    private static final int MOST_NODES = 20_000;

    @Override
    public Format format() {
        return new Format("hdf5-scan", "4D-STEM in HDF5 (py4DSTEM, EMD, HyperSpy)",
                List.of("h5", "hdf5", "emd", "hspy"));
    }

    @Override
    public Recognition recognise(byte[] head) {
        for (int i = 0; i < MARK.length; i++) {
            if (head.length <= i || head[i] != MARK[i]) {
                return Recognition.NO;
            }
        }
        return Recognition.LIKELY;
    }

    @Override
    public Recording read(ByteSource source, Progress progress) throws LamellaException {
        HdfFile file = null;
        try {
            file = new HdfFile(source.file());
            Recording recording = read(source, file, progress);
            file = null;
            return recording;
        } catch (HdfException | IllegalArgumentException | IndexOutOfBoundsException | UnsupportedOperationException
                | ClassCastException | ArithmeticException | BufferUnderflowException e) {
            throw new FormatException(Place.of(source.file()),
                    "The HDF5 file is damaged or of a kind that cannot be read: "
                            + deepest(e).getMessage(),
                    "copy the file again, or export it as a NanoMEGAS block file or MRC", e);
        } finally {
            if (file != null) {
                file.close();
            }
        }
    }

    private static Recording read(ByteSource source, HdfFile file, Progress progress) throws LamellaException {
        Dataset data = largest(file, 0, new int[1], Optional.empty(), progress).orElseThrow(() -> new FormatException(
                Place.of(source.file()), "There is no array of numbers with four axes in this file",
                "give a file with a 4D-STEM scan: axes y, x, ky, kx"));
        long[] shape = data.getDimensionsAsLong();
        for (long size : shape) {
            if (size < 1 || size > 1 << 20) {
                throw new FormatException(Place.of(source.file()).withField(data.getPath()),
                        "An axis of " + size + " points cannot be", "export the scan again");
            }
        }
        if (shape[2] * shape[3] > 1 << 28) {
            throw new FormatException(Place.of(source.file()).withField(data.getPath()),
                    "Patterns of " + shape[2] + " × " + shape[3] + " pixels are too large", "bin the patterns");
        }
        checkFilters(source, data);
        List<Warning> warnings = new ArrayList<>();
        String[] names = { "y", "x", "ky", "kx" };
        List<SignalAxis> axes = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            axes.add(axis(file, data, i, names[i], shape[i]));
        }
        if (axes.get(3).unit().equals(Unit.ONE)) {
            warnings.add(Warning.of("scale",
                    "The file does not tell the scale of the patterns; it is found from the crystals"));
        }
        Signal patterns = new Signal("Patterns", Measurand.other("Counts", Unit.ONE), Unit.ONE, axes,
                new HdfPatterns(data));
        return new Recording(source, "HDF5, " + data.getPath(), Technique.SCANNING_DIFFRACTION, metadata(file),
                List.of(), List.of(patterns), warnings, true);
    }

    private static Throwable deepest(Throwable thrown) {
        Throwable deepest = thrown;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return deepest;
    }

    /** A damaged pattern is missing; a compression that nobody here can undo would make all of them missing. */
    private static void checkFilters(ByteSource source, Dataset data) throws FormatException {
        try {
            data.getData(new long[4], new int[] { 1, 1, 1, 1 });
        } catch (HdfException | IllegalArgumentException | IndexOutOfBoundsException | UncheckedIOException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof HdfFilterException) {
                    throw new FormatException(Place.of(source.file()).withField(data.getPath()),
                            "The patterns are compressed by a method that is not known here: " + cause.getMessage(),
                            "compress them otherwise: h5repack -f GZIP=4 old.h5 new.h5", e);
                }
            }
        }
    }

    private static Optional<Dataset> largest(Group group, int depth, int[] seen, Optional<Dataset> before,
            Progress progress) {
        progress.checkCancelled();
        Optional<Dataset> best = before;
        for (Node node : group) {
            if (seen[0]++ > MOST_NODES) {
                return best;
            }
            if (node instanceof Group inner && depth < DEEPEST && !node.isLink()) {
                best = largest(inner, depth + 1, seen, best, progress);
            } else if (node instanceof Dataset data && isScan(data)
                    && (best.isEmpty() || data.getSize() > best.get().getSize())) {
                best = Optional.of(data);
            }
        }
        return best;
    }

    private static boolean isScan(Dataset data) {
        Class<?> type = data.getJavaType();
        return data.getDimensionsAsLong().length == 4 && !data.isCompound() && type.isPrimitive()
                && type != boolean.class && type != char.class;
    }

    private static SignalAxis axis(HdfFile file, Dataset data, int number, String name, long size) {
        Group parent = data.getParent();
        if (parent.getChild("axis-" + number) instanceof Group axis) {
            OptionalDouble scale = number(axis, "scale");
            return scaled(name, size, scale.orElse(Double.NaN), text(axis, "units"));
        }
        int shift = parent.getChild("dim0") == null ? 1 : 0;
        if (parent.getChild("dim" + (number + shift)) instanceof Dataset dimension) {
            double[] values = numbers(dimension);
            SignalAxis axis = scaled(name, size, values.length > 1 ? values[1] - values[0] : Double.NaN,
                    text(dimension, "units"));
            if (!axis.unit().equals(Unit.ONE)) {
                return axis;
            }
        }
        String calibration = number < 2 ? "R_pixel" : "Q_pixel";
        return calibrated(file, calibration, name, size);
    }

    /** What py4DSTEM keeps as calibration of the whole file. */
    private static SignalAxis calibrated(HdfFile file, String what, String name, long size) {
        for (Node root : file) {
            if (root instanceof Group group && group.getChild("metadatabundle") instanceof Group bundle
                    && bundle.getChild("calibration") instanceof Group calibration
                    && calibration.getChild(what + "_size") instanceof Dataset step
                    && calibration.getChild(what + "_units") instanceof Dataset unit) {
                double[] values = numbers(step);
                return scaled(name, size, values.length > 0 ? values[0] : Double.NaN, String.valueOf(unit.getData()));
            }
        }
        return SignalAxis.counting(name, size);
    }

    private static SignalAxis scaled(String name, long size, double step, String unit) {
        boolean reciprocal = name.startsWith("k");
        double factor = factor(unit, reciprocal);
        double si = Math.abs(step) * factor;
        return si > 0 && Double.isFinite(si)
                ? new SignalAxis(name, Unit.known(reciprocal ? "m^-1" : "m"), size,
                        reciprocal ? -(size - 1) / 2.0 * si : 0, si)
                : SignalAxis.counting(name, size);
    }

    /** SI of a unit; NaN where it is none of a length or its reciprocal. */
    private static double factor(String unit, boolean reciprocal) {
        String plain = unit.replaceAll("[\\s_{}$\\\\\\[\\]]", "").replace("⁻¹", "^-1").replace("angstroms", "A")
                .replace("angstrom", "A").replace("Angstrom", "A").replace("Å", "A").replace("µ", "u")
                .replace("μ", "u");
        boolean inverse = plain.startsWith("1/") || plain.endsWith("^-1");
        String base = plain.replace("1/", "").replace("^-1", "");
        double length = switch (base) {
            case "m" -> 1;
            case "um" -> 1e-6;
            case "nm" -> 1e-9;
            case "A" -> 1e-10;
            case "pm" -> 1e-12;
            default -> Double.NaN;
        };
        return inverse == reciprocal ? reciprocal ? 1 / length : length : Double.NaN;
    }

    private static double[] numbers(Dataset data) {
        if (data.getSize() > 1 << 20
                || !data.getJavaType().isPrimitive() && !Number.class.isAssignableFrom(data.getJavaType())) {
            return new double[0];
        }
        Object flat = data.isScalar() ? data.getData() : data.getDataFlat();
        if (flat instanceof Number one) {
            return new double[] { one.doubleValue() };
        }
        double[] values = new double[Array.getLength(flat)];
        for (int i = 0; i < values.length; i++) {
            values[i] = ((Number) Array.get(flat, i)).doubleValue();
        }
        return values;
    }

    private static OptionalDouble number(Node node, String attribute) {
        return node.getAttributes().containsKey(attribute)
                && node.getAttribute(attribute).getData() instanceof Number value
                        ? OptionalDouble.of(value.doubleValue()) : OptionalDouble.empty();
    }

    private static String text(Node node, String attribute) {
        return node.getAttributes().containsKey(attribute) ? String.valueOf(node.getAttribute(attribute).getData())
                : "";
    }

    private static Metadata metadata(HdfFile file) {
        List<Metadata.Entry> entries = new ArrayList<>();
        for (Node root : file) {
            if (root instanceof Group group) {
                for (Node experiment : group) {
                    if (experiment instanceof Group one && one.getChild("metadata") instanceof Group metadata
                            && metadata.getChild("Acquisition_instrument") instanceof Group instrument
                            && instrument.getChild("TEM") instanceof Group microscope) {
                        number(microscope, "beam_energy").ifPresent(kilovolts -> entries.add(Metadata.Entry.number(
                                Metadata.ACCELERATING_VOLTAGE, "Beam energy", String.valueOf(kilovolts),
                                kilovolts * 1e3,
                                Unit.known("V"))));
                    }
                }
            }
        }
        return new Metadata(entries);
    }
}
