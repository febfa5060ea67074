/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
/** Colours of crystal directions, as inverse pole figure maps have them, with their keys for all Laue groups. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.lamella.orientation.colour;
