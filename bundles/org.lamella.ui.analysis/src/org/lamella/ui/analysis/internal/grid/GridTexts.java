/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.analysis.internal.grid;

/**
 * The words of a grid.
 *
 * @param row head of the column of row numbers
 * @param copy menu item that copies what is selected
 * @param selectAll menu item that selects everything
 */
public record GridTexts(String row, String copy, String selectAll) {
}
