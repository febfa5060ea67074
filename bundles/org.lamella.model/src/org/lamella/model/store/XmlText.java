/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.model.store;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.lamella.core.error.FileProblemException;
import org.lamella.model.check.Labels;

/** Texts that can be kept in XML, which has no place for control characters. */
public final class XmlText {

    private static final char REPLACEMENT = '\ufffd';

    private XmlText() {
    }

    /** A text as it can be kept: what XML cannot hold is replaced by U+FFFD. For texts that come out of files. */
    public static String of(String text) {
        if (canBeKept(text)) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().forEach(c -> kept.appendCodePoint(canBeKept(c) ? c : REPLACEMENT));
        return kept.toString();
    }

    /** Refuses an experiment that would be written as a file that cannot be read again. */
    static void check(Resource resource, Path file) throws FileProblemException {
        for (Iterator<EObject> all = resource.getAllContents(); all.hasNext();) {
            EObject element = all.next();
            for (EAttribute attribute : element.eClass().getEAllAttributes()) {
                Object value = element.eGet(attribute);
                for (Object one : value instanceof Collection<?> many ? many : List.of(value == null ? "" : value)) {
                    if (one instanceof String text && !canBeKept(text)) {
                        throw new FileProblemException(file, "The " + Labels.words(attribute) + " of "
                                + Labels.path(element) + " holds a control character, which cannot be saved",
                                "delete it there and type the text again");
                    }
                }
            }
        }
    }

    private static boolean canBeKept(String text) {
        return text.codePoints().allMatch(XmlText::canBeKept);
    }

    private static boolean canBeKept(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c >= ' ' && c < 0xd800 || c >= 0xe000 && c < 0xfffe
                || c >= 0x10000;
    }
}
