/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.biologic.internal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.lamella.core.error.FormatException;
import org.lamella.core.error.Place;
import org.lamella.core.progress.Progress;
import org.lamella.data.Metadata;
import org.lamella.data.Recording;
import org.lamella.data.Table;
import org.lamella.data.Technique;
import org.lamella.data.Warning;
import org.lamella.io.ByteSource;
import org.lamella.io.Format;
import org.lamella.io.Reader;
import org.lamella.io.Recognition;
import org.osgi.service.component.annotations.Component;

/**
 * Reads EC-Lab's binary files: a mark, then modules (settings, data, log, loops, external devices). The columns stay in
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
        Path file = source.file();
        List<Warning> warnings = new ArrayList<>();
        List<MprModule> modules = MprModule.walk(file, source.bytes(), warnings);
        boolean complete = warnings.isEmpty();
        Technique technique = Technique.UNKNOWN;
        List<Metadata.Entry> metadata = new ArrayList<>();
        List<Table> tables = new ArrayList<>();
        int version = 0;
        for (MprModule module : modules) {
            switch (module.name()) {
                case "VMP Set" -> {
                    MprSettings settings = new MprSettings(module);
                    technique = settings.technique();
                    metadata.addAll(settings.metadata());
                }
                case "VMP data" -> {
                    version = module.version();
                    MprData data = new MprData(file, module, warnings);
                    tables.add(data.read());
                    complete &= data.isSound();
                }
                case "VMP LOG" -> metadata.addAll(new MprLog(module).metadata());
                case "VMP loop", "VMP ExtDev" -> {
                    // loops are seen in the data; external devices bring columns that name themselves
                }
                default -> warnings.add(new Warning("unknown-module", "The module \"" + module.name()
                        + "\" is not known and was left out", Place.atOffset(file, module.offset())));
            }
        }
        if (tables.isEmpty()) {
            throw new FormatException(Place.atOffset(file, source.size()), "The file has no data module",
                    "copy it again, or check in EC-Lab whether anything was measured");
        }
        if (modules.stream().noneMatch(m -> m.name().equals("VMP LOG") || m.name().equals("VMP ExtDev"))) {
            complete = false;
            warnings.add(new Warning("truncated", "The file ends before its log, as if it were cut behind the data or the "
                    + "measurement were still running", Place.atOffset(file, source.size())));
        }
        return new Recording(source, "BioLogic EC-Lab .mpr, data version " + version, technique,
                new Metadata(metadata), tables, List.of(), warnings, complete);
    }
}
