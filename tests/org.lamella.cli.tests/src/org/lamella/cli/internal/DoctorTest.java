/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lamella.cli.ExitCode;
import org.lamella.cli.internal.doctor.Doctor;
import org.lamella.cli.internal.doctor.Finding;
import org.lamella.cli.internal.doctor.Machine;

class DoctorTest {

    @TempDir
    private Path root;

    /** A machine whose disk is a folder of the test. */
    private final class Made implements Machine {

        private final Map<String, String> environment = new HashMap<>();
        private final Map<String, String> properties =
                new HashMap<>(Map.of("os.name", "Linux", "java.version", "25.0.1",
                        "java.specification.version", "25", "java.vendor", "Maker", "java.home", "/jdk", "user.home",
                        "/home/ada",
                        "user.dir", "/work", "java.io.tmpdir", "/tmp", "sun.jnu.encoding", "UTF-8"));
        private boolean writable = true;
        private long free = 10L << 30;

        @Override
        public Optional<String> env(String name) {
            return Optional.ofNullable(environment.get(name));
        }

        @Override
        public String property(String name) {
            return properties.getOrDefault(name, "");
        }

        @Override
        public Path path(String absolute) {
            return root.resolve(absolute.substring(1));
        }

        @Override
        public boolean hasModule(String name) {
            return true;
        }

        @Override
        public long heap() {
            return 1L << 30;
        }

        @Override
        public int processors() {
            return 2;
        }

        @Override
        public long freeSpace(Path folder) {
            return free;
        }

        @Override
        public boolean canWrite(Path folder) {
            return writable;
        }
    }

    private void write(String name, String content) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private static Finding finding(Machine machine, String id) {
        return Doctor.examine(machine).stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
    }

    private static Bench.Run run(Machine machine, String... args) {
        Bench bench = new Bench();
        bench.add("doctor", () -> new DoctorCommand(machine));
        String[] all = new String[args.length + 1];
        all[0] = "doctor";
        System.arraycopy(args, 0, all, 1, args.length);
        return bench.run(all);
    }

    @Test
    void saysOfEverythingMissingForWhatAndHowToGetIt() throws IOException {
        write("dev/null", "");
        List<Finding> findings = Doctor.examine(new Made());
        assertEquals(List.of("compiler", "gtk", "display", "xvfb", "fonts", "browser", "serial-ports", "serial-right"),
                findings.stream().filter(f -> !f.ok()).map(Finding::id).toList());
        for (Finding finding : findings) {
            assertFalse(finding.neededFor().isEmpty(), finding.id());
            assertEquals(finding.ok(), finding.wayOut().isEmpty(), finding.id());
        }
    }

    @Test
    void findsWhatIsThere() throws IOException {
        Made machine = new Made();
        machine.environment.put("DISPLAY", ":0");
        machine.environment.put("PATH", "/opt/bin:/usr/bin");
        write("jdk/bin/javac", "");
        write("usr/lib64/libgtk-3.so.0", "");
        write("usr/share/fonts/dejavu/DejaVuSans.ttf", "");
        write("dev/ttyUSB0", "");
        write("proc/meminfo", "MemTotal:       16384000 kB\nMemFree: 1 kB\n");
        write("proc/self/status", "Name:\tjava\nUid:\t1000\t1000\t1000\t1000\nGroups:\t20 1000 \n");
        write("etc/group", "root:x:0:\ndialout:x:20:ada\n");
        for (String program : List.of("usr/bin/Xvfb", "opt/bin/firefox")) {
            write(program, "");
            assertTrue(root.resolve(program).toFile().setExecutable(true));
        }
        assertEquals(List.of(), Doctor.examine(machine).stream().filter(f -> !f.ok()).toList());
        assertEquals("member of dialout", finding(machine, "serial-right").found());
        assertEquals("1.0 GB for Lamella of 15.6 GB, 2 processors", finding(machine, "memory").found());
        assertTrue(run(machine).out().contains("Nothing is missing."));
    }

    @Test
    void namesTheCommandOfTheDistribution() throws IOException {
        write("etc/os-release", "ID=ubuntu\nID_LIKE=debian\n");
        assertEquals("sudo apt install libgtk-3-0", finding(new Made(), "gtk").wayOut());
        write("etc/os-release", "ID=\"rocky\"\nID_LIKE=\"rhel centos fedora\"\n");
        assertEquals("sudo dnf install gtk3", finding(new Made(), "gtk").wayOut());
        write("etc/os-release", "ID=arch\n");
        assertEquals("sudo pacman -S gtk3", finding(new Made(), "gtk").wayOut());
        write("etc/os-release", "ID=unheard-of\n");
        assertTrue(finding(new Made(), "gtk").wayOut().contains(", or sudo dnf install gtk3, or "));
    }

    @Test
    void worksAsLongAsTheCommandLineDoes() throws IOException {
        write("dev/null", "");
        Made machine = new Made();
        assertEquals(ExitCode.DONE, run(machine).code());
        assertTrue(run(machine).out().contains("what is missing is optional"));
        machine.writable = false;
        assertEquals(ExitCode.FAILED, run(machine).code());
        assertTrue(run(machine).out().contains("The command line cannot work here."));
        machine.writable = true;
        machine.properties.put("java.specification.version", "21");
        assertEquals(ExitCode.FAILED, run(machine).code());
    }

    @Test
    void tellsOfLittleDiskAndOfNamesThatCannotBeWritten() {
        Made machine = new Made();
        machine.free = 1 << 20;
        machine.properties.put("sun.jnu.encoding", "ANSI_X3.4-1968");
        assertEquals("free some space", finding(machine, "work").wayOut());
        assertEquals("export LC_ALL=C.UTF-8", finding(machine, "file-names").wayOut());
    }

    @Test
    void printsOneJsonObject() {
        JsonTree json = JsonTree.parse(run(new Made(), "--json").out());
        assertEquals("true", json.at("usable").toString());
        assertEquals("java", json.at("checks/0/id").toString());
    }

    @Test
    void looksAtThisMachine() {
        Bench.Run run = new Bench().run("doctor");
        assertEquals(ExitCode.DONE, run.code(), run.out());
        assertTrue(run.out().contains(System.getProperty("java.version")), run.out());
    }
}
