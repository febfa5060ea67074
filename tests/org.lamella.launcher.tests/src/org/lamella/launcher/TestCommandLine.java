/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Hashtable;
import java.util.List;
import java.util.function.ToIntFunction;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** The command line of the tests' own small installation. It runs in a framework and a virtual machine of its own. */
public final class TestCommandLine implements BundleActivator, ToIntFunction<String[]> {

    @Override
    public void start(BundleContext context) {
        Hashtable<String, Object> properties = new Hashtable<>();
        properties.put("lamella.commandline", Boolean.TRUE);
        context.registerService(ToIntFunction.class, this, properties);
    }

    @Override
    public void stop(BundleContext context) {
        // the framework takes the service back
    }

    @Override
    public int applyAsInt(String[] args) {
        return switch (args[0]) {
            case "echo" -> {
                System.out.println(List.of(args));
                yield 0;
            }
            case "exit" -> Integer.parseInt(args[1]);
            case "throw" -> throw new IllegalStateException("a defect");
            case "work" -> work(Path.of(args[1]));
            case "sulk" -> sulk(Path.of(args[1]));
            default -> 2;
        };
    }

    /** Holds a half-made file until interrupted, then removes it. */
    private static int work(Path file) {
        try {
            Files.writeString(file, "half made");
            Thread.sleep(60_000);
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            file.toFile().delete();
            return 130;
        }
    }

    /** Does not listen to interruption. */
    private static int sulk(Path file) {
        try {
            Files.writeString(file, "started");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        long end = System.nanoTime() + 60_000_000_000L;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        return 0;
    }
}
