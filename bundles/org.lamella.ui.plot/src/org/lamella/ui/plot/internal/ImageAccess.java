/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.plot.internal;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.lamella.ui.plot.ImageCanvas;

/** What a screen reader is told about an image: its name, and the line of text below it. */
final class ImageAccess {

    ImageAccess(ImageCanvas canvas, ImageParts parts, ImageOverlay overlay) {
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = canvas.viewSeen().isPresent() ? canvas.name() : canvas.emptyText();
            }

            @Override
            public void getHelp(AccessibleEvent e) {
                e.result = Texts.text("image.keys");
            }
        });
        canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent e) {
                e.detail = ACC.ROLE_GRAPHIC;
            }

            @Override
            public void getValue(AccessibleControlEvent e) {
                e.result = parts.shown().map(overlay::readout).orElse(canvas.emptyText());
            }
        });
    }
}
