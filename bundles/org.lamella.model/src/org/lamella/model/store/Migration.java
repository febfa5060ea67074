/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.model.store;

import org.w3c.dom.Document;

/**
 * One step of the way from an old file to the present model. It works on the XML, before any class of the model sees
 * it, so it stays right whatever becomes of the model later.
 */
public interface Migration {

    /** The schema version that it starts from; it leads to the next one. */
    int from();

    /** What changes, for the message when it fails. */
    String description();

    /**
     * Changes the document in place. The schema version itself is set by the caller.
     *
     * @throws IllegalArgumentException when the document is not what that version asks for, saying what is missing
     */
    void apply(Document document);
}
