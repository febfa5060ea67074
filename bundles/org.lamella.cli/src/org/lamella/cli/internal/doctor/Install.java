/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.cli.internal.doctor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/**
 * How to get a package, by package manager; an empty name where the manager has none.
 *
 * @param apt Debian, Ubuntu
 * @param dnf Fedora, RHEL
 * @param pacman Arch
 * @param zypper openSUSE
 * @param brew macOS
 */
record Install(String apt, String dnf, String pacman, String zypper, String brew) {

    /** The command for this machine's package manager, or those for all when it is not known. */
    String on(Machine machine) {
        String family = machine.isMac() ? "brew" : family(machine);
        List<String> commands = new ArrayList<>();
        add(commands, family, "debian", "sudo apt install ", apt);
        add(commands, family, "fedora", "sudo dnf install ", dnf);
        add(commands, family, "arch", "sudo pacman -S ", pacman);
        add(commands, family, "suse", "sudo zypper install ", zypper);
        add(commands, family, "brew", "brew install ", brew);
        return String.join(", or ", commands);
    }

    private static void add(List<String> commands, String family, String wanted, String command, String name) {
        if (!name.isEmpty() && (family.isEmpty() || family.equals(wanted))) {
            commands.add(command + name);
        }
    }

    private static String family(Machine machine) {
        try {
            String ids = "";
            for (String line : Files.readAllLines(machine.path("/etc/os-release"), StandardCharsets.UTF_8)) {
                if (line.startsWith("ID=") || line.startsWith("ID_LIKE=")) {
                    ids += " " + line.substring(line.indexOf('=') + 1).replace("\"", "");
                }
            }
            for (String known : List.of("debian", "fedora", "arch", "suse")) {
                if (ids.contains(known) || known.equals("debian") && ids.contains("ubuntu")
                        || known.equals("fedora") && ids.contains("rhel")) {
                    return known;
                }
            }
        } catch (IOException e) {
            // not told: all ways are named
        }
        return "";
    }
}
