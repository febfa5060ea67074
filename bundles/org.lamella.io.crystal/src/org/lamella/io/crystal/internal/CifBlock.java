/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.crystal.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A data block of a CIF file: single values and columns of loops, by name. */
final class CifBlock {

    private final String name;
    private final Map<String, List<CifTokens.Token>> values = new HashMap<>();

    private CifBlock(String name) {
        this.name = name;
    }

    /** All blocks of a file. */
    static List<CifBlock> of(List<CifTokens.Token> tokens) {
        List<CifBlock> blocks = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            CifTokens.Token token = tokens.get(at);
            if (token.kind() == CifTokens.Kind.DATA) {
                blocks.add(new CifBlock(token.text()));
                at++;
            } else if (blocks.isEmpty()) {
                at++;
            } else if (token.kind() == CifTokens.Kind.LOOP) {
                at = blocks.getLast().loop(tokens, at + 1);
            } else if (token.kind() == CifTokens.Kind.NAME && at + 1 < tokens.size()
                    && tokens.get(at + 1).kind() == CifTokens.Kind.VALUE) {
                blocks.getLast().values.put(token.text(), List.of(tokens.get(at + 1)));
                at += 2;
            } else {
                at++;
            }
        }
        return blocks;
    }

    private int loop(List<CifTokens.Token> tokens, int from) {
        int at = from;
        List<String> names = new ArrayList<>();
        while (at < tokens.size() && tokens.get(at).kind() == CifTokens.Kind.NAME) {
            names.add(tokens.get(at++).text());
        }
        List<List<CifTokens.Token>> columns = new ArrayList<>();
        names.forEach(_ -> columns.add(new ArrayList<>()));
        int i = 0;
        while (at < tokens.size() && tokens.get(at).kind() == CifTokens.Kind.VALUE && !names.isEmpty()) {
            columns.get(i++ % names.size()).add(tokens.get(at++));
        }
        for (int column = 0; column < names.size(); column++) {
            values.put(names.get(column), columns.get(column));
        }
        return at;
    }

    String name() {
        return name;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** The values of the first of these names that is there; nothing when none is. */
    List<CifTokens.Token> column(String... keys) {
        for (String key : keys) {
            if (values.containsKey(key)) {
                return values.get(key);
            }
        }
        return List.of();
    }

    /** The single value of the first of these names that is there and known. */
    Optional<CifTokens.Token> value(String... keys) {
        return column(keys).stream().findFirst().filter(t -> !t.text().equals("?") && !t.text().equals("."));
    }
}
