/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.biologic.internal;

import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.lamella.core.error.FormatException;
import org.lamella.core.error.Place;
import org.lamella.data.Measurand;
import org.lamella.data.Signal;
import org.lamella.data.Warning;
import org.lamella.data.unit.Unit;
import org.lamella.io.biologic.internal.MprRowLayout.Certainty;
import org.lamella.io.biologic.internal.MprRowLayout.Placed;

/** A data module as columns that stay in the mapped file. */
final class MprData {

    private static final String OTHER_WAY = "export the file as .mpt from EC-Lab and read that";

    private final Path file;
    private final MprModule module;
    private final MprExternal external;
    private final List<Warning> warnings;
    private boolean sound = true;
    private int count;

    MprData(Path file, MprModule module, MprExternal external, List<Warning> warnings) {
        this.file = file;
        this.module = module;
        this.external = external;
        this.warnings = warnings;
    }

    /** Whether all rows that the file announces are there and every column is understood in place and width. */
    boolean isSound() {
        return sound;
    }

    /** Number of rows, known after {@link #read()}. */
    int count() {
        return count;
    }

    /**
     * Reads the head of the module; rows stay in the file.
     *
     * @throws FormatException when the rows cannot be told apart
     */
    List<Signal> read() throws FormatException {
        MprDataHeader header = header();
        long area = module.length() - header.rowsAt();
        MprRowLayout layout = layout(header, area);
        long there = Math.max(0, module.content().byteSize() - header.rowsAt()) / layout.stride();
        long rows = Math.min(header.announced(), there);
        if (rows < header.announced()) {
            sound = false;
            warn("truncated", "The file announces " + header.announced() + " rows, " + rows + " are there",
                    module.content().byteSize());
        } else if (area != rows * layout.stride()) {
            sound = false;
            warn("damaged", "The head announces " + rows + " rows of " + layout.stride() + " bytes, the module has "
                    + area + " bytes for them", 0);
        }
        count = Math.toIntExact(rows);
        MemorySegment segment = module.content().asSlice(Math.min(header.rowsAt(), module.content().byteSize()));
        tell(layout);
        List<Signal> columns = new ArrayList<>();
        for (Placed column : layout.columns()) {
            EcLabLabel label = column.certainty() == Certainty.UNKNOWN
                    ? new EcLabLabel(column.label(), Measurand.raw(column.label()), Unit.ONE, 1, 0)
                    : external.label(column.label());
            columns.add(signal(label, column, segment, layout.stride()));
        }
        for (Placed column : layout.columns()) {
            external.quantity(column.label())
                    .ifPresent(q -> columns.add(signal(q, column, segment, layout.stride())));
        }
        return columns;
    }

    private MprDataHeader header() throws FormatException {
        if (MprDataHeader.isKnown(module.version())) {
            return MprDataHeader.read(module).orElseThrow(() -> damaged(
                    "The head of the data is cut off or announces columns that it cannot hold", OTHER_WAY));
        }
        MprDataHeader header = MprDataHeader.guess(module).orElseThrow(() -> damaged("The data are of version "
                + module.version() + ", known are 0, 2, 3, 10 and 11, and they are not like any of these", OTHER_WAY));
        warn("unknown-version", "The data are of version " + module.version() + ", known are 0, 2, 3, 10 and 11; they "
                + "are read as if they were of a known one, and the length of the rows confirms it", 0);
        return header;
    }

    /** The layout that the length of the module confirms, or else that of the known columns. */
    private MprRowLayout layout(MprDataHeader header, long area) throws FormatException {
        long announced = header.announced();
        MprRowLayout.Widths usual = MprRowLayout.Widths.of(header.ids(), false);
        if (announced > 0 && area > 0 && area % announced == 0) {
            return MprRowLayout.of(header.ids(), area / announced).orElseThrow(() -> apart(header, area));
        }
        boolean rowsFit = area >= 0 && usual.known() > 0 && area % usual.known() == 0;
        if (usual.unknown() == 0 && (rowsFit || module.isTruncated())) {
            return MprRowLayout.of(header.ids(), usual.known()).orElseThrow(() -> apart(header, area));
        }
        if (announced == 0) {
            // nothing depends on the places of the columns
            return MprRowLayout.of(header.ids(), usual.known() + 4L * usual.unknown())
                    .orElseThrow(() -> apart(header, area));
        }
        throw apart(header, area);
    }

    private FormatException apart(MprDataHeader header, long area) {
        return damaged("The rows cannot be told apart: " + header.announced() + " rows in " + area
                + " bytes do not fit the columns " + Arrays.toString(header.ids()), OTHER_WAY);
    }

    /** Says what is not certain of the columns. */
    private void tell(MprRowLayout layout) {
        for (Placed column : layout.columns()) {
            if (column.certainty() == Certainty.UNKNOWN) {
                warn("unknown-column", "The column with the id " + column.id() + " is not known; its numbers are kept "
                        + "as they are, read as " + column.storage(), 0);
            } else if (column.certainty() == Certainty.DEDUCED_WIDTH) {
                warn("deduced-column", "The column \"" + column.label() + "\" is stored otherwise than expected; its "
                        + "numbers were read as " + column.storage() + ", by the length of the rows", 0);
            }
        }
        if (!layout.leftOut().isEmpty()) {
            sound = false;
            warn("unknown-column", "The columns with the ids " + layout.leftOut() + " were left out: some are not "
                    + "known, and their places cannot be told from the length of the rows; export the file as .mpt to "
                    + "read them", 0);
        }
    }

    private Signal signal(EcLabLabel label, Placed column, MemorySegment rows, int stride) {
        return Signal.column(label.text(), label.measurand(), label.unit(), column.storage().samples(rows,
                column.offset(), stride, count, label.toSi(), label.offsetSi()));
    }

    private void warn(String code, String message, long offset) {
        warnings.add(new Warning(code, message, Place.atOffset(file, module.offset() + offset)));
    }

    private FormatException damaged(String cause, String wayOut) {
        return new FormatException(Place.atOffset(file, module.offset()), cause, wayOut);
    }
}
