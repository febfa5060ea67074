/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.biologic.internal;

import java.lang.foreign.MemorySegment;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

import org.lamella.data.Metadata;

/**
 * What the log module says: when the measurement began (an OLE automation date, at one of four places by version) and
 * with which program and device.
 */
final class MprLog {

    /** Where it is in all but very old files; the texts have known places there only. */
    private static final int STARTED_AT = 585;
    private static final int[] FORMERLY_STARTED_AT = { 465, 469, 473 };
    private static final int CHANNEL_AT = 0x09;
    private static final int CHANNEL_SERIAL_AT = 0xab;
    private static final int FILE_AT = 0x251;
    private static final int HOST_PROGRAM_AT = 0x3b7;
    private static final int DEVICE_SERIAL_AT = 0x3cf;
    /** How both readers write the start, local time of the computer. */
    static final DateTimeFormatter STARTED = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS", Locale.ROOT);
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
        Optional<LocalDateTime> started = startedAt(STARTED_AT);
        if (started.isPresent()) {
            OptionalInt channel = MprSettings.unsigned(content, CHANNEL_AT);
            int serial = Short.toUnsignedInt(content.get(MprModule.SHORT, CHANNEL_SERIAL_AT));
            channel.ifPresent(c -> entries.add(Metadata.Entry.text("", "Run on channel",
                    serial == 0 ? Integer.toString(c + 1) : (c + 1) + " (SN " + serial + ")")));
            text(entries, "", "Original file", FILE_AT, ".+[.].+");
            text(entries, Metadata.SOFTWARE, "EC-Lab version", HOST_PROGRAM_AT, "[0-9][0-9.]+");
            text(entries, Metadata.SERIAL_NUMBER, "Device serial number", DEVICE_SERIAL_AT, "[.0-9A-Za-z-]+");
        }
        for (int at : FORMERLY_STARTED_AT) {
            started = started.isPresent() ? started : startedAt(at);
        }
        started.ifPresent(t -> entries.addFirst(Metadata.Entry.text(Metadata.STARTED, "Acquisition started on",
                STARTED.format(t))));
        return entries;
    }

    private void text(List<Metadata.Entry> entries, String key, String label, int at, String form) {
        MprSettings.pascal(content, at).map(String::strip).filter(t -> t.matches(form))
                .ifPresent(t -> entries.add(Metadata.Entry.text(key, label, t)));
    }

    /** The date at this place, if it can be one; to the millisecond, local time of the computer. */
    private Optional<LocalDateTime> startedAt(int at) {
        if (content.byteSize() < at + 8L) {
            return Optional.empty();
        }
        double days = content.get(MprModule.DOUBLE, at);
        return days > FIRST_DAY && days < LAST_DAY
                ? Optional.of(OLE_EPOCH.plus(Math.round(days * MILLIS_PER_DAY), ChronoUnit.MILLIS))
                : Optional.empty();
    }
}
