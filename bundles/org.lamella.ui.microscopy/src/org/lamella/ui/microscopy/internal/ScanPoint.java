/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.microscopy.internal;

/**
 * A point of a scan that somebody chose; the element of a selection, so that image, pattern and map show the same one.
 *
 * @param column from the left
 * @param row from above
 */
record ScanPoint(int column, int row) {
}
