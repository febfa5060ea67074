/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.internal.shell;

import org.lamella.ui.internal.Texts;
import org.lamella.ui.view.NamedAction;

/** An action of the window itself. */
public abstract class BasicAction extends NamedAction {

    /** Its texts are among those of this bundle. */
    protected BasicAction(String id, String keys, int order, Place... places) {
        super(key -> Texts.get(key), id, keys, order, places);
    }
}
