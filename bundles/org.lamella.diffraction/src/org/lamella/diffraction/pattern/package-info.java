/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
/** Single patterns: where the beam is, what of them is signal, which spots they have. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.lamella.diffraction.pattern;
