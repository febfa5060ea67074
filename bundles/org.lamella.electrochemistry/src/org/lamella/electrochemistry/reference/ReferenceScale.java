/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.reference;

/**
 * A scale of potentials and how it is reached from the recorded one: E on the scale = E as recorded + offset. Nothing is
 * lost by it: {@link #recorded(double)} goes back.
 *
 * @param name the reference electrode of the scale, such as {@code Li+/Li}; empty where it is not known
 * @param from the reference electrode of the recording, such as {@code Pt}; empty where it is not known
 * @param offset what is added to recorded potentials, V
 * @param sigma its standard uncertainty, V
 * @param origin how the offset was found, for people; empty where nothing is added
 */
public record ReferenceScale(String name, String from, double offset, double sigma, String origin) {

    /** The scale of the recording itself. */
    public static ReferenceScale recorded(String reference) {
        return new ReferenceScale(reference, reference, 0, 0, "");
    }

    /** Whether potentials are moved. */
    public boolean isRescaled() {
        return !origin.isEmpty();
    }

    /** A potential on this scale, V. */
    public double of(double recorded) {
        return recorded + offset;
    }

    /** The recorded potential behind one on this scale, V. */
    public double recorded(double potential) {
        return potential - offset;
    }

    /** Behind the name of a potential: {@code vs Li+/Li}, {@code as recorded}. */
    public String words() {
        return name.isEmpty() ? "as recorded" : "vs " + name;
    }

    /** Label of a potential's axis: {@code E vs Li+/Li}. */
    public String axis() {
        return name.isEmpty() ? "Potential as recorded" : "E vs " + name;
    }
}
