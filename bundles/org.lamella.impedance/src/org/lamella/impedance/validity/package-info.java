/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
/** Whether a spectrum is one of a linear, stable, causal system: the Kramers–Kronig relations, and drift. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.lamella.impedance.validity;
