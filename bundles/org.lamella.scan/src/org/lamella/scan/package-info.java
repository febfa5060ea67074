/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
/** A pattern at each point of a scan, whatever the file, and the images that detectors of any shape would have made. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.lamella.scan;
