/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.cycler;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.lamella.core.error.FormatException;
import org.lamella.core.progress.Progress;
import org.lamella.data.Metadata;
import org.lamella.data.Recording;
import org.lamella.io.ByteSource;
import org.lamella.io.Format;
import org.lamella.io.Reader;
import org.lamella.io.Recognition;
import org.lamella.io.text.internal.delimited.DelimitedText;
import org.lamella.io.text.internal.lines.TextEncoding;
import org.osgi.service.component.annotations.Component;

/**
 * Reads the text of Basytec's battery test systems: lines that begin with {@code ~} and say what was tested when, the
 * last of them the labels {@code ~Time[h] DataSet t-Step[h] Line Command U[V] I[A] Ah[Ah] …}, then rows.
 */
@Component(service = Reader.class)
public final class BasytecReader implements Reader {

    private static final int MARK_WITHIN = 8192;
    private static final Pattern MARK =
            Pattern.compile("(?mi)^~(?:.*basytec.*|(?:Time|Zeit)\\[[a-z]+\\]\\s.*U\\[m?V\\].*)$");
    private static final Set<String> KNOWN = Set.of("unknown-column", "units-assumed");

    @Override
    public Format format() {
        return new Format("basytec-text", "Basytec text", List.of("txt", "csv"));
    }

    @Override
    public Recognition recognise(byte[] head) {
        return MARK.matcher(TextEncoding.beginning(head, MARK_WITHIN)).find() ? Recognition.CERTAIN : Recognition.NO;
    }

    @Override
    public Recording read(ByteSource source, Progress progress) throws FormatException {
        DelimitedText text = DelimitedText.read(source, progress).without(KNOWN);
        Metadata metadata = new CyclerHead(source).take(Metadata.STARTED, "Start of Test", "")
                .take(Metadata.OPERATOR, "Operator \\(Test\\)", "").with(text.metadata());
        return text.with(metadata).recording(format().name(), Optional.empty());
    }
}
