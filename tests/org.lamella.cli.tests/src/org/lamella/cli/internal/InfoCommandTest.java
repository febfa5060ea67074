/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lamella.cli.ExitCode;

class InfoCommandTest {

    @TempDir
    private Path folder;
    private final Bench bench = new Bench();

    private String write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @Test
    void showsColumnsInTheUnitsOfTheFile() throws IOException {
        Bench.Run run = bench.run("info", write("a.num", "NUMBERS\n-1.5\n2000000\nNaN\n"));
        assertEquals(ExitCode.DONE, run.code());
        assertTrue(run.out().contains("format     Numbers"), run.out());
        assertTrue(run.out().contains("size       25 bytes"), run.out());
        assertTrue(run.out().contains("table \"data\": 3 rows, 1 column"), run.out());
        assertTrue(run.out().contains("I/mA  mA  -1.5 … 2e+06  Current  1 missing"), run.out());
        assertTrue(run.out().contains("warning: The reader warns"), run.out());
    }

    @Test
    void printsOneJsonObjectForAllFiles() throws IOException {
        String a = write("a.num", "NUMBERS\n1\n3\n");
        String b = write("b.num", "NUMBERS\n5\n");
        Bench.Run run = bench.run("info", "--json", a, b, folder.resolve("missing").toString());
        assertEquals(ExitCode.FAILED, run.code());
        JsonTree json = JsonTree.parse(run.out());
        assertEquals("lamella-info", json.at("schema").toString());
        assertEquals(2, json.at("files").size());
        JsonTree column = json.at("files/0/tables/0/columns/0");
        assertEquals("current", column.at("measurand").toString());
        assertEquals(1, column.at("min").number(), 1e-15);
        assertEquals(3, column.at("max").number(), 1e-15);
        assertEquals("mA", column.at("unit").toString());
        assertEquals("test-warning", json.at("files/1/warnings/0/code").toString());
        assertEquals(1, json.at("errors").size());
    }
}
