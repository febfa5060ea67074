/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io;

import org.lamella.core.error.LamellaException;
import org.lamella.core.progress.Progress;
import org.lamella.data.Recording;

/**
 * Reads files of one format. Registered as an OSGi service; it is then used for recognition, analysis and conversion
 * without anything else. Stateless and safe for all threads.
 * <p>
 * A reader believes nothing that a file says of itself: lengths and counts are checked against the bytes that are there
 * before anything is allocated. What is damaged gives a typed error, or the sound part with a warning and
 * {@link Recording#complete()} false.
 */
public interface Reader {

    /** What it reads. */
    Format format();

    /**
     * Looks at the beginning of a file. Never throws, whatever the bytes are.
     *
     * @param head the first bytes of the file, at most {@link ByteSource#HEAD_SIZE}
     */
    Recognition recognise(byte[] head);

    /**
     * Reads the file. Columns may stay in the mapped file and be converted when asked for.
     *
     * @throws LamellaException when the content is not what the format asks for, saying where and why
     * @throws java.util.concurrent.CancellationException when the progress says stop
     */
    Recording read(ByteSource source, Progress progress) throws LamellaException;
}
