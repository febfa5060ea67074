/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.view;

import java.util.Map;

/**
 * Knows values of settings from elsewhere, such as an open experiment the area of its sample. Register an implementation
 * as an OSGi service; the form of the settings offers the values. Window thread only.
 */
public interface SettingSource {

    /** Where the values come from, for people; such as the experiment's name. */
    String label();

    /** Values by the name of the setting, as one would write them for the command line, with their units. */
    Map<String, String> values();

    /** Told when there are other values. */
    void listen(Runnable listener);

    /** Ends it. */
    void forget(Runnable listener);
}
