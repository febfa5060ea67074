/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
/** Images as detectors give them: contrast, histogram, line profile, regions, and their reduction to screen pixels. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.lamella.plot.image;
