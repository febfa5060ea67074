/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
/** Distributions of relaxation times, with credible intervals and their peaks. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.lamella.impedance.relaxation;
