/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.hdf5.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.lamella.core.error.LamellaException;
import org.lamella.core.progress.Progress;
import org.lamella.data.Measurand;
import org.lamella.data.Metadata;
import org.lamella.data.Recording;
import org.lamella.data.Signal;
import org.lamella.data.SignalAxis;
import org.lamella.data.Table;
import org.lamella.data.Technique;
import org.lamella.data.Warning;
import org.lamella.io.Format;
import org.lamella.io.RecordingWriter;
import org.osgi.service.component.annotations.Component;

import io.jhdf.HdfFile;
import io.jhdf.WritableHdfFile;
import io.jhdf.api.WritableDataset;
import io.jhdf.api.WritableGroup;

/**
 * Writes HDF5 by the conventions of NeXus (manual.nexusformat.org, NXroot, NXentry, NXdata): one entry, in it one NXdata
 * for each table and array with signal, axes and units, the metadata as a collection, and the file of which all this was
 * read with its SHA-256. All numbers are SI.
 * <pre>
 * /entry            NXentry, default = first table; title, start_time, program_name
 * /entry/data       NXdata, signal = current, axes = [time], auxiliary_signals = the other columns
 * /entry/data/time  float64, units = s, long_name = Time, file_label = time/s
 * /entry/metadata   NXcollection, a dataset for each entry with its label, and its units where it is a number
 * /entry/input      NXcollection: file, sha256, format, technique, complete, warnings
 * </pre>
 */
@Component(service = RecordingWriter.class)
public final class NexusWriter implements RecordingWriter {

    /** Share of the heap that the numbers of an array may take. */
    private static final double LARGEST_SHARE = 0.3;

    @Override
    public Format format() {
        return new Format("nexus", "NeXus HDF5", List.of("nxs", "h5"));
    }

