/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.biologic.internal;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.lamella.core.error.FormatException;
import org.lamella.core.error.Place;
import org.lamella.data.Measurand;
import org.lamella.data.Samples;
import org.lamella.data.Signal;
import org.lamella.data.Table;
import org.lamella.data.Warning;
import org.lamella.data.unit.Unit;

/**
 * The data module: number of rows u32, number of columns u8, column ids u16, rows from a place that depends on the
 * version. Ids begin behind the number of columns; from version 10 (EC-Lab 11.50) on one byte later.
 */
final class MprData {

    private static final int COUNT_AT = 4;
    private static final int NEWEST_KNOWN = 11;

    private final Path file;
    private final MprModule module;
    private final List<Warning> warnings;
    private boolean sound = true;

    MprData(Path file, MprModule module, List<Warning> warnings) {
        this.file = file;
        this.module = module;
        this.warnings = warnings;
    }

    /** Whether all rows that the file announces are there and every column is understood in place and width. */
    boolean isSound() {
        return sound;
    }

    /** A column with its place in the row. */
    private record Placed(String label, int offset, MprStorage storage, boolean known) {
    }

    /**
     * Reads the header; rows stay in the file.
     *
     * @throws FormatException when the rows cannot be told apart
     */
    Table read() throws FormatException {
        MemorySegment content = module.content();
        int rowsAt = rowsAt();
        int idsAt = module.version() >= 10 ? COUNT_AT + 2 : COUNT_AT + 1;
        if (content.byteSize() < idsAt) {
            throw damaged(content.byteSize(), "The file ends within the header of the data",
                    "copy it again from the computer that measured");
        }
        long announced = Integer.toUnsignedLong(content.get(MprModule.INT, 0));
        int columns = Byte.toUnsignedInt(content.get(ValueLayout.JAVA_BYTE, COUNT_AT));
        if (columns == 0 || idsAt + 2L * columns > Math.min(rowsAt, content.byteSize())) {
            throw damaged(COUNT_AT, "The header announces " + columns + " columns, which it cannot hold",
                    "the file is damaged or of a newer version: export it as .mpt and read that");
        }
        int[] ids = new int[columns];
        for (int i = 0; i < columns; i++) {
            ids[i] = Short.toUnsignedInt(content.get(MprModule.SHORT, idsAt + 2L * i));
        }
        if (content.byteSize() < rowsAt) {
            sound = false;
            return table(List.of(), MemorySegment.NULL, 1, 0);
        }
        return rows(ids, announced, rowsAt);
    }

    private int rowsAt() {
        int version = module.version();
        if (version < 2 || version > NEWEST_KNOWN) {
            warnings.add(new Warning("unknown-version",
                    "The data are of version " + version + ", known are 2 to " + NEWEST_KNOWN
                            + "; they are read like those of the nearest known version, which the row length confirms",
                    Place.atOffset(file, module.offset())));
        }
        return version >= 10 ? 0x3ef : version == 3 ? 0x196 : 0x195;
    }

    private Table rows(int[] ids, long announced, int rowsAt) throws FormatException {
        long area = Math.max(0, module.length() - rowsAt);
        int knownWidth = 0;
        int unknown = 0;
        boolean flags = false;
        for (int id : ids) {
            Optional<MprColumn> column = MprColumn.byId(id);
            unknown += column.isEmpty() ? 1 : 0;
            knownWidth += column.map(c -> c.storage().width()).orElse(0);
            flags |= column.isPresent() && column.get().storage() instanceof MprStorage.Bits;
        }
        knownWidth += flags ? 1 : 0;
        int stride = stride(ids, area, announced, knownWidth, unknown);
        MemorySegment rows = module.content().asSlice(rowsAt);
        long there = rows.byteSize() / stride;
        long count = Math.min(announced, there);
        if (count < announced) {
            sound = false;
            warnings.add(new Warning("truncated", "The file announces " + announced + " rows, " + count + " are there",
                    Place.atOffset(file, module.offset() + module.content().byteSize())));
        } else if (area != announced * stride) {
            sound = false;
            warnings.add(new Warning("damaged",
                    "The header announces " + announced + " rows of " + stride + " bytes, the module has room for "
                            + String.format(Locale.ROOT, "%.2f", area / (double) stride) + "; " + count + " are read",
                    Place.atOffset(file, module.offset())));
        }
        return table(place(ids, stride, stride - knownWidth, unknown), rows, stride, Math.toIntExact(count));
    }

