/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.orientation.recording;

/**
 * A number at each pixel of a map, beside its orientation.
 *
 * @param id stable: {@code index}, {@code orientation_reliability}, {@code phase_reliability}, {@code sigma_deg}
 * @param label for people
 * @param unit SI symbol, empty for numbers
 * @param values row-major, NaN where there is none; not copied
 */
public record MapChannel(String id, String label, String unit, float[] values) {
}
