/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.cli.internal;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.lamella.cli.Terminal;
import org.lamella.core.clock.LabClock;
import org.lamella.core.progress.Progress;

/** A terminal over two streams that remembers whether what was written arrived. */
final class TerminalOutput {

    private static final int DEFAULT_WIDTH = 100;
    private static final int NARROWEST = 40;
    private static final int BUFFER = 1 << 16;

    private final Terminal terminal;
    private final Watched out;

    private TerminalOutput(Watched out, Watched err, boolean outIsTerminal, boolean colours, int width,
            Progress progress) {
        this.out = out;
        OutputStream buffered = outIsTerminal ? out : new BufferedOutputStream(out, BUFFER);
        this.terminal = new Terminal(new PrintStream(buffered, outIsTerminal, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), colours, width, progress);
    }

    /** The process' own streams. */
    static TerminalOutput system(LabClock clock) {
        boolean outIsTerminal = isTerminal(1);
        boolean errIsTerminal = isTerminal(2);
        OutputStream rawErr = new FileOutputStream(FileDescriptor.err);
        ProgressDisplay progress = errIsTerminal ? new ProgressLine(rawErr, clock) : new ProgressLog(rawErr, clock);
        Watched out = new Watched(new FileOutputStream(FileDescriptor.out), progress);
        boolean dumb = "dumb".equals(System.getenv("TERM"));
        boolean plain = dumb || !System.getenv().getOrDefault("NO_COLOR", "").isEmpty();
        return new TerminalOutput(out, new Watched(rawErr, progress), outIsTerminal, outIsTerminal && !plain,
                outIsTerminal ? width() : Terminal.UNBOUNDED, progress);
    }

    /** Any streams, as if they led to files. */
    static TerminalOutput of(OutputStream out, OutputStream err, Progress progress) {
        Watched watched = new Watched(out, ProgressDisplay.NONE);
        return new TerminalOutput(watched, new Watched(err, ProgressDisplay.NONE), false, false, Terminal.UNBOUNDED,
                progress);
    }

    Terminal terminal() {
        return terminal;
    }

    /** Empties the buffers; the first error of the result stream, if there was one. */
    Optional<IOException> flush() {
        terminal.out().flush();
        terminal.err().flush();
        return Optional.ofNullable(out.error);
    }

    /** Whether a descriptor of this process leads to a terminal; asking the system costs nothing on Linux. */
    private static boolean isTerminal(int descriptor) {
        Path link = Path.of("/proc/self/fd/" + descriptor);
        try {
            String target = Files.readSymbolicLink(link).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException e) {
            return System.console() != null && System.console().isTerminal();
        }
    }

    private static int width() {
        try {
            return Math.max(NARROWEST, Integer.parseInt(System.getenv().getOrDefault("COLUMNS", "")));
        } catch (NumberFormatException e) {
            return DEFAULT_WIDTH;
        }
    }

    /** Takes a progress line away before anything else is shown, and remembers the first error. */
    private static final class Watched extends OutputStream {

        private final OutputStream target;
        private final ProgressDisplay progress;
        private volatile IOException error;

        Watched(OutputStream target, ProgressDisplay progress) {
            this.target = target;
            this.progress = progress;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] { (byte) b }, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            progress.clear();
            try {
                target.write(bytes, from, length);
            } catch (IOException e) {
                if (error == null) {
                    error = e;
                }
                throw e;
            }
        }

        @Override
        public void flush() throws IOException {
            target.flush();
        }
    }
}
