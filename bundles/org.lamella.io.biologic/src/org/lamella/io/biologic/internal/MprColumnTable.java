/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.biologic.internal;

import java.util.HashMap;
import java.util.Map;

/**
 * The known columns of {@code .mpr} files. Ids and labels follow the list of variables in the maker's "BT-Lab and EC-Lab
 * OLE COM" manual; storage was found by comparing files with their text exports (capital letter), or is what variables
 * of the kind have and the length of the rows has to confirm (small letter).
 */
final class MprColumnTable {

    /** Electrodes and cells of a stack are numbered 1 to this. */
    private static final int STACK = 30;

    /** Flags: id, mask in the shared byte, label. */
    private static final String FLAGS = """
            1 03 mode
            2 04 ox/red
            3 08 error
            21 10 control changes
            31 20 Ns changes
            65 80 counter inc.
            """;

    /** Id, storage (F and D: IEEE single and double; B, H, I: unsigned with 8, 16, 32 bit), label. */
    private static final String COLUMNS = """
            4 D time/s
            5 F control/V/mA
            6 F Ewe/V
            7 D dq/mA.h
            8 F I/mA
            9 F Ece/V
            10 f Aux/V
            11 D <I>/mA
            12 f log(|<I>/A|)
            13 D (Q-Qo)/mA.h
            14 f x
            16 F Analog IN 1/V
            17 F Analog IN 2/V
            18 f Analog IN 3/V
            19 F control/V
            20 F control/mA
            22 f log(|I/A|)
            23 D dQ/mA.h
            24 D cycle number
            25 d DQ/mA.h
            26 F Rapp/Ohm
            27 F Ewe-Ece/V
            28 f control/°C
            29 f T/°C
            30 f rotation rate/rpm
            32 F freq/Hz
            33 F |Ewe|/V
            34 F |I|/A
            35 F Phase(Z)/deg
            36 F |Z|/Ohm
            37 F Re(Z)/Ohm
            38 F -Im(Z)/Ohm
            39 H I Range
            40 d Q charge/mA.h
            41 d Q discharge/mA.h
            42 d Q charge/mA.h/g
            43 d Q discharge/mA.h/g
            44 d Q anodic/C
            45 d Q cathodic/C
            46 d Q anodic/C/cm²
            47 d Q cathodic/C/cm²
            48 i Tech Num
            49 i End buf
            50 f E0/V
            51 f Ian min/mA
            52 f Ian max/mA
            53 f Ica min/mA
            54 f Ica max/mA
            55 f Ean end/V
            56 f Eca end/V
            57 f Ece min/V
            58 f Ece max/V
            59 f Analog IN 1 min/V
            60 f Analog IN 1 max/V
            61 f Analog IN 2 min/V
            62 f Analog IN 2 max/V
            63 f Analog IN 3 min/V
            64 f Analog IN 3 max/V
            66 f I forward/mA
            67 f I reverse/mA
            68 f I delta/µA
            69 F R/Ohm
            70 F P/W
            71 f control/°C
            72 f T/°C
            73 f rotation rate/rpm
            74 D |Energy|/W.h
            75 F Analog OUT/V
            76 F <I>/mA
            77 F <Ewe>/V
            78 F Cs-2/µF-2
            79 f E step/V
            80 f Rp/Ohm
            81 f Ecorr/V
            82 f Icorr/mA
            83 f I/A/cm2
            84 f Q/C/cm2
            96 F |Ece|/V
            97 f |Ice|/A
            98 F Phase(Zce)/deg
            99 F |Zce|/Ohm
            100 F Re(Zce)/Ohm
            101 F -Im(Zce)/Ohm
            102 f Cce-2/µF-2
            103 f Estack/V
            104 f Istack/A
            105 f |E21|/V
            106 f Phase(Z21)/deg
            107 f |E32|/V
            108 f Phase(Z32)/deg
            109 f |Z21|/Ohm
            110 f Re(Z21)/Ohm
            111 f -Im(Z21)/Ohm
            112 f C21-2/µF-2
            113 f |Z32|/Ohm
            114 f Re(Z32)/Ohm
            115 f -Im(Z32)/Ohm
            116 f C32-2/µF-2
            117 f E21/V
            118 f E32/V
            119 f Re(Y)/Ohm-1
            120 f Im(Y)/Ohm-1
            121 f |Y|/Ohm-1
            122 f Phase(Y)/deg
            123 D Energy charge/W.h
            124 D Energy discharge/W.h
            125 D Capacitance charge/µF
            126 D Capacitance discharge/µF
            127 f Delta(Phase(Z))/%
            128 f Delta(|Z|)/%
            129 f Delta(Re(Z))/%
            130 f Delta(-Im(Z))/%
            131 H Ns
            132 f dI/dt/mA/s
            133 f Delta(mass)/g
            154 f Delta(Phase(Y))/%
            155 f Delta(|Y|)/%
            156 f Delta(Re(Y))/%
            157 f Delta(-Im(Y))/%
            158 f t low
            159 f t high
            160 f dt/dE/s/V
            161 f Delta(Phase(Z))/deg
            162 f Delta(Phase(Y))/deg
            163 F |Estack|/V
            164 f |Istack|/A
            167 f Phase(I)/rad
            168 F Rcmp/Ohm
            169 F Cs/µF
            170 f sin ampl/V
            171 f Conductivity/S.cm-1
            172 F Cp/µF
            173 F Cp-2/µF-2
            174 F <Ewe>/V
            175 d Efficiency/%
            176 f Cycling rate charge
            177 f Cycling rate discharge
            178 f Wavelength/nm
            179 f Fluorescence/V
            180 f Fluorescence/%
            181 f Transmittance/%
            182 f CD/mdeg
            183 f ORD/mdeg
            184 f Aniso Vv/V
            185 f Aniso Vh/V
            186 f LD Vv/V
            187 f LD Vh/V
            188 f LD/deltaA
            189 f Anisotropy/Aniso
            190 f T peltier/°C
            191 f T cuvette/°C
            192 f Absorbance/AU
            193 f HV/V
            194 f Absorbance2/AU
            195 f Absorbance/V
            196 f If/mA
            197 f Ic/mA
            208 i shot number
            209 i pad number
            210 i electrode number
            421 f Phase2/deg
            422 F Phase(Zstack)/deg
            423 F |Zstack|/Ohm
            424 F Re(Zstack)/Ohm
            425 F -Im(Zstack)/Ohm
            426 F <Estack>/V
            427 f <Istack>/mA
            428 f Potential/V
            429 f Potential/V
            430 F Phase(Zwe-ce)/deg
            431 F |Zwe-ce|/Ohm
            432 F Re(Zwe-ce)/Ohm
            433 F -Im(Zwe-ce)/Ohm
            434 F (Q-Qo)/C
            435 F dQ/C
            436 f Ece dc/V
            437 d cycle time/s
            438 D step time/s
            439 d charge time/s
            440 d discharge time/s
            441 F <Ece>/V
            442 d d(Q-Qo)/dE/mA.h/V
            443 d Capacity/mA.h
            444 f control disk/V
            445 f control disk/mA
            446 f Edisk/V
            447 f Ecedisk=Ecering/V
            448 f Idisk/mA
            449 d dQdisk/C
            450 d (Q-Qo)disk/C
            451 i cycle number
            452 f control ring/V
            453 f Ering/V
            454 f Iring/mA
            455 d (Q-Qo)ring/C
            456 f Pdisk/W
            457 f Pring/W
            458 f Edisk-Ece/V
            459 f Ering-Ece/V
            460 d <time>/s
            461 f <EweX>/V
            462 F Temperature/°C
            463 b Ramp upwards
            464 f Time/µs
            465 h I Range disk
            466 h I Range ring
            467 D Q charge/discharge/mA.h
            468 I half cycle
            469 I z cycle
            470 f It/mA
            471 F <Ece>/V
            472 f Vcorr/mm/yr
            473 F THD Ewe/%
            474 F THD I/%
            475 F THD Ece/%
            476 F NSD Ewe/%
            477 F NSD I/%
            478 F NSD Ece/%
            479 F NSR Ewe/%
            480 F NSR I/%
            481 F NSR Ece/%
            482 b ShuntIsChanging
            483 b ModeIsChanging
            484 i NbIterInstr
            485 f Instr
            504 F Rac/Ohm
            505 F Rdc/Ohm
            506 f TCU control/°C
            507 f TCU meas./°C
            508 b Regulation
            509 B Acir/Dcir Control
            510 d LTime/s
            511 f Re(C)/nF
            512 f Im(C)/nF
            513 f |C|/nF
            514 f Phase(C)/deg
            515 f Re(M)
            516 f Im(M)
            517 f |M|
            518 f Phase(M)/deg
            519 f Re(Permittivity)
            520 f Im(Permittivity)
            521 f |Permittivity|
            522 f Phase(Permittivity)/deg
            523 f Re(Conductivity)/mS/cm
            524 f Im(Conductivity)/mS/cm
            525 f |Conductivity|/mS/cm
            526 f Phase(Conductivity)/deg
            527 f Re(Resistivity)/Ohm.cm
            528 f Im(Resistivity)/Ohm.cm
            529 f |Resistivity|/Ohm.cm
            530 f Phase(Resistivity)/deg
            531 f Tan(Delta)
            532 f Loss Angle(Delta)/deg
            533 f TCU base/°C
            534 f TCU cell/°C
            535 f TCU sample/°C
            536 f Ewe initial/V
            537 f Ewe final/V
            538 f I initial/mA
            539 f I final/mA
            540 f P min/W
            541 f P max/W
            542 f T min/°C
            543 f T max/°C
            880 D Energy we/W.h
            """;

