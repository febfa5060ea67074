/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.plot;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.swt.SWT;
import org.lamella.plot.image.ImageFrame;
import org.lamella.ui.testkit.WindowKit;

/**
 * Shows 4096² 16-bit frames at 30 per second and prints what it costs. A program, not a test: the first argument is the
 * number of frames (10 000), the second frames per second (30).
 */
public final class FrameEndurance {

    private static final int SIDE = 4096;
    private static final int DIFFERENT = 4;

    private FrameEndurance() {
    }

    /** Runs it. */
    public static void main(String[] arguments) throws IOException {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        int rate = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 30;
        ImageFrame[] frames = frames();
        try (WindowKit window = new WindowKit(1180, 1050)) {
            ImageCanvas canvas = window.open(shell -> new ImageCanvas(shell, SWT.NONE));
            int[] painted = { 0 };
            canvas.addPaintListener(e -> painted[0]++);
            AtomicBoolean done = new AtomicBoolean();
            Thread.ofPlatform().daemon().start(() -> camera(canvas, frames, count, rate, done));
            long[] most = { 0 };
            long begin = System.nanoTime();
            long cpu = cpuNanos();
            long windowCpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            int reports = 10;
            for (int i = 1; i <= reports; i++) {
                long until = begin + (long) (i * 1e9 * count / rate / reports);
                window.runUntil(() -> {
                    most[0] = Math.max(most[0], window.images());
                    return done.get() || System.nanoTime() >= until;
                });
                System.gc();
                double seconds = (System.nanoTime() - begin) / 1e9;
                System.out.printf(Locale.ROOT,
                        "%6.0f s  %5d paints (%.1f/s, %.1f ms of the window's thread each)  %.2f cores  "
                                + "%d images at most  heap %d MB  resident %s%n",
                        seconds, painted[0], painted[0] / seconds,
                        (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - windowCpu) / 1e6 / painted[0],
                        (cpuNanos() - cpu) / 1e9 / seconds, most[0],
                        (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20, resident());
            }
        }
    }

    private static ImageFrame[] frames() {
        SplittableRandom random = new SplittableRandom(1);
        ImageFrame[] frames = new ImageFrame[DIFFERENT];
        for (int k = 0; k < DIFFERENT; k++) {
            short[] values = new short[SIDE * SIDE];
            for (int i = 0; i < values.length; i++) {
                values[i] = (short) (1000 + (i % SIDE) / 4 + random.nextInt(500));
            }
            frames[k] = new ImageFrame.Shorts(SIDE, SIDE, values);
        }
        return frames;
    }

    private static void camera(ImageCanvas canvas, ImageFrame[] frames, int count, int rate, AtomicBoolean done) {
        long begin = System.nanoTime();
        for (int i = 0; i < count && !canvas.isDisposed(); i++) {
            canvas.show(frames[i % frames.length]);
            long wait = begin + (long) ((i + 1) * 1e9 / rate) - System.nanoTime();
            try {
                Thread.sleep(Math.max(0, wait / 1_000_000));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        done.set(true);
    }

    private static long cpuNanos() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
    }

    private static String resident() throws IOException {
        Path status = Path.of("/proc/self/status");
        return !Files.exists(status) ? "?" : Arrays.stream(Files.readString(status).split("\n"))
                .filter(line -> line.startsWith("VmRSS")).findFirst().orElse("?").substring(6).trim();
    }
}
