/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.ToIntFunction;

import org.lamella.core.progress.Progress;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;

/**
 * The command line as it ships: a service that finds commands, readers and analyses as services. It is there inside an
 * OSGi framework only; elsewhere the tests report themselves skipped.
 */
record Shipped(CommandLineService service) {

    static Shipped find() throws InvalidSyntaxException {
        Bundle bundle = FrameworkUtil.getBundle(CommandLineService.class);
        assumeTrue(bundle != null, "runs inside an OSGi framework only");
        BundleContext context = bundle.getBundleContext();
        var found = context.getServiceReferences(ToIntFunction.class, "(lamella.commandline=true)");
        assertEquals(1, found.size());
        return new Shipped(assertInstanceOf(CommandLineService.class, context.getService(found.iterator().next())));
    }

    Bench.Run run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = service.run(args, TerminalOutput.of(out, err, Progress.NONE));
        return new Bench.Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
