/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.biologic.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.lamella.data.Measurand;
import org.lamella.data.unit.Unit;

/**
 * The external devices at the analogue inputs. Where one is set up, the file holds its quantity instead of volts, though
 * the column is still called {@code Analog IN 1/V}: for each input a byte that says whether it is converted, the quantity
 * with its unit ({@code Force/N}), and the end points of both scales. The module is one byte longer in front of each name
 * since EC-Lab 11.50.
 */
final class MprExternal {

    /** No external device. */
    static final MprExternal NONE = new MprExternal(Map.of());

    private static final int INPUTS = 2;
    private static final int FIRST_AT = 0x35;
    private static final int BETWEEN = 0x2d;
    private static final int LONGEST_NAME = 27;

    private final Map<String, EcLabLabel> quantities;

    private MprExternal(Map<String, EcLabLabel> quantities) {
        this.quantities = quantities;
    }

    /** What the module says; inputs that are not converted, or not understood, stay as they are. */
    static MprExternal read(MprModule module) {
        Map<String, EcLabLabel> quantities = new HashMap<>();
        for (int input = 1; input <= INPUTS; input++) {
            String column = "Analog IN " + input + "/V";
            int at = FIRST_AT + (input - 1) * BETWEEN;
            if (MprSettings.unsigned(module.content(), at).orElse(0) == 1) {
                MprSettings.pascal(module.content(), at + (module.newer() ? 2 : 1)).map(String::strip)
                        .filter(q -> !q.isEmpty() && q.length() <= LONGEST_NAME)
                        .ifPresent(q -> quantities.put(column, EcLabLabel.parse(q)));
            }
        }
        return new MprExternal(quantities);
    }

    /** What the column of this name is: volts, or numbers that are not, where a device converts them. */
    EcLabLabel label(String column) {
        return quantities.containsKey(column) ? new EcLabLabel(column, Measurand.raw(column), Unit.ONE, 1, 0)
                : EcLabLabel.parse(column);
    }

    /** The quantity whose numbers are in the column of this name, if it is converted. */
    Optional<EcLabLabel> quantity(String column) {
        return Optional.ofNullable(quantities.get(column));
    }
}
