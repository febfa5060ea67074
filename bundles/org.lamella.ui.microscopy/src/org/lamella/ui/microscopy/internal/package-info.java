/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
/** Scans of patterns in the window: where one is, what is there, and what virtual detectors see. */
package org.lamella.ui.microscopy.internal;
