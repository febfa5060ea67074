/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io;

/** How sure a reader is that a file is of its format, from the file's first bytes. */
public enum Recognition {
    /** It is not. */
    NO,
    /** It could be read as this format if nobody knows it better, such as any text with numbers. */
    POSSIBLE,
    /** The structure is that of the format, without a mark of its own. */
    LIKELY,
    /** The file carries the format's own mark. */
    CERTAIN
}
