/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.biologic.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The columns of a {@code .mpr} data module by their 16-bit id: EC-Lab's label and how the value is stored. The table
 * was put together from files of known content: the label is that of the {@code .mpt} column with the same numbers.
 *
 * @param label EC-Lab's label
 * @param storage how one value is stored
 */
record MprColumn(String label, MprStorage storage) {

    private static final Map<Integer, MprColumn> BY_ID = new HashMap<>();

    static {
        flag(1, "mode", 0x03);
        flag(2, "ox/red", 0x04);
        flag(3, "error", 0x08);
        flag(21, "control changes", 0x10);
        flag(31, "Ns changes", 0x20);
        flag(65, "counter inc.", 0x80);
        f64(4, "time/s");
        f32(5, "control/V/mA");
        f32(6, "Ewe/V");
        f64(7, "dq/mA.h");
        f32(8, "I/mA");
        f32(9, "Ece/V");
        f64(11, "<I>/mA");
        f64(13, "(Q-Qo)/mA.h");
        f32(16, "Analog IN 1/V");
        f32(17, "Analog IN 2/V");
        f32(18, "Analog IN 3/V");
        f32(19, "control/V");
        f32(20, "control/mA");
        f64(23, "dQ/mA.h");
        f64(24, "cycle number");
        f32(26, "Rapp/Ohm");
        f32(27, "Ewe-Ece/V");
        f32(32, "freq/Hz");
        f32(33, "|Ewe|/V");
        f32(34, "|I|/A");
        f32(35, "Phase(Z)/deg");
        f32(36, "|Z|/Ohm");
        f32(37, "Re(Z)/Ohm");
        f32(38, "-Im(Z)/Ohm");
        u16(39, "I Range");
        f32(69, "R/Ohm");
        f32(70, "P/W");
        f64(74, "|Energy|/W.h");
        f32(75, "Analog OUT/V");
        f32(76, "<I>/mA");
        f32(77, "<Ewe>/V");
        f32(78, "Cs-2/µF-2");
        f32(96, "|Ece|/V");
        f32(98, "Phase(Zce)/deg");
        f32(99, "|Zce|/Ohm");
        f32(100, "Re(Zce)/Ohm");
        f32(101, "-Im(Zce)/Ohm");
        f64(123, "Energy charge/W.h");
        f64(124, "Energy discharge/W.h");
        f64(125, "Capacitance charge/µF");
        f64(126, "Capacitance discharge/µF");
        u16(131, "Ns");
        f32(163, "|Estack|/V");
        f32(168, "Rcmp/Ohm");
        f32(169, "Cs/µF");
        f32(172, "Cp/µF");
        f32(173, "Cp-2/µF-2");
        f32(174, "<Ewe>/V");
        f32(178, "(Q-Qo)/C");
        f32(179, "dQ/C");
        f32(241, "|E1|/V");
        f32(242, "|E2|/V");
        f32(271, "Phase(Z1)/deg");
        f32(272, "Phase(Z2)/deg");
        f32(301, "|Z1|/Ohm");
        f32(302, "|Z2|/Ohm");
        f32(331, "Re(Z1)/Ohm");
        f32(332, "Re(Z2)/Ohm");
        f32(361, "-Im(Z1)/Ohm");
        f32(362, "-Im(Z2)/Ohm");
        f32(391, "<E1>/V");
        f32(392, "<E2>/V");
        f32(422, "Phase(Zstack)/deg");
        f32(423, "|Zstack|/Ohm");
        f32(424, "Re(Zstack)/Ohm");
        f32(425, "-Im(Zstack)/Ohm");
        f32(426, "<Estack>/V");
        f32(430, "Phase(Zwe-ce)/deg");
        f32(431, "|Zwe-ce|/Ohm");
        f32(432, "Re(Zwe-ce)/Ohm");
        f32(433, "-Im(Zwe-ce)/Ohm");
        f32(434, "(Q-Qo)/C");
        f32(435, "dQ/C");
        f64(438, "step time/s");
        f32(441, "<Ece>/V");
        f32(462, "Temperature/°C");
        f64(467, "Q charge/discharge/mA.h");
        u32(468, "half cycle");
        u32(469, "z cycle");
        f32(471, "<Ece>/V");
        f32(473, "THD Ewe/%");
        f32(474, "THD I/%");
        f32(476, "NSD Ewe/%");
        f32(477, "NSD I/%");
        f32(479, "NSR Ewe/%");
        f32(480, "NSR I/%");
        for (int harmonic = 2; harmonic <= 7; harmonic++) {
            f32(484 + harmonic, "|Ewe h" + harmonic + "|/V");
            f32(490 + harmonic, "|I h" + harmonic + "|/A");
        }
    }

    /** The column with this id, if it is known. */
    static Optional<MprColumn> byId(int id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    private static void flag(int id, String label, int mask) {
        BY_ID.put(id, new MprColumn(label, new MprStorage.Bits(mask)));
    }

    private static void f32(int id, String label) {
        BY_ID.put(id, new MprColumn(label, MprStorage.Plain.F32));
    }

    private static void f64(int id, String label) {
        BY_ID.put(id, new MprColumn(label, MprStorage.Plain.F64));
    }

    private static void u16(int id, String label) {
        BY_ID.put(id, new MprColumn(label, MprStorage.Plain.U16));
    }

    private static void u32(int id, String label) {
        BY_ID.put(id, new MprColumn(label, MprStorage.Plain.U32));
    }
}
