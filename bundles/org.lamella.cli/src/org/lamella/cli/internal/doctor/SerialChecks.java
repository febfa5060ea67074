/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.cli.internal.doctor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Serial ports, through which pumps and source meters speak, and the right to use them. */
final class SerialChecks {

    private static final String PURPOSE = "pumps and source meters, which come with a later version";
    /** Who may use serial ports: dialout on Debian and Fedora, uucp on Arch. */
    private static final List<String> GROUPS = List.of("dialout", "uucp");

    private final Machine machine;

    SerialChecks(Machine machine) {
        this.machine = machine;
    }

    List<Finding> run() {
        return machine.isLinux() ? List.of(ports(), right()) : List.of(ports());
    }

    private Finding ports() {
        List<String> ports = new ArrayList<>();
        try (DirectoryStream<Path> devices = Files.newDirectoryStream(machine.path("/dev"),
                machine.isMac() ? "cu.*" : "tty{USB,ACM}*")) {
            devices.forEach(device -> ports.add(device.getFileName().toString()));
        } catch (IOException e) {
            return Finding.missing("serial-ports", "Serial ports", "/dev cannot be read", PURPOSE,
                    "look at its rights");
        }
        ports.sort(null);
        return ports.isEmpty()
                ? Finding.missing("serial-ports", "Serial ports", "no USB serial port is connected", PURPOSE,
                        "connect the instrument")
                : Finding.ok("serial-ports", "Serial ports", String.join(", ", ports), PURPOSE);
    }

    private Finding right() {
        Set<String> mine = new HashSet<>();
        boolean root = false;
        List<String> present = new ArrayList<>();
        String wanted = "dialout";
        try {
            for (String line : Files.readAllLines(machine.path("/proc/self/status"), StandardCharsets.UTF_8)) {
                root |= line.matches("Uid:\\s+\\d+\\s+0\\b.*");
                if (line.startsWith("Groups:")) {
                    mine.addAll(Arrays.asList(line.substring("Groups:".length()).strip().split("\\s+")));
                }
            }
            for (String line : Files.readAllLines(machine.path("/etc/group"), StandardCharsets.UTF_8)) {
                String[] parts = line.split(":");
                if (parts.length >= 3 && GROUPS.contains(parts[0])) {
                    wanted = present.isEmpty() ? parts[0] : wanted;
                    present.add(parts[0]);
                    if (mine.contains(parts[2])) {
                        return Finding.ok("serial-right", "Right to use them", "member of " + parts[0], PURPOSE);
                    }
                }
            }
        } catch (IOException e) {
            return Finding.missing("serial-right", "Right to use them", "groups cannot be read", PURPOSE,
                    "run \"id\" and look for dialout or uucp");
        }
        return root ? Finding.ok("serial-right", "Right to use them", "root", PURPOSE)
                : Finding.missing("serial-right", "Right to use them", "not a member of " + wanted, PURPOSE,
                        "sudo usermod -aG " + wanted + " \"$USER\", then log in again");
    }
}
