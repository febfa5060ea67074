/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
/** Plug-ins that people put into a folder: installed, updated and removed while the program runs. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.lamella.dropins;
