/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
/** Signals: arrays of numbers with axes and units, the tables they form, and the recordings that files hold. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.lamella.data;
