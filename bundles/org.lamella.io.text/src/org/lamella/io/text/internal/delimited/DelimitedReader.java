/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.delimited;

import java.util.List;
import java.util.Optional;

import org.lamella.core.error.FormatException;
import org.lamella.core.progress.Progress;
import org.lamella.data.Recording;
import org.lamella.io.ByteSource;
import org.lamella.io.Format;
import org.lamella.io.Reader;
import org.lamella.io.Recognition;
import org.osgi.service.component.annotations.Component;

/**
 * Reads columns of numbers from text, whoever wrote it: any separator, decimal point or comma, labels or none, units in
 * the labels or beneath them, lines of remarks before, between and after.
 */
@Component(service = Reader.class)
public final class DelimitedReader implements Reader {

    @Override
    public Format format() {
        return new Format("text-delimited", "Delimited text", List.of("csv", "txt", "tsv", "dat", "asc"));
    }

    @Override
    public Recognition recognise(byte[] head) {
        return TextRecognition.recognise(head);
    }

    @Override
    public Recording read(ByteSource source, Progress progress) throws FormatException {
        DelimitedText text = DelimitedText.read(source, progress);
        return text.recording("Text separated by " + text.dialect().separator().label(), Optional.empty());
    }
}
