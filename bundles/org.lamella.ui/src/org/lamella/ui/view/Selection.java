/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.view;

import java.util.Optional;

import org.lamella.analysis.AnalysedResult;
import org.lamella.ui.work.OpenFile;

/**
 * What the person at the screen is looking at; the views follow it.
 *
 * @param file the opened file, as it is now
 * @param result the result to show: the file's, or one that was kept in an experiment
 * @param element something that only some views know, such as an element of the experiment's model
 */
public record Selection(Optional<OpenFile> file, Optional<AnalysedResult> result, Optional<Object> element) {

    /** Nothing. */
    public static final Selection NONE = new Selection(Optional.empty(), Optional.empty(), Optional.empty());

    /** A file with its result, if it has one. */
    public static Selection of(OpenFile file) {
        return new Selection(Optional.of(file), file.result(), Optional.empty());
    }

    /** A result without its file. */
    public static Selection of(AnalysedResult result) {
        return new Selection(Optional.empty(), Optional.of(result), Optional.empty());
    }

    /** The same, and this element. */
    public Selection withElement(Object chosen) {
        return new Selection(file, result, Optional.of(chosen));
    }
}
