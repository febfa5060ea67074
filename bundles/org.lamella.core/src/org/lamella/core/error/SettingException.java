/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.core.error;

/** A setting that a person gave cannot be used: unknown name, wrong type, out of bounds, syntax error. */
public final class SettingException extends LamellaException {

    private static final long serialVersionUID = 1L;

    /**
     * @param setting the setting's name
     * @param cause what is wrong with its value
     * @param wayOut what would be right
     */
    public SettingException(String setting, String cause, String wayOut) {
        super(new Problem(cause, Place.field(setting), wayOut), null);
    }
}
