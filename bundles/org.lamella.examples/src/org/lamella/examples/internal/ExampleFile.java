/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.examples.internal;

import java.util.List;

/**
 * A file that a model made.
 *
 * @param name file name
 * @param content text
 * @param model what was solved, one or two sentences
 * @param truth the model's parameters, and what follows from them exactly
 */
record ExampleFile(String name, String content, String model, List<Truth> truth) {

    ExampleFile {
        truth = List.copyOf(truth);
    }
}
