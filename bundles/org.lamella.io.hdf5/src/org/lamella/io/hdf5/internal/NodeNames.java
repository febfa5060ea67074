/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.hdf5.internal;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names of groups and datasets as NeXus allows them: letters, digits and underscores, each once. */
final class NodeNames {

    private static final int LONGEST = 60;

    private final String fallback;
    private final Set<String> taken = new HashSet<>();

    NodeNames(String fallback) {
        this.fallback = fallback;
    }

    /** Names that are used already. */
    void take(String... names) {
        taken.addAll(List.of(names));
    }

    /** A name that looks like this text. */
    String next(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("[^A-Za-z0-9]+", "_")
                .replaceAll("^_+|_+$", "");
        String name = plain.isEmpty() ? fallback : plain.substring(0, Math.min(LONGEST, plain.length()));
        if (Character.isDigit(name.charAt(0))) {
            name = fallback + "_" + name;
        }
        String unique = name;
        for (int i = 2; !taken.add(unique); i++) {
            unique = name + "_" + i;
        }
        return unique;
    }
}
