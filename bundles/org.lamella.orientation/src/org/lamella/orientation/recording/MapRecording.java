/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.orientation.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

import org.lamella.crystallography.orientation.LaueGroup;
import org.lamella.crystallography.orientation.Rotation;
import org.lamella.data.Measurand;
import org.lamella.data.Metadata;
import org.lamella.data.Recording;
import org.lamella.data.RecordingSource;
import org.lamella.data.Signal;
import org.lamella.data.Table;
import org.lamella.data.Technique;
import org.lamella.data.Warning;
import org.lamella.data.unit.Unit;
import org.lamella.orientation.MapPhase;
import org.lamella.orientation.OrientationMap;

/**
 * An orientation map as a recording of the technique {@link Technique#ORIENTATION_MAP}: size, steps and phases among the
 * metadata, one row a pixel, row by row, in a table.
 *
 * @param map phases and orientations
 * @param channels further numbers of the pixels
 */
public record MapRecording(OrientationMap map, List<MapChannel> channels) {

    private static final String COLUMNS = "map_columns";
    private static final String ROWS = "map_rows";
    private static final String STEP_X = "map_step_x";
    private static final String STEP_Y = "map_step_y";
    private static final String PHASE = "map_phase";
    private static final List<String> FIXED = List.of("class", "phase", "qw", "qx", "qy", "qz");

    /** Copies the list and checks the lengths. */
    public MapRecording {
        channels = List.copyOf(channels);
        for (MapChannel channel : channels) {
            if (channel.values().length != map.pixels()) {
                throw new IllegalArgumentException(
                        channel.id() + ": " + channel.values().length + " values for " + map.pixels() + " pixels");
            }
        }
    }

    /**
     * The recording of a map.
     *
     * @param source the raw file
     * @param format as people call it
     * @param warnings what was odd
     * @param complete whether the whole file was sound
     */
    public Recording recording(RecordingSource source, String format, List<Warning> warnings, boolean complete) {
        List<Metadata.Entry> entries = new ArrayList<>();
        entries.add(number(COLUMNS, "Columns", map.width(), Unit.ONE));
        entries.add(number(ROWS, "Rows", map.height(), Unit.ONE));
        entries.add(number(STEP_X, "Step along x", map.stepX(), Unit.known("m")));
        entries.add(number(STEP_Y, "Step along y", map.stepY(), Unit.known("m")));
        for (MapPhase phase : map.phases()) {
            entries.add(Metadata.Entry.text(PHASE, phase.name(), text(phase.group())));
        }
        int n = map.pixels();
        double[][] fixed = new double[FIXED.size()][n];
        for (int i = 0; i < n; i++) {
            fixed[0][i] = map.kinds()[i];
            fixed[1][i] = map.phase()[i];
            for (int c = 0; c < 4; c++) {
                fixed[2 + c][i] = map.quaternions()[4 * i + c];
            }
        }
        List<Signal> columns = new ArrayList<>();
        for (int c = 0; c < fixed.length; c++) {
            columns.add(Signal.column(FIXED.get(c), Measurand.other(FIXED.get(c), Unit.ONE), fixed[c]));
        }
        for (MapChannel channel : channels) {
            double[] values = new double[n];
            for (int i = 0; i < n; i++) {
                values[i] = channel.values()[i];
            }
            columns.add(Signal.column(channel.id(), Measurand.other(channel.label(), Unit.known(channel.unit())),
                    values));
        }
        return new Recording(source, format, Technique.ORIENTATION_MAP, new Metadata(entries),
                List.of(new Table("map", n, columns)), List.of(), warnings, complete);
    }

    private static Metadata.Entry number(String key, String label, double value, Unit unit) {
        return Metadata.Entry.number(key, label, String.valueOf(value), value, unit);
    }

    /** The rotations of a group as quaternions, separated by semicolons. */
    private static String text(LaueGroup group) {
        StringBuilder text = new StringBuilder();
        for (Rotation r : group.rotations()) {
            text.append(text.isEmpty() ? "" : ";")
                    .append(String.format(Locale.ROOT, "%.9f %.9f %.9f %.9f", r.w(), r.x(), r.y(), r.z()));
        }
        return text.toString();
    }

    private static LaueGroup group(String text) {
        List<Rotation> rotations = new ArrayList<>();
        for (String one : text.split(";")) {
            String[] q = one.strip().split(" ");
            rotations.add(new Rotation(Double.parseDouble(q[0]), Double.parseDouble(q[1]), Double.parseDouble(q[2]),
                    Double.parseDouble(q[3])));
        }
        return LaueGroup.of(rotations);
    }

    /** Whether a recording says that it is a map; reads no values. */
    public static boolean isMap(Recording recording) {
        return recording.technique().is(Technique.ORIENTATION_MAP)
                && recording.metadata().number(COLUMNS).isPresent() && !recording.tables().isEmpty();
    }

    /** The map of a recording; nothing when it holds none. */
    public static Optional<MapRecording> of(Recording recording) {
        OptionalDouble stepX = recording.metadata().number(STEP_X);
        OptionalDouble stepY = recording.metadata().number(STEP_Y);
        if (!isMap(recording) || stepX.isEmpty() || stepY.isEmpty()
                || recording.tables().getFirst().columns().size() < FIXED.size()) {
            return Optional.empty();
        }
        List<MapPhase> phases = recording.metadata().entries().stream().filter(e -> e.key().equals(PHASE))
                .map(e -> new MapPhase(e.label(), group(e.text()))).toList();
        int width = (int) recording.metadata().number(COLUMNS).getAsDouble();
        List<Signal> columns = recording.tables().getFirst().columns();
        int n = (int) columns.getFirst().samples().size();
        byte[] kinds = new byte[n];
        byte[] phase = new byte[n];
        float[] q = new float[4 * n];
        for (int i = 0; i < n; i++) {
            kinds[i] = (byte) columns.get(0).samples().at(i);
            phase[i] = (byte) columns.get(1).samples().at(i);
            for (int c = 0; c < 4; c++) {
                q[4 * i + c] = (float) columns.get(2 + c).samples().at(i);
            }
        }
        List<MapChannel> channels = new ArrayList<>();
        for (Signal column : columns.subList(FIXED.size(), columns.size())) {
            float[] values = new float[n];
            column.samples().read(0, values, 0, n);
            channels.add(new MapChannel(column.name(), column.measurand().label(), column.measurand().unit().symbol(),
                    values));
        }
        return Optional.of(new MapRecording(new OrientationMap(width, n / width, stepX.getAsDouble(),
                stepY.getAsDouble(), phases, kinds, phase, q), channels));
    }
}