    private final Map<Integer, MprColumn> byId = new HashMap<>();

    private MprColumnTable() {
    }

    /** All columns by their ids. */
    static Map<Integer, MprColumn> read() {
        MprColumnTable table = new MprColumnTable();
        FLAGS.lines().map(l -> l.split(" ", 3)).forEach(f -> table.add(Integer.parseInt(f[0]), f[2],
                new MprStorage.Bits(Integer.parseInt(f[1], 16)), true));
        COLUMNS.lines().map(l -> l.split(" ", 3)).forEach(c -> table.add(Integer.parseInt(c[0]), c[2],
                storage(c[1].charAt(0)), Character.isUpperCase(c[1].charAt(0))));
        table.families();
        return Map.copyOf(table.byId);
    }

    /** Columns that come in rows of equal ones. */
    private void families() {
        for (int n = 1; n <= 20; n++) {
            single(133 + n, (n < 10 ? "Custom0" : "Custom") + n, false);
        }
        for (int n = 0; n < 10; n++) {
            single(198 + n, "C" + (char) ('A' + n) + "/mol.L-1", false);
        }
        for (int n = 1; n <= STACK; n++) {
            // the first two were seen in files
            boolean proven = n <= 2;
            single(210 + n, "E" + n + "/V", false);
            single(240 + n, "|E" + n + "|/V", proven);
            single(270 + n, "Phase(Z" + n + ")/deg", proven);
            single(300 + n, "|Z" + n + "|/Ohm", proven);
            single(330 + n, "Re(Z" + n + ")/Ohm", proven);
            single(360 + n, "-Im(Z" + n + ")/Ohm", proven);
            single(390 + n, "<E" + n + ">/V", proven);
        }
        for (int harmonic = 2; harmonic <= 7; harmonic++) {
            single(484 + harmonic, "|Ewe h" + harmonic + "|/V", true);
            single(490 + harmonic, "|I h" + harmonic + "|/A", true);
            single(496 + harmonic, "|Ece h" + harmonic + "|/V", true);
        }
    }

    private void single(int id, String label, boolean proven) {
        add(id, label, MprStorage.Plain.F32, proven);
    }

    private void add(int id, String label, MprStorage storage, boolean proven) {
        byId.put(id, new MprColumn(id, label, storage, proven));
    }

    private static MprStorage storage(char letter) {
        return switch (Character.toUpperCase(letter)) {
            case 'F' -> MprStorage.Plain.F32;
            case 'D' -> MprStorage.Plain.F64;
            case 'I' -> MprStorage.Plain.U32;
            case 'H' -> MprStorage.Plain.U16;
            default -> MprStorage.Plain.U8;
        };
    }
}
