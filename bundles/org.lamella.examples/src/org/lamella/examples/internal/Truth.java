/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.examples.internal;

/**
 * A true value of a model.
 *
 * @param name stable name
 * @param value in {@code unit}
 * @param unit SI symbol, empty for numbers
 * @param meaning what it is, for people
 */
record Truth(String name, double value, String unit, String meaning) {
}
