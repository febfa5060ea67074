/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.biologic.internal;

import java.util.Map;
import java.util.Optional;

/**
 * A column of a {@code .mpr} data module by its 16-bit id. The ids are the maker's own numbers of its variables, the
 * same in all versions of the format.
 *
 * @param id the number
 * @param label EC-Lab's label, as in the heading of a text export
 * @param storage how one value is stored
 * @param proven false when the storage is what such variables usually have and no file was seen; the length of the rows
 *            has to confirm it
 */
record MprColumn(int id, String label, MprStorage storage, boolean proven) {

    private static final Map<Integer, MprColumn> BY_ID = MprColumnTable.read();

    /** The column with this id, if it is known. */
    static Optional<MprColumn> byId(int id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /** Whether it is some bits of the byte that all flags share. */
    boolean isFlag() {
        return storage instanceof MprStorage.Bits;
    }
}
