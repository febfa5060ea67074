/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.plot.internal;

import java.util.Optional;

import org.eclipse.swt.graphics.Image;
import org.lamella.plot.layout.FittedRanges;
import org.lamella.plot.layout.SceneLayout;

/**
 * A drawn plot.
 *
 * @param request what was asked for
 * @param layout where everything is
 * @param fits ranges that show everything
 * @param image the picture, or nothing if it failed
 * @param failure why it failed
 */
record PlotFrame(PlotRequest request, Optional<SceneLayout> layout, Optional<FittedRanges> fits, Optional<Image> image,
        String failure) implements Handover.Disposable {

    @Override
    public void dispose() {
        image.ifPresent(Image::dispose);
    }
}
