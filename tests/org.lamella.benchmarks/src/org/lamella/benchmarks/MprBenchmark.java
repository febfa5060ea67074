/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.benchmarks;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.lamella.core.error.LamellaException;
import org.lamella.core.files.FileAccess;
import org.lamella.core.progress.Progress;
import org.lamella.data.Recording;
import org.lamella.data.Signal;
import org.lamella.io.ByteSource;
import org.lamella.io.biologic.internal.MprReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * A BioLogic file of 59 239 rows × 13 columns: the real one of the conformance data if it is there, else one of the same
 * size and columns made here. To open it is to know its columns; converting them to SI numbers is measured by itself.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class MprBenchmark {

    private static final int ROWS = 59_239;
    private static final int[] IDS = { 1, 2, 3, 21, 65, 131, 4, 19, 6, 11, 23, 39, 16 };
    private static final int STRIDE = 1 + 2 + 8 + 4 + 4 + 8 + 8 + 2 + 4;
    private static final int ROWS_AT = 0x3ef;

    private Path file;
    private Optional<Path> made = Optional.empty();
    private Recording recording;

    /** Finds or makes the file. */
    @Setup
    public void prepare() throws IOException, LamellaException {
        String data = System.getenv("LAMELLA_CONFORMANCE_DATA");
        Path real = Path.of(data == null ? "" : data, "electrochemistry", "biologic", "mp.issue_183.mpr");
        if (data == null || !Files.exists(real)) {
            made = Optional.of(Files.write(Files.createTempFile("lamella", ".mpr"), synthetic()));
        }
        file = made.orElse(real);
        recording = open();
    }

    /** Removes the made file. */
    @TearDown
    public void remove() throws IOException {
        if (made.isPresent()) {
            Files.delete(made.get());
        }
    }

    /** Maps the file and reads its head, settings and log: afterwards all columns are known. */
    @Benchmark
    public Recording open() throws LamellaException {
        return new MprReader().read(ByteSource.open(FileAccess.system(), file), Progress.NONE);
    }

    /** All columns of the open file as SI numbers. */
    @Benchmark
    public void allColumns(Blackhole hole) {
        for (Signal column : recording.tables().getFirst().columns()) {
            hole.consume(column.toArray());
        }
    }

    private static byte[] synthetic() {
        int rows = ROWS_AT + ROWS * STRIDE;
        ByteBuffer to = ByteBuffer.allocate(0x34 + 2 * 65 + 1700 + rows).order(ByteOrder.LITTLE_ENDIAN);
        to.put(String.format("%-48s", "BIO-LOGIC MODULAR FILE\u001a").getBytes(StandardCharsets.US_ASCII)).putInt(0);
        head(to, "VMP Set", 1700, 10);
        to.put((byte) 0x06).position(to.position() + 1699);
        head(to, "VMP data", rows, 11);
        int at = to.position();
        to.putInt(ROWS).putShort((short) IDS.length);
        for (int id : IDS) {
            to.putShort((short) id);
        }
        for (int row = 0; row < ROWS; row++) {
            to.position(at + ROWS_AT + row * STRIDE);
            to.put((byte) 2).putShort((short) 0).putDouble(row).putFloat(1).putFloat(row * 1e-5f).putDouble(row * 1e-3)
                    .putDouble(row * 1e-6).putShort((short) 14).putFloat(5);
        }
        return to.array();
    }

    private static void head(ByteBuffer to, String name, int length, int version) {
        to.put(String.format("MODULE%-10s%-25s", name, name).getBytes(StandardCharsets.US_ASCII));
        to.putInt(-1).putInt(length).putInt(0).putInt(version).put("11/23/26".getBytes(StandardCharsets.US_ASCII));
    }
}
