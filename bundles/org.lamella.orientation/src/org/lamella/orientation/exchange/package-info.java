/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
/** Orientation maps in the text formats of other programs: .ang and .ctf. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.lamella.orientation.exchange;
