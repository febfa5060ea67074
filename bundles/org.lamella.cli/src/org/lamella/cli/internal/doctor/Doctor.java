/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.cli.internal.doctor;

import java.util.ArrayList;
import java.util.List;

/** Looks at a machine. */
public final class Doctor {

    private Doctor() {
    }

    /** Everything that was looked for, the essential first. */
    public static List<Finding> examine(Machine machine) {
        List<Finding> findings = new ArrayList<>(new HeadlessChecks(machine).run());
        findings.addAll(new WindowChecks(machine).run());
        findings.addAll(new SerialChecks(machine).run());
        return findings;
    }
}
