/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.delimited;

/**
 * A line of text beside the rows.
 *
 * @param text the line
 * @param line its number, from 1
 */
record Note(String text, int line) {
}
