/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.analysis.internal.settings;

import org.eclipse.swt.widgets.Control;

/** The widgets in which a setting's value is typed or chosen. */
interface SettingField {

    /** What lies in the form. */
    Control control();

    /** The value as text; empty when it is left to the analysis. */
    String text();

    /** Shows a value without telling anybody. */
    void show(String text);

    /** A word in the empty field, such as what the analysis chose. */
    void hint(String text);
}
