/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.form.grid;

import org.junit.jupiter.api.Test;
import org.lamella.ui.testkit.Translations;

class TextsTest {

    @Test
    void everyLanguageHasEveryTextWithTheSamePlaces() {
        Translations.assertComplete(Grid.class);
    }
}