    @Override
    public void write(Recording recording, OutputStream out, Progress progress) throws IOException {
        checkSize(recording);
        // the library writes files only, and goes back and forth in them
        Path file = Files.createTempFile("lamella-", ".nxs");
        try {
            try (WritableHdfFile hdf = HdfFile.write(file)) {
                fill(recording, hdf, progress);
                progress.report("Writing HDF5", 0.8);
            }
            progress.checkCancelled();
            Files.copy(file, out);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static void checkSize(Recording recording) throws IOException {
        double bytes = 0;
        for (Table table : recording.tables()) {
            bytes += 8.0 * table.rows() * table.columns().size();
        }
        for (Signal array : recording.arrays()) {
            bytes += 4.0 * array.samples().size();
        }
        double most = LARGEST_SHARE * Runtime.getRuntime().maxMemory();
        if (bytes > most) {
            throw new IOException(String.format(Locale.ROOT,
                    "its numbers take %.0f MiB in memory and only %.0f MiB may be used; give the program more memory "
                            + "(LAMELLA_JAVA_OPTIONS=-Xmx…)",
                    bytes / (1 << 20), most / (1 << 20)));
        }
    }

    private static void fill(Recording recording, WritableHdfFile hdf, Progress progress) throws IOException {
        NodeNames names = new NodeNames("entry");
        hdf.putAttribute("NX_class", "NXroot");
        hdf.putAttribute("default", "entry");
        hdf.putAttribute("creator", "Lamella");
        WritableGroup entry = group(hdf, "entry", "NXentry");
        entry.putDataset("title", text(recording.source().file().getFileName().toString()));
        entry.putDataset("program_name", "Lamella");
        recording.metadata().text(Metadata.STARTED).ifPresent(t -> entry.putDataset("start_time", text(t)));
        names.take("title", "program_name", "start_time", "metadata", "input");
        Optional<String> first = Optional.empty();
        int parts = recording.tables().size() + recording.arrays().size();
        int done = 0;
        for (Table table : recording.tables()) {
            progress.checkCancelled();
            progress.report("Writing " + table.name(), 0.8 * done++ / parts);
            String name = names.next(table.name());
            if (table.rows() > 0 && !table.columns().isEmpty()) {
                NexusTable.write(table, recording.technique(), group(entry, name, "NXdata"));
                first = first.or(() -> Optional.of(name));
            }
        }
        for (Signal array : recording.arrays()) {
            progress.checkCancelled();
            progress.report("Writing " + array.name(), 0.8 * done++ / parts);
            String name = names.next(array.name());
            write(array, group(entry, name, "NXdata"), progress);
            first = first.or(() -> Optional.of(name));
        }
        first.ifPresent(name -> entry.putAttribute("default", name));
        metadata(recording.metadata(), entry);
        input(recording, entry);
    }

    static WritableGroup group(WritableGroup parent, String name, String nexusClass) {
        WritableGroup group = parent.putGroup(name);
        group.putAttribute("NX_class", nexusClass);
        return group;
    }

    /** The library cannot write empty texts. */
    static String text(String text) {
        return text.isEmpty() ? " " : text;
    }

    /** An array over its axes; numbers as single floats, which hold what detectors count. */
    private static void write(Signal array, WritableGroup group, Progress progress) {
        NodeNames names = new NodeNames("axis");
        names.take("data");
        List<String> axes = new ArrayList<>();
        for (SignalAxis axis : array.axes()) {
            String name = names.next(axis.name());
            axes.add(name);
            double[] places = new double[Math.toIntExact(axis.size())];
            for (int i = 0; i < places.length; i++) {
                places[i] = axis.coordinate(i);
            }
            group.putDataset(name, places).putAttribute("units", NexusTable.units(axis.unit().symbol()));
        }
        WritableDataset data = group.putDataset("data", NestedFloats.of(array, progress));
        data.putAttribute("units", NexusTable.units(array.measurand().unit().symbol()));
        data.putAttribute("long_name", text(array.measurand().label()));
        group.putAttribute("signal", "data");
        group.putAttribute("axes", axes.toArray(String[]::new));
    }

    private static void metadata(Metadata metadata, WritableGroup entry) {
        if (metadata.entries().isEmpty()) {
            return;
        }
        WritableGroup group = group(entry, "metadata", "NXcollection");
        NodeNames names = new NodeNames("entry");
        for (Metadata.Entry one : metadata.entries()) {
            String name = names.next(one.key().isEmpty() ? one.label() : one.key());
            WritableDataset dataset = one.number().isPresent()
                    ? group.putDataset(name, one.number().getAsDouble())
                    : group.putDataset(name, text(one.text()));
            if (one.number().isPresent()) {
                dataset.putAttribute("units", NexusTable.units(one.unit().symbol()));
                dataset.putAttribute("text", text(one.text()));
            }
            dataset.putAttribute("label", text(one.label()));
        }
    }

    private static void input(Recording recording, WritableGroup entry) throws IOException {
        WritableGroup group = group(entry, "input", "NXcollection");
        group.putDataset("file", text(recording.source().file().getFileName().toString()));
        try {
            group.putDataset("sha256", recording.source().sha256());
        } catch (LamellaException e) {
            throw new IOException(e.problem().describe(), e);
        }
        group.putDataset("format", text(recording.format()));
        group.putDataset("technique", recording.technique().id());
        group.putDataset("complete", recording.complete() ? 1 : 0);
        String warnings = String.join("\n", recording.warnings().stream().map(Warning::describe).toList());
        if (!warnings.isEmpty()) {
            group.putDataset("warnings", warnings);
        }
    }

    /** What a plot of this recording shows first. */
    static Measurand signal(Technique technique) {
        boolean potential = technique.is(Technique.GALVANOSTATIC_CYCLING)
                || technique.is(Technique.CHRONOPOTENTIOMETRY)
                || technique.is(Technique.OPEN_CIRCUIT);
        return technique.is(Technique.IMPEDANCE) ? Measurand.IMPEDANCE_REAL
                : potential ? Measurand.POTENTIAL : Measurand.CURRENT;
    }
}
