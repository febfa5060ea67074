/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
/** Widgets that show plots and images: zoom, pan, readout, selection, all by mouse and by keyboard. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.lamella.ui.plot;
