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
import org.lamella.data.Recording;
import org.lamella.io.ByteSource;
import org.lamella.io.Format;
import org.lamella.io.Reader;
import org.lamella.io.Recognition;
import org.lamella.io.text.internal.delimited.DelimitedText;
import org.lamella.io.text.internal.lines.TextEncoding;
import org.osgi.service.component.annotations.Component;

/**
 * Reads Neware's text exports, with English or Chinese labels: one row of labels and rows that name their cycle and
 * step, or three levels, where a line for each cycle has no empty cell in front, one for each step has one, and one for
 * each record has two.
 */
@Component(service = Reader.class)
public final class NewareReader implements Reader {

    private static final int MARK_WITHIN = 8192;
    private static final Pattern FLAT =
            Pattern.compile("(?mi)^(?=.*(?:DataPoint|Record(?:[_ ]?(?:ID|Index|number))|数据序号|记录序号|记录号))"
                    + "(?=.*(?:Step Type|Step[_ ]?Name|Status|Mode|工步类型|工步名称|工步状态|状态))(?=.*(?:Vol|电压)).*$");
    private static final Set<String> KNOWN = Set.of("unknown-column");

    @Override
    public Format format() {
        return new Format("neware-text", "Neware text", List.of("csv", "txt"));
    }

    @Override
    public Recognition recognise(byte[] head) {
        String start = TextEncoding.beginning(head, MARK_WITHIN);
        return ThreeLevels.in(start) || FLAT.matcher(start).find() ? Recognition.CERTAIN : Recognition.NO;
    }

    @Override
    public Recording read(ByteSource source, Progress progress) throws FormatException {
        if (!ThreeLevels.in(TextEncoding.beginning(source.head(), MARK_WITHIN))) {
            return DelimitedText.read(source, progress).without(KNOWN).recording(format().name(), Optional.empty());
        }
        DelimitedText text = DelimitedText.read(new ThreeLevels(source).flat(progress), progress).without(KNOWN);
        return text.of(source).recording(format().name() + ", cycles, steps and records", Optional.empty());
    }
}