    /** Length of a row: the sum of the columns, checked against the module, or deduced from it for unknown columns. */
    private int stride(int[] ids, long area, long announced, int knownWidth, int unknown) throws FormatException {
        if (announced == 0) {
            return Math.max(1, knownWidth);
        }
        if (area % announced == 0) {
            long fromModule = area / announced;
            if (unknown == 0 && fromModule == knownWidth) {
                return knownWidth;
            }
            if (unknown > 0 && fromModule > knownWidth && fromModule <= knownWidth + 8L * unknown) {
                return (int) fromModule;
            }
        }
        if (unknown == 0 && knownWidth > 0) {
            return knownWidth;
        }
        throw damaged(0, "The rows cannot be told apart: " + announced + " rows in " + area + " bytes with "
                + ids.length + " columns, " + unknown + " of them unknown",
                "export the file as .mpt from EC-Lab and read that");
    }

    /** Gives each column its place; unknown ones that cannot be placed are left out with a warning. */
    private List<Placed> place(int[] ids, int stride, int unknownWidth, int unknown) {
        List<Placed> placed = new ArrayList<>();
        boolean uniform = unknown > 0 && unknownWidth % unknown == 0 && storage(unknownWidth / unknown).isPresent();
        int offset = 0;
        int flagsAt = -1;
        int last = ids.length;
        for (int i = 0; i < ids.length && last == ids.length; i++) {
            Optional<MprColumn> column = MprColumn.byId(ids[i]);
            if (column.isEmpty()) {
                if (!uniform) {
                    last = i;
                    break;
                }
                MprStorage storage = storage(unknownWidth / unknown).get();
                placed.add(unknownColumn(ids[i], offset, storage));
                offset += storage.width();
            } else if (column.get().storage() instanceof MprStorage.Bits) {
                if (flagsAt < 0) {
                    flagsAt = offset++;
                }
                placed.add(new Placed(column.get().label(), flagsAt, column.get().storage(), true));
            } else {
                placed.add(new Placed(column.get().label(), offset, column.get().storage(), true));
                offset += column.get().storage().width();
            }
        }
        if (last < ids.length) {
            placeFromTheEnd(ids, last, stride, flagsAt, placed);
        }
        return placed;
    }

    /** Columns behind the last unknown one have their place from the row's end. */
    private void placeFromTheEnd(int[] ids, int firstUnknown, int stride, int flagsAt, List<Placed> placed) {
        sound = false;
        List<Placed> tail = new ArrayList<>();
        int end = stride;
        int i = ids.length - 1;
        for (; i > firstUnknown && MprColumn.byId(ids[i]).isPresent(); i--) {
            MprColumn column = MprColumn.byId(ids[i]).get();
            if (column.storage() instanceof MprStorage.Bits) {
                if (flagsAt < 0) {
                    break;
                }
                tail.addFirst(new Placed(column.label(), flagsAt, column.storage(), true));
            } else {
                end -= column.storage().width();
                tail.addFirst(new Placed(column.label(), end, column.storage(), true));
            }
        }
        StringBuilder lost = new StringBuilder();
        for (int k = firstUnknown; k <= i; k++) {
            lost.append(lost.isEmpty() ? "" : ", ").append(ids[k]);
        }
        warnings.add(new Warning("unknown-column", "The columns with the ids " + lost + " were left out: some are not "
                + "known, and their widths cannot be told from the length of the rows; export as .mpt to read them",
                Place.atOffset(file, module.offset())));
        placed.addAll(tail);
    }

    private Placed unknownColumn(int id, int offset, MprStorage storage) {
        warnings.add(new Warning("unknown-column", "The column with the id " + id + " is not known; its numbers are "
                + "kept as they are, read as " + storage, Place.atOffset(file, module.offset())));
        return new Placed("column " + id, offset, storage, false);
    }

    private static Optional<MprStorage> storage(int width) {
        return switch (width) {
            case 1 -> Optional.of(MprStorage.Plain.U8);
            case 2 -> Optional.of(MprStorage.Plain.U16);
            case 4 -> Optional.of(MprStorage.Plain.F32);
            case 8 -> Optional.of(MprStorage.Plain.F64);
            default -> Optional.empty();
        };
    }

    private Table table(List<Placed> placed, MemorySegment rows, int stride, int count) {
        List<Signal> columns = new ArrayList<>();
        for (Placed column : placed) {
            EcLabLabel label = column.known() ? EcLabLabel.parse(column.label())
                    : new EcLabLabel(column.label(), Measurand.raw(column.label()), Unit.ONE, 1, 0);
            Samples samples = column.storage().samples(rows, column.offset(), stride, count, label.toSi(),
                    label.offsetSi());
            columns.add(Signal.column(label.text(), label.measurand(), label.unit(), samples));
        }
        return new Table("data", columns.isEmpty() ? 0 : count, columns);
    }

    private FormatException damaged(long offset, String cause, String wayOut) {
        return new FormatException(Place.atOffset(file, module.offset() + offset), cause, wayOut);
    }
}
