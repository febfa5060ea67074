/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.labels;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.lamella.data.Measurand;
import org.lamella.data.unit.Unit;

/**
 * What a column's name means.
 *
 * @param measurand the quantity
 * @param rank how good a source of this quantity it is: of several columns the one with the lowest rank is taken
 */
public record ColumnMeaning(Measurand measurand, int rank) {

    /** The rank of a time that starts again with each step. */
    public static final int STEP_TIME = 2;
    /** The rank of what the instrument was told, where the measured value may be missing. */
    public static final int TOLD = 3;
    /** The rank of a capacity that may count both directions up. */
    public static final int COUNTER = 2;
    private static final Measurand DATE = Measurand.other("Date", Unit.SECOND);

    private static final Map<String, ColumnMeaning> NAMES = new HashMap<>();

    static {
        names(Measurand.TIME, 0,
                "cumulativetime totaltime testtime test_time elapsedtime runtime timesincestart time(tot) "
                        + "总时间 测试时间 累计时间 gesamtzeit testtimesecond totaltimeseconds");
        names(Measurand.TIME, 1, "time t zeit temps tempo tiempo tid corrtime corr.time timestamp timesec timeelapsed "
                + "czas 时间 時間 relativetime secs seconds sec time(sec) absolutetime ticks elapsed");
        names(Measurand.TIME, STEP_TIME,
                "steptime step_time time(step) segmenttime tstep tset statetime 步时间 工步时间 相对时间");
        names(DATE, 1,
                "date datetime date_time realtime dpttime systemtime absolutedatetime epochtime 日期 系统时间 绝对时间 记录时间 "
                        + "absolutetime(calendar) "
                        + "datum dateandtime timestampdate");
        names(Measurand.POTENTIAL, 0, "ewe we(1).potential we(1)potential vf ewevsref workingelectrode "
                + "workingelectrodepotential ewevs ewe-vs-ref potentialwe we.potential");
        names(Measurand.POTENTIAL, 1,
                "e potential voltage v volt volts u vm spannung potenzial tension potentiel voltaje "
                        + "tensione tensão potencial napięcie 电压 電圧 電位 电位 电势 edc vdc vmeas vmeasured measuredvoltage measuredpotential "
                        + "emeas bias biasvoltage gate drainv sourcevoltage smuvoltage cellvoltage ucell vcell e1 wevolt terminalvoltage "
                        + "batteryvoltage ubattery ubat vbat channelvoltage vol voltagevolt packvoltage klemmenspannung zellspannung "
                        + "tensionauxbornes 端电压");
        names(Measurand.POTENTIAL, TOLD, "potentialapplied eapplied appliedpotential appliedvoltage esig vsig source "
                + "voltagesource setpoint potentialset vset eset vapplied applied programmedpotential");
        names(Measurand.CONTROL_POTENTIAL, 0, "control(v) controle controlpotential");
        names(Measurand.CELL_POTENTIAL, 0, "ecell ewe-ece ewe-ce eweece cellpotential");
        names(Measurand.COUNTER_POTENTIAL, 0, "ece ce.potential counterpotential counterelectrodepotential");
        names(Measurand.CURRENT, 0, "im we(1).current we(1)current workingelectrodecurrent we.current imeas imeasured "
                + "measuredcurrent");
        names(Measurand.CURRENT, 1,
                "i current amps amp ampere strom courant corriente corrente prąd ström 电流 電流 idc iavg "
                        + "currentavg draini smucurrent reading i1 wecurrent averagecurrent icell terminalcurrent batterycurrent "
                        + "ibattery ibat channelcurrent cur curr currentampere loadcurrent");
        names(Measurand.CONTROL_CURRENT, 0,
                "control(i) icontrol controlcurrent currentapplied appliedcurrent iapplied iset "
                        + "currentset controli setcurrent");
        names(Measurand.CHARGE, 0, "q q-qo (q-qo) charge q(tot) totalcharge ladung qtot");
        names(Measurand.CHARGE, COUNTER, "capacity cap capa capacité kapazität 容量");
        names(Measurand.CHARGE_STEP, 0, "dq");
        names(Measurand.HALF_CYCLE_CHARGE, 0, "halfcyclecharge qcharge/discharge qhalfcycle");
        names(Measurand.CHARGE_CAPACITY, 0,
                "chargecapacity chargecap chgcap chg.cap. capacitycharge qcharge capacitancechg chargingcapacity 充电容量 "
                        + "ladekapazität capacitéchargée");
        names(Measurand.DISCHARGE_CAPACITY, 0, "dischargecapacity dischargecap dchgcap dchg.cap. capacitydischarge "
                + "qdischarge capacitancedchg dischargingcapacity 放电容量 entladekapazität");
        names(Measurand.FREQUENCY, 0, "f freq freq. frequency frequenz fréquence frequencia frequência frecuencia "
                + "częstotliwość 频率 周波数 fhz freqhz");
        names(Measurand.FREQUENCY, 1, "omega ω angularfrequency");
        names(Measurand.IMPEDANCE_REAL, 0, "z' zre zreal re(z) real re realz z'(a) z(re) re[z] realpart realpartofz "
                + "zr zre' real(z) rez z1 zre(ohm) realimpedance r(z) z_re z're z' 实部 zreell impedancereal zrealpart");
        names(Measurand.IMPEDANCE_IMAGINARY, 0,
                "z'' zim zimag im(z) imag im[z] imaginary imagz z''(b) z(im) imaginarypart "
                        + "zi zimg imag(z) imz z2 imaginaryimpedance z_im z''im zimaginary imaginarypartofz 虚部 impedanceimag "
                        + "impedanceimaginary zimagpart imaginary(z)");
        names(Measurand.IMPEDANCE_MODULUS, 0, "|z| zmod z mod(z) modz zmodulus modulus magnitude abs(z) absz zabs "
                + "impedance impedancemodulus zmag zmagnitude betragz |impedance| mag magz mag(z)");
        names(Measurand.IMPEDANCE_PHASE, 0, "phase phase(z) zphz theta phi φ θ phaseangle phaseofz arg(z) argz zphase "
                + "phasez phasenwinkel angle zphi phaseshift phz ϕ zang phase(zwe)");
        names(Measurand.CYCLE, 0, "cycle cyclenumber cycleindex cycleid cycleno cyc cycno cyclenr cyclen zyklus "
                + "zyklusnummer cicle ciclo cyclecount cycle_index 循环 循环号 循环序号 サイクル totalcycle cyclep cyccount cycnumber");
        names(Measurand.CYCLE, 1, "scan scannumber scanno sweep loop cyclec");
        names(Measurand.HALF_CYCLE, 0, "halfcycle halfcyclenumber");
        names(Measurand.STEP, 0,
                "ns step stepindex stepid stepno stepnumber stepnum segment segmentnumber seg segmentno "
                        + "schritt 工步 工步号 工步序号 工步数 stepcount");
        names(Measurand.STEP, 1, "line");
        names(Measurand.OXIDATION, 0, "ox/red oxred");
        names(Measurand.RESISTANCE, 0, "r resistance acr dcr internalresistance ir internal_resistance widerstand "
                + "internalresistance(ohm) contactresistance");
        names(Measurand.POWER, 0, "p power leistung puissance pwr 功率");
        names(Measurand.ENERGY, 0, "energy energie 能量");
        names(Measurand.TEMPERATURE, 0,
                "temperature temp temperatur température temperatura auxtemperature celltemperature "
                        + "温度 tcell auxtemp ambienttemperature");
        names(Measurand.POINT, 0,
                "index point pt datapoint data_point pointnumber pointno point# rec rec# record recordnumber "
                        + "no nr no. # row number numéro datenpunkt recordid 记录序号 数据序号 记录号 recordindex dp dataset 序号");
    }

