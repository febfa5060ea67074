/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
/** A physical model of couples in a film, simulated and fitted to whole voltammograms. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.lamella.electrochemistry.film;
