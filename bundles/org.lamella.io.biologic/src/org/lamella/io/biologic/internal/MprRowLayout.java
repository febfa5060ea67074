/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.biologic.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Where the columns are in a row. Columns follow each other in the order of their ids; all flags share one byte at the
 * place of the first flag. What is not known of the widths is deduced from the length of a row, or left out.
 *
 * @param stride bytes of a row
 * @param columns those whose place is certain, in the file's order
 * @param leftOut ids of the columns that could not be placed
 */
record MprRowLayout(int stride, List<Placed> columns, List<Integer> leftOut) {

    /** Where a width was taken from. */
    enum Certainty {
        /** The column is known. */
        KNOWN,
        /** The label is known, the width was deduced. */
        DEDUCED_WIDTH,
        /** Only the width is known, by deduction. */
        UNKNOWN
    }

    /**
     * A column in its place.
     *
     * @param id the maker's number
     * @param label EC-Lab's label, or one made of the id
     * @param offset within the row, bytes
     * @param storage how it is stored
     * @param certainty what is known of it
     */
    record Placed(int id, String label, int offset, MprStorage storage, Certainty certainty) {
    }

    /** Bytes of a row as far as the columns are known, and how many are not. */
    record Widths(int known, int unknown) {

        /** Counts them; with {@code onlyProven}, columns whose width was never seen count as unknown. */
        static Widths of(int[] ids, boolean onlyProven) {
            int known = 0;
            int unknown = 0;
            boolean flags = false;
            for (int id : ids) {
                Optional<MprColumn> column = columnOf(id, onlyProven);
                if (column.isEmpty()) {
                    unknown++;
                } else if (!column.get().isFlag()) {
                    known += column.get().storage().width();
                } else if (!flags) {
                    flags = true;
                    known++;
                }
            }
            return new Widths(known, unknown);
        }
    }

    private static Optional<MprColumn> columnOf(int id, boolean onlyProven) {
        return MprColumn.byId(id).filter(c -> !onlyProven || c.proven());
    }

    /**
     * The layout of rows of this length, as far as it can be known.
     *
     * @return empty when these columns do not make such rows
     */
    static Optional<MprRowLayout> of(int[] ids, long stride) {
        Widths usual = Widths.of(ids, false);
        long rest = stride - usual.known();
        if (usual.unknown() == 0 && rest == 0) {
            return Optional.of(placed(ids, (int) stride, false, 0));
        }
        if (usual.unknown() == 0) {
            Widths proven = Widths.of(ids, true);
            return deduced(ids, stride, true, proven);
        }
        return deduced(ids, stride, false, usual);
    }

    /** One width for all that is not known, if one fits; else only the columns before and behind the unknown ones. */
    private static Optional<MprRowLayout> deduced(int[] ids, long stride, boolean onlyProven, Widths widths) {
        long rest = stride - widths.known();
        if (widths.unknown() == 0 || rest < 0 || rest > 8L * widths.unknown()) {
            return Optional.empty();
        }
        long each = rest / widths.unknown();
        boolean uniform = rest % widths.unknown() == 0 && storage((int) each).isPresent();
        return Optional.of(uniform ? placed(ids, (int) stride, onlyProven, (int) each)
                : ends(ids, (int) stride, onlyProven));
    }

    private static MprRowLayout placed(int[] ids, int stride, boolean onlyProven, int unknownWidth) {
        List<Placed> columns = new ArrayList<>();
        int flagsAt = -1;
        int offset = 0;
        for (int id : ids) {
            Optional<MprColumn> column = columnOf(id, onlyProven);
            if (column.isPresent() && column.get().isFlag()) {
                flagsAt = flagsAt < 0 ? offset++ : flagsAt;
                columns.add(known(column.get(), flagsAt));
            } else if (column.isPresent()) {
                columns.add(known(column.get(), offset));
                offset += column.get().storage().width();
            } else {
                columns.add(unknown(id, offset, unknownWidth));
                offset += unknownWidth;
            }
        }
        return new MprRowLayout(stride, columns, List.of());
    }

    /** Columns before the first unknown one have their place from the row's beginning, those behind the last from its end. */
    private static MprRowLayout ends(int[] ids, int stride, boolean onlyProven) {
        int first = 0;
        while (columnOf(ids[first], onlyProven).isPresent()) {
            first++;
        }
        MprRowLayout head = placed(Arrays.copyOf(ids, first), stride, onlyProven, 0);
        int flagsAt = head.columns.stream().filter(p -> p.storage() instanceof MprStorage.Bits).findFirst()
                .map(Placed::offset).orElse(-1);
        List<Placed> columns = new ArrayList<>(head.columns);
        List<Placed> tail = new ArrayList<>();
        int end = stride;
        int last = ids.length - 1;
        for (Optional<MprColumn> c = columnOf(ids[last], onlyProven); c.isPresent(); c =
                columnOf(ids[last], onlyProven)) {
            if (c.get().isFlag() && flagsAt < 0) {
                // the shared byte is at the place of the first flag, which may be among the unknown columns
                break;
            }
            if (!c.get().isFlag()) {
                end -= c.get().storage().width();
            }
            tail.addFirst(known(c.get(), c.get().isFlag() ? flagsAt : end));
            last--;
        }
        columns.addAll(tail);
        return new MprRowLayout(stride, columns,
                Arrays.stream(ids, first, last + 1).boxed().toList());
    }

    private static Placed known(MprColumn column, int offset) {
        return new Placed(column.id(), column.label(), offset, column.storage(), Certainty.KNOWN);
    }

    private static Placed unknown(int id, int offset, int width) {
        MprStorage storage = storage(width).orElseThrow();
        return MprColumn.byId(id).map(c -> new Placed(id, c.label(), offset, storage, Certainty.DEDUCED_WIDTH))
                .orElseGet(() -> new Placed(id, "column " + id, offset, storage, Certainty.UNKNOWN));
    }

    /** The usual storage of a value of this width. */
    private static Optional<MprStorage> storage(int width) {
        return switch (width) {
            case 1 -> Optional.of(MprStorage.Plain.U8);
            case 2 -> Optional.of(MprStorage.Plain.U16);
            case 4 -> Optional.of(MprStorage.Plain.F32);
            case 8 -> Optional.of(MprStorage.Plain.F64);
            default -> Optional.empty();
        };
    }
}