    private static void names(Measurand measurand, int rank, String names) {
        for (String name : names.split(" ")) {
            NAMES.putIfAbsent(key(name), new ColumnMeaning(measurand, rank));
        }
    }

    /** What a column of this name holds, if the name is known. The unit is not looked at. */
    public static Optional<ColumnMeaning> ofName(String name) {
        // the sign of the ohm is a capital omega, whose small letter stands for the angular frequency
        return name.equals("Ω") ? Optional.empty() : Optional.ofNullable(NAMES.get(key(name)));
    }

    /** What is most likely measured in this unit, if that can be said. */
    public static Optional<Measurand> ofUnit(Unit unit) {
        for (Measurand measurand : List.of(Measurand.POTENTIAL, Measurand.CURRENT, Measurand.TIME, Measurand.FREQUENCY,
                Measurand.CHARGE, Measurand.TEMPERATURE, Measurand.POWER)) {
            if (measurand.unit().measuresTheSameAs(unit)) {
                return Optional.of(measurand);
            }
        }
        return Optional.empty();
    }

    /** Whether this is a frequency in radians per second. */
    public boolean isAngular() {
        return measurand.is(Measurand.FREQUENCY) && rank > 0;
    }

    /** Whether this is a point in time that a calendar knows. */
    public boolean isDate() {
        return measurand.equals(DATE);
    }

    /** Lower case, without spaces and separators, quotes for primes; angle brackets of averages are left out. */
    private static String key(String name) {
        StringBuilder key = new StringBuilder();
        String lower = name.toLowerCase(Locale.ROOT);
        // Q+ and Q- are not Q
        boolean signed = lower.endsWith("-") || lower.endsWith("\u2212");
        for (char c : lower.toCharArray()) {
            switch (c) {
                case ' ', '_', ':', '*', '<', '>', '\t', '\u00a0', '-', '\u2212', '.' -> {
                    // written or not, it means the same
                }
                case '"', '\u2033', '\u201d', '\u201c', '\u02ba' -> key.append("''");
                case '\u2032', '\u2019', '\u2018', '\u00b4', '`', '\u02b9' -> key.append('\'');
                default -> key.append(c);
            }
        }
        if (signed) {
            key.append('-');
        }
        return key.length() > 1 && key.charAt(key.length() - 1) == '#' ? key.substring(0, key.length() - 1)
                : key.toString();
    }
}
