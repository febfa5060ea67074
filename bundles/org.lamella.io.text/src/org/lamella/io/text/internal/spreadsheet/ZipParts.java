/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.spreadsheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.lamella.core.error.FormatException;
import org.lamella.core.error.Place;
import org.lamella.io.ByteSource;
import org.lamella.io.text.internal.lines.SegmentStream;

/**
 * The parts of a zip file, found one after the other from its beginning, so that what was cut off at the end does no
 * harm to the parts before. No size that the file names is believed: a part that grows out of all proportion ends with
 * an error.
 */
final class ZipParts {

    /** So much may come out whatever the size of the file, bytes. */
    private static final long ALWAYS = 64L << 20;
    /** Deflated tables shrink to a fiftieth at most; what shrinks more is made to do harm. */
    private static final long RATIO = 200;
    private static final int MOST_PARTS = 20_000;

    private final ByteSource source;
    private boolean cutOff;

    ZipParts(ByteSource source) {
        this.source = source;
    }

    /** Reads a part. */
    @FunctionalInterface
    interface PartReader {

        /** Reads the part; the stream need not be read to its end. */
        void read(InputStream part) throws IOException, FormatException;
    }

    /** Thrown when a part is larger than is sensible. */
    static final class TooLargeException extends IOException {

        private static final long serialVersionUID = 1L;

        TooLargeException(String message) {
            super(message);
        }
    }

    /**
     * Has the part of this name read, if it is there. The check sum is looked at too.
     *
     * @return whether it is there; a fault within it, when that is where the file ends or is damaged
     */
    Optional<IOException> read(String name, PartReader reader) throws FormatException {
        String wanted = normal(name);
        boolean[] found = { false };
        Optional<IOException> fault = walk(n -> n.equals(wanted), (part) -> {
            found[0] = true;
            reader.read(part);
        });
        return found[0] ? fault : Optional.of(fault.orElseGet(() -> new IOException("the part is missing")));
    }

    /** The names of all parts that can be reached. */
    List<String> names() throws FormatException {
        List<String> names = new ArrayList<>();
        cutOff = walk(n -> {
            names.add(n);
            return false;
        }, part -> {
        }).isPresent();
        return names;
    }

    /** Whether the parts end before the file says so. */
    boolean isCutOff() {
        return cutOff;
    }

    private Optional<IOException> walk(Predicate<String> wanted, PartReader reader) throws FormatException {
        Limited limited = null;
        try (ZipInputStream zip = new ZipInputStream(new SegmentStream(source.bytes()))) {
            limited = new Limited(zip, ALWAYS + RATIO * source.size());
            int parts = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++parts > MOST_PARTS) {
                    throw new TooLargeException("there are more than " + MOST_PARTS + " parts");
                }
                if (wanted.test(normal(entry.getName()))) {
                    reader.read(limited);
                    limited.drain();
                    return Optional.empty();
                }
                limited.drain();
            }
            return Optional.empty();
        } catch (TooLargeException e) {
            throw new FormatException(Place.of(source.file()), "This file unpacks to far more than its size: "
                    + e.getMessage(), "this is no table of measured values; save the sheet with the values alone", e);
        } catch (IOException | IllegalArgumentException e) {
            return Optional.of(e instanceof IOException io ? io : new IOException(e.getMessage(), e));
        }
    }

    private static String normal(String name) {
        String slashes = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return slashes.startsWith("/") ? slashes.substring(1) : slashes;
    }

    /** Ends a part that grows beyond its limit. */
    private static final class Limited extends FilterInputStream {

        private final byte[] one = new byte[1];
        private long left;

        Limited(InputStream in, long limit) {
            super(in);
            this.left = limit;
        }

        @Override
        public int read() throws IOException {
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] to, int offset, int length) throws IOException {
            int count = super.read(to, offset, length);
            left -= Math.max(0, count);
            if (left < 0) {
                throw new TooLargeException("its parts are suspiciously large");
            }
            return count;
        }

        void drain() throws IOException {
            byte[] block = new byte[1 << 14];
            while (read(block, 0, block.length) >= 0) {
                // to the end, where the check sum is looked at
            }
        }

        @Override
        public void close() {
            // the zip file goes on
        }
    }
}
