/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.plot.internal;

import org.eclipse.swt.graphics.Image;
import org.lamella.plot.image.Contrast;
import org.lamella.plot.image.FrameHistogram;
import org.lamella.plot.image.FrameView;
import org.lamella.plot.image.ImageFrame;

/**
 * A drawn frame.
 *
 * @param frame the values
 * @param look how they were to be looked at
 * @param view the part that is seen, with lengths of the screen in points
 * @param contrast limits in use
 * @param histogram of this frame, or of one a moment before
 * @param smooth whether screen pixels show means
 * @param image the picture
 */
public record ImagePicture(ImageFrame frame, ImageLook look, FrameView view, Contrast contrast,
        FrameHistogram histogram, boolean smooth, Image image) implements Handover.Disposable {

    @Override
    public void dispose() {
        image.dispose();
    }
}
