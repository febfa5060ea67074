/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io;

import java.io.IOException;
import java.io.OutputStream;

import org.lamella.core.progress.Progress;
import org.lamella.data.Recording;

/** Writes recordings in one format. Registered as an OSGi service; stateless and safe for all threads. */
public interface RecordingWriter {

    /** What it writes; the id is what people name on the command line. */
    Format format();

    /** Writes the whole recording; neither closes nor needs to flush the stream. */
    void write(Recording recording, OutputStream out, Progress progress) throws IOException;
}
