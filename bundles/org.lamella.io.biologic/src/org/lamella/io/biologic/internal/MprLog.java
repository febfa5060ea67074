/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.biologic.internal;

import java.lang.foreign.MemorySegment;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.lamella.data.Metadata;

/**
 * What the log module says: when the measurement began (an OLE automation date, at one of four places by version) and
 * with which program and device.
 */
final class MprLog {

    private static final int[] STARTED_AT = { 465, 469, 473, 585 };
    private static final int FILE_AT = 0x251;
    private static final int HOST_PROGRAM_AT = 0x3b7;
    private static final int DEVICE_SERIAL_AT = 0x3cf;
    private static final LocalDateTime OLE_EPOCH = LocalDateTime.of(1899, 12, 30, 0, 0);
    /** Days from 1990 to 2100: a date outside of these is none. */
    private static final double FIRST_DAY = 32874;
    private static final double LAST_DAY = 73050;
    private static final double MILLIS_PER_DAY = 86_400_000.0;

    private final MemorySegment content;

    MprLog(MprModule module) {
        this.content = module.content();
    }

    List<Metadata.Entry> metadata() {
        List<Metadata.Entry> entries = new ArrayList<>();
        started().ifPresent(t -> entries
                .add(Metadata.Entry.text(Metadata.STARTED, "Acquisition started on", t.toString())));
        text(entries, "", "Original file", FILE_AT);
        MprSettings.pascal(content, HOST_PROGRAM_AT).filter(t -> t.matches("[0-9][0-9.]+"))
                .ifPresent(t -> entries.add(Metadata.Entry.text(Metadata.SOFTWARE, "EC-Lab version", t)));
        text(entries, Metadata.SERIAL_NUMBER, "Device serial number", DEVICE_SERIAL_AT);
        return entries;
    }

    private void text(List<Metadata.Entry> entries, String key, String label, int at) {
        MprSettings.pascal(content, at).filter(t -> !t.isBlank())
                .ifPresent(t -> entries.add(Metadata.Entry.text(key, label, t.strip())));
    }

    /** The first of the places at which a possible date lies; to the millisecond, local time of the computer. */
    private Optional<LocalDateTime> started() {
        for (int at : STARTED_AT) {
            if (content.byteSize() >= at + 8L) {
                double days = content.get(MprModule.DOUBLE, at);
                if (days > FIRST_DAY && days < LAST_DAY) {
                    return Optional.of(OLE_EPOCH.plus(Math.round(days * MILLIS_PER_DAY), ChronoUnit.MILLIS));
                }
            }
        }
        return Optional.empty();
    }
}
