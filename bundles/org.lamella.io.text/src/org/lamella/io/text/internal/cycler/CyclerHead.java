/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.cycler;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.lamella.data.Metadata;
import org.lamella.io.ByteSource;
import org.lamella.io.text.internal.labels.DateText;
import org.lamella.io.text.internal.lines.TextEncoding;

/** What cyclers write above their rows, several entries in a line and each maker in its own way. */
final class CyclerHead {

    private static final int WITHIN = 8192;

    private final String text;
    private final List<Metadata.Entry> entries = new ArrayList<>();

    CyclerHead(ByteSource source) {
        text = TextEncoding.beginning(source.head(), WITHIN);
    }

    /** Adds what stands behind a name, up to a tab, a line end or the next name. */
    CyclerHead take(String key, String name, String until) {
        Matcher found =
                Pattern.compile("(?mi)" + name + "\\s*[:\\t,;=][ \\t]*([^\\t\\r\\n]*?)(?=\\t|\\r|\\n|$" + until + ")")
                        .matcher(text);
        if (found.find() && !found.group(1).isBlank()) {
            String value = found.group(1).strip();
            entries.add(Metadata.Entry.text(key, name.replace("\\", ""),
                    key.equals(Metadata.STARTED) ? DateText.iso(value).orElse(value) : value));
        }
        return this;
    }

    /** These entries, and those of the others that have a key which is not among them. */
    Metadata with(Metadata others) {
        List<Metadata.Entry> all = new ArrayList<>(entries);
        others.entries().stream()
                .filter(o -> o.key().isEmpty() || entries.stream().noneMatch(e -> e.key().equals(o.key())))
                .forEach(all::add);
        return new Metadata(all);
    }
}
