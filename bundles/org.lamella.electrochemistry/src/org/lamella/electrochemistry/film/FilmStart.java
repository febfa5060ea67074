/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.film;

/**
 * Where the fit of a couple begins, from its peaks.
 *
 * @param formal formal potential, V
 * @param charge charge of the whole film, C
 * @param separation anodic minus cathodic peak potential, V
 * @param width full width of a peak at half its height, V
 */
public record FilmStart(double formal, double charge, double separation, double width) {
}
