/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.biologic.internal;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The parameters of a technique in the settings module: number of sequences u16, number of parameters u16, then the
 * parameters of each sequence without gaps. They come in the order of the text export; how each is stored was found by
 * comparing files with their exports. A layout is taken only where the number of parameters is right and the potential
 * range, which all techniques have, makes sense.
 *
 * @param fields of one sequence
 * @param sequences the values of the fields, NaN where they are no numbers, and their unit
 */
record MprParameters(List<Field> fields, List<List<Value>> sequences) {

    /**
     * A parameter.
     *
     * @param name as in the text export, without its unit
     * @param kind {@code f} single, {@code i} u32, {@code b} a choice, {@code v} a choice that EC-Lab 11.50 made four
     *            bytes long; {@code I Q F R D} a single and a choice of its unit
     * @param unit where it is fixed
     */
    record Field(String name, char kind, String unit) {

        private int width(boolean wide) {
            return switch (kind) {
                case 'b' -> 1;
                case 'v' -> wide ? 4 : 1;
                case 'f', 'i' -> 4;
                default -> 5;
            };
        }

        private int parameters() {
            return UNITS.containsKey(kind) ? 2 : 1;
        }
    }

    /**
     * A number.
     *
     * @param number NaN where the file has none
     * @param unit empty when there is none or its choice is not known
     */
    record Value(float number, Optional<String> unit) {
    }

    /** The choices of units, in their order; an empty one was not seen yet. */
    private static final Map<Character, List<String>> UNITS = Map.of('I', List.of("A", "mA", "µA", "nA", "pA"), 'Q',
            List.of("A.h", "mA.h", "µA.h", "nA.h"), 'F', List.of("MHz", "kHz", "Hz", "mHz", "µHz"), 'R',
            List.of("", "mV/s", "V/s"), 'D', List.of("", "mA/s"));

    private static final String RANGES = " E_range_min=f/V E_range_max=f/V I_Range=b";
    private static final String AUTO_RANGES = RANGES + " I_Range_min=b I_Range_max=b I_Range_init=b Bandwidth=b";
    private static final String GOTO = " goto_Ns'=i nc_cycles=i";
    private static final String REST = "tR=f/s dER/dt=f/mV/h dER=f/mV dtR=f/s ";
    private static final String LIMITS = " corr=b lim_nb=b" + " l=b l=b l=f l=b".repeat(6);
    private static final String CA = "Ei=f/V vs.=v ti=f/s Imax=I Imin=I dQM=Q record=b dI=I dQ=Q dt=f/s dta=f/s"
            + AUTO_RANGES + GOTO;
    private static final String CP = "Is=I vs.=v ts=f/s EM=f/V dQM=Q record=b dEs=f/mV dts=f/s" + RANGES
            + " Bandwidth=b" + GOTO;
    private static final String SPECTRUM = " fi=F ff=F Nd=i Points=b spacing=b";
    private static final String SPECTRUM_END = " pw=f Na=i" + LIMITS + RANGES
            + " Bandwidth=b nc_cycles=i goto_Ns'=i nr_cycles=i inc._cycle=i";
    private static final String GCPL =
            "Set_I/C=b Is=I vs.=v N=f I_sign=v t1=f/s I_Range=b Bandwidth=b dE1=f/mV dt1=f/s "
                    + "EM=f/V tM=f/s Im=I dI/dt=D E_range_min=f/V E_range_max=f/V dq=Q dtq=f/s dQM=Q dxM=f";

    /** The layouts by the number of the technique; where there are two, they differ in the number of parameters. */
    private static final Map<Integer, List<String>> LAYOUTS = Map.ofEntries(
            Map.entry(0x04, gcpl()), Map.entry(0x77, gcpl()),
            Map.entry(0x06, List.of("Ei=f/V vs.=v dE/dt=R E1=f/V vs.=v Step_percent=b N=i" + AUTO_RANGES
                    + " E2=f/V vs.=v nc_cycles=i Reverse_Scan=v Ef=f/V vs.=v")),
            Map.entry(0x0b, List.of("tR=f/s dER/dt=f/mV/h record=b dER=f/mV dtR=f/s E_range_min=f/V E_range_max=f/V",
                    REST + "E_range_min=f/V E_range_max=f/V")),
            Map.entry(0x18, List.of(CA)), Map.entry(0x75, List.of(REST + CA)),
            Map.entry(0x19, List.of(CP)), Map.entry(0x76, List.of(REST + CP)),
            Map.entry(0x1d, List.of("Mode=b E=f/V vs.=v tE=f/s record=b dI=I dt=f/s" + SPECTRUM + " Va=f/mV"
                    + SPECTRUM_END)),
            Map.entry(0x1e, List.of("Mode=b Is=I vs.=v tIs=f/s record=b dE=f/mV dt=f/s" + SPECTRUM
                    + " Ia/Va=b Ia=I va_pourcent=f" + SPECTRUM_END)),
            Map.entry(0x32, List.of("E=f/V vs.=v f=F Va=f/mV pw=f Na=i" + RANGES
                    + " Bandwidth=b comp._level=b use_results=b comp._mode=b")),
            Map.entry(0x33, List.of("Ei=f/V vs.=v ti=f/s dti=f/s dE/dt=R E1=f/V vs.=v t1=f/s dt1=f/s Step_percent=b N=i"
                    + AUTO_RANGES + " E2=f/V vs.=v t2=f/s dt2=f/s nc_cycles=i nr=v Reverse_Scan=v Ef=f/V vs.=v tf=f/s"
                    + " dtf=f/s")),
            Map.entry(0x6c, List.of(REST + "dE/dt=R Ei=f/V vs.=v EL=f/V vs.=v record=b dI=I tI=f/s step_percent=b N=i"
                    + AUTO_RANGES)),
            Map.entry(0x88,
                    List.of("Set_I/C=b Is1=I N1=f I1_sign=v t1=f/s EM1=f/V EM1_vs.=v EM2=f/V EM2_vs.=v dE1=f/mV "
                            + "dt1=f/s Hold=b tM=f/s Set_I_limit=b Im=I Nl=f I_Range=b Bandwidth=b E_range_min=f/V "
                            + "E_range_max=f/V " + REST
                            + "Charge/Discharge=b Set_I/C=b Is2=I N2=f I2_sign=v t2=f/s Return_Ei=b "
                            + "use_C=b")));

