/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.biologic.internal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.lamella.core.error.FormatException;
import org.lamella.core.error.Place;
import org.lamella.core.progress.Progress;
import org.lamella.data.Metadata;
import org.lamella.data.Recording;
import org.lamella.data.Signal;
import org.lamella.data.Table;
import org.lamella.data.Technique;
import org.lamella.data.Warning;
import org.lamella.io.ByteSource;
import org.lamella.io.Format;
import org.lamella.io.Reader;
import org.lamella.io.Recognition;
import org.osgi.service.component.annotations.Component;

/**
 * Reads EC-Lab's binary files: a mark, then modules (settings, external devices, data, log, loops). The columns stay in
 * the mapped file until somebody asks for them.
 */
@Component
public final class MprReader implements Reader {

    private static final byte[] MARK = "BIO-LOGIC MODULAR FILE\u001a".getBytes(StandardCharsets.US_ASCII);

    @Override
    public Format format() {
        return new Format("biologic-mpr", "BioLogic EC-Lab .mpr", List.of("mpr"));
    }

    @Override
    public Recognition recognise(byte[] head) {
        boolean marked = head.length >= MARK.length && Arrays.equals(head, 0, MARK.length, MARK, 0, MARK.length);
        return marked ? Recognition.CERTAIN : Recognition.NO;
    }

    @Override
    public Recording read(ByteSource source, Progress progress) throws FormatException {
        return new Reading(source).recording();
    }

    /** The reading of one file. */
    private static final class Reading {

        private static final Pattern DATE = Pattern.compile("(\\d\\d)[/.-](\\d\\d)[/.-](\\d\\d)");

        private final ByteSource source;
        private final Path file;
        private final List<Warning> warnings = new ArrayList<>();
        private final List<MprModule> modules;

        Reading(ByteSource source) throws FormatException {
            this.source = source;
            this.file = source.file();
            this.modules = MprModule.walk(file, source.bytes(), warnings);
        }

        private Optional<MprModule> first(String name) {
            return modules.stream().filter(m -> m.name().equals(name)).findFirst();
        }

        Recording recording() throws FormatException {
            boolean complete = warnings.isEmpty();
            Optional<MprModule> settings = first("VMP Set");
            List<Metadata.Entry> metadata = new ArrayList<>();
            settings.ifPresent(m -> metadata.addAll(new MprSettings(m).metadata()));
            first("VMP LOG").ifPresent(m -> metadata.addAll(new MprLog(m).metadata()));
            if (metadata.stream().noneMatch(e -> e.key().equals(Metadata.STARTED))) {
                settings.flatMap(m -> date(m.date())).ifPresent(metadata::add);
            }
            List<Table> tables = new ArrayList<>();
            complete &= tables(tables);
            for (MprModule module : modules) {
                if (!module.name().matches("VMP (Set|data|LOG|loop|ExtDev)")) {
                    warnings.add(new Warning("unknown-module", "The module \"" + module.name()
                            + "\" is not known and was left out", Place.atOffset(file, module.offset())));
                }
            }
            if (first("VMP LOG").isEmpty() && first("VMP ExtDev").isEmpty()) {
                complete = false;
                warnings.add(new Warning("truncated", "The file ends before its log, as if it were cut behind the data "
                        + "or the measurement were still running", Place.atOffset(file, source.size())));
            }
            return new Recording(source, "BioLogic EC-Lab .mpr, data version "
                    + first("VMP data").map(MprModule::version).orElse(0),
                    settings.map(m -> new MprSettings(m).technique()).orElse(Technique.UNKNOWN),
                    new Metadata(metadata), tables, List.of(), warnings, complete);
        }

        /** Adds a table for each data module; returns whether all are whole. */
        private boolean tables(List<Table> tables) throws FormatException {
            List<MprModule> sets = modules.stream().filter(m -> m.name().equals("VMP data")).toList();
            if (sets.isEmpty()) {
                throw new FormatException(Place.atOffset(file, source.size()), "The file has no data module",
                        "copy it again, or check in EC-Lab whether anything was measured");
            }
            MprExternal external = first("VMP ExtDev").map(MprExternal::read).orElse(MprExternal.NONE);
            boolean sound = true;
            for (MprModule module : sets) {
                MprData data = new MprData(file, module, external, warnings);
                List<Signal> columns = new ArrayList<>(data.read());
                int rows = data.count();
                if (sets.size() == 1) {
                    first("VMP loop").flatMap(m -> MprLoops.read(m.content(), rows))
                            .ifPresent(l -> columns.add(l.column(rows)));
                }
                String name = sets.size() == 1 ? "data" : "data " + (tables.size() + 1);
                tables.add(new Table(name, columns.isEmpty() ? 0 : rows, DerivedColumns.addTo(columns)));
                sound &= data.isSound();
            }
            return sound;
        }

        /** The day in the head of a module, month first; files with external devices have no other. */
        private static Optional<Metadata.Entry> date(String text) {
            Matcher date = DATE.matcher(text);
            return date.matches()
                    ? Optional.of(Metadata.Entry.text(Metadata.STARTED, "Acquisition started on",
                            "20" + date.group(3) + "-" + date.group(1) + "-" + date.group(2)))
                    : Optional.empty();
        }
    }
}
