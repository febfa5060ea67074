/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.microscopy.internal;

import org.lamella.ui.view.PerspectiveContribution;
import org.lamella.ui.view.ViewContribution;
import org.osgi.service.component.annotations.Component;

/** The perspective for scans and maps. */
@Component(service = PerspectiveContribution.class)
public final class MicroscopyPerspective implements PerspectiveContribution {

    @Override
    public String id() {
        return ViewContribution.MICROSCOPY;
    }

    @Override
    public String label() {
        return Texts.get("perspective");
    }

    @Override
    public int order() {
        return 20;
    }
}