    private static final int OLDEST_AT = 0x572;
    private static final int FIRST_AT = 0x1840;
    private static final int LAST_AT = 0x1850;
    private static final int MOST_SEQUENCES = 1000;
    /** No potentiostat has a range beyond this, volts. */
    private static final double LARGEST_POTENTIAL = 1000;

    private static List<String> gcpl() {
        String end = " " + REST + "EL=f/V" + GOTO;
        return List.of(GCPL + end, GCPL + " delta_SoC=f/%" + end);
    }

    /**
     * Looks for the parameters.
     *
     * @param technique EC-Lab's number of the technique
     * @param newer whether EC-Lab 11.50 or later wrote the file
     * @return empty when the technique's parameters are not known or not found
     */
    static Optional<MprParameters> find(MemorySegment settings, int technique, boolean newer) {
        List<Integer> places = new ArrayList<>(List.of(OLDEST_AT));
        for (int at = FIRST_AT; at <= LAST_AT; at++) {
            places.add(at);
        }
        // files that were appended to each other have one parameter more, a single
        for (int extra = 0; extra <= 1; extra++) {
            for (String layout : LAYOUTS.getOrDefault(technique, List.of())) {
                List<Field> fields = fields(layout);
                for (int at : places) {
                    Optional<MprParameters> found = read(settings, at, fields, extra, newer);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static List<Field> fields(String layout) {
        return Arrays.stream(layout.split(" ")).map(token -> {
            int equals = token.lastIndexOf('=');
            String type = token.substring(equals + 1);
            return new Field(token.substring(0, equals).replace('_', ' '), type.charAt(0),
                    type.length() > 1 ? type.substring(2) : "");
        }).toList();
    }

    private static Optional<MprParameters> read(MemorySegment settings, int at, List<Field> fields, int extra,
            boolean newer) {
        if (settings.byteSize() < at + 4L) {
            return Optional.empty();
        }
        int sequences = Short.toUnsignedInt(settings.get(MprModule.SHORT, at));
        int parameters = Short.toUnsignedInt(settings.get(MprModule.SHORT, at + 2L));
        int expected = fields.stream().mapToInt(Field::parameters).sum() + extra;
        if (sequences < 1 || sequences > MOST_SEQUENCES || parameters != expected) {
            return Optional.empty();
        }
        int width = fields.stream().mapToInt(f -> f.width(newer)).sum() + 4 * extra;
        if (settings.byteSize() < at + 4L + (long) width * sequences) {
            return Optional.empty();
        }
        List<List<Value>> values = new ArrayList<>();
        for (int sequence = 0; sequence < sequences; sequence++) {
            values.add(sequence(settings, at + 4L + (long) width * sequence, fields, newer));
        }
        MprParameters found = new MprParameters(fields, values);
        return found.makesSense() ? Optional.of(found) : Optional.empty();
    }

    private static List<Value> sequence(MemorySegment settings, long at, List<Field> fields, boolean newer) {
        List<Value> values = new ArrayList<>();
        long place = at;
        for (Field field : fields) {
            values.add(switch (field.kind) {
                case 'b', 'v' -> new Value(Float.NaN, Optional.empty());
                case 'i' -> new Value(Integer.toUnsignedLong(settings.get(MprModule.INT, place)), Optional.of(""));
                case 'f' -> new Value(settings.get(MprModule.FLOAT, place), Optional.of(field.unit));
                default -> new Value(settings.get(MprModule.FLOAT, place), unit(field.kind,
                        Byte.toUnsignedInt(settings.get(ValueLayout.JAVA_BYTE, place + 4))));
            });
            place += field.width(newer);
        }
        return values;
    }

    private static Optional<String> unit(char kind, int choice) {
        List<String> units = UNITS.get(kind);
        return choice < units.size() && !units.get(choice).isEmpty() ? Optional.of(units.get(choice))
                : Optional.empty();
    }

    private boolean makesSense() {
        int lower = index("E range min");
        int upper = index("E range max");
        for (List<Value> sequence : sequences) {
            float from = sequence.get(lower).number();
            float to = sequence.get(upper).number();
            if (!(from >= -LARGEST_POTENTIAL && from < to && to <= LARGEST_POTENTIAL)) {
                return false;
            }
        }
        return true;
    }

    private int index(String name) {
        return fields.indexOf(fields.stream().filter(f -> f.name.equals(name)).findFirst().orElseThrow());
    }
}
