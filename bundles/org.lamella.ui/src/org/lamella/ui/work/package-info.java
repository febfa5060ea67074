/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
/** The files that are open in the window, and work in the background; free of widgets. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.lamella.ui.work;
