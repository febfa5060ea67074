/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
/** Comparing a pattern with many templates at all azimuths: exact, and fast because most need not be looked at closely. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.lamella.diffraction.matching;
