/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.model.store;

import java.nio.file.Path;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.lamella.core.error.FormatException;
import org.lamella.core.error.Place;
import org.lamella.model.ExperimentPackage;
import org.lamella.model.internal.xml.SafeXml;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Finds out in which schema version a file is written, and brings older ones to the present one. */
final class SchemaUpgrade {

    private static final String ATTRIBUTE = "schemaVersion";
    private static final String NOT_ONE = "open the " + ExperimentStore.FILE_NAME
            + " of an experiment, or restore it from a backup";

    private final Migrations migrations;

    SchemaUpgrade(Migrations migrations) {
        this.migrations = migrations;
    }

    int current() {
        return migrations.current();
    }

    /** The file in the present version; the same bytes if it is. */
    byte[] toCurrent(Path file, byte[] xml) throws FormatException {
        int version = versionOf(file, xml);
        return version == current() ? xml : migrate(file, xml, version);
    }

    /**
     * The schema version of a file, by its first element alone.
     *
     * @throws FormatException when it is no experiment, has a DOCTYPE, or is from a newer version
     */
    int versionOf(Path file, byte[] xml) throws FormatException {
        if (xml.length == 0) {
            throw new FormatException(Place.of(file), "The file is empty", NOT_ONE);
        }
        try {
            XMLStreamReader reader = SafeXml.pull(xml);
            while (reader.hasNext()) {
                int event = reader.next();
                int line = reader.getLocation().getLineNumber();
                if (event == XMLStreamConstants.DTD) {
                    throw new FormatException(Place.atLine(file, line),
                            "The file has a DOCTYPE, which no experiment has: somebody tampered with it", NOT_ONE);
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    return versionOf(file, reader, line);
                }
            }
            throw new FormatException(Place.of(file), "The file holds no XML element", NOT_ONE);
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
            throw new FormatException(Place.atLine(file, line), "This is not XML, or damaged at its beginning", NOT_ONE,
                    e);
        }
    }

    private int versionOf(Path file, XMLStreamReader root, int line) throws FormatException {
        if (!ExperimentPackage.eNS_URI.equals(root.getNamespaceURI()) || !"Experiment".equals(root.getLocalName())) {
            throw new FormatException(Place.atLine(file, line),
                    "This is not an experiment; its first element is '" + root.getLocalName() + "'", NOT_ONE);
        }
        String text = root.getAttributeValue(null, ATTRIBUTE);
        int version;
        try {
            version = Integer.parseInt(text == null ? "" : text);
        } catch (NumberFormatException e) {
            throw new FormatException(Place.atLine(file, line).withField(ATTRIBUTE),
                    text == null ? "The schema version is missing" : "'" + text + "' is not a schema version", NOT_ONE,
                    e);
        }
        if (version < migrations.oldest()) {
            throw new FormatException(Place.atLine(file, line).withField(ATTRIBUTE),
                    "There never was a schema version " + version, NOT_ONE);
        }
        if (version > current()) {
            throw new FormatException(Place.atLine(file, line).withField(ATTRIBUTE),
                    "The experiment was saved by a newer Lamella (schema version " + version
                            + "; this one knows up to " + current() + ")",
                    "open it with that version; this one would lose what it does not know");
        }
        return version;
    }

    private byte[] migrate(Path file, byte[] xml, int version) throws FormatException {
        Document document;
        try {
            document = SafeXml.document(xml);
        } catch (SAXException e) {
            int line = e instanceof SAXParseException p ? p.getLineNumber() : 1;
            throw new FormatException(Place.atLine(file, line),
                    "The XML is damaged or ends too early (" + e.getMessage() + ")", NOT_ONE, e);
        }
        for (Migration step : migrations.after(version)) {
            try {
                step.apply(document);
            } catch (RuntimeException e) {
                throw new FormatException(Place.of(file),
                        "It cannot be brought from schema version " + step.from() + " to " + (step.from() + 1) + " ("
                                + step.description() + "): " + e.getMessage(),
                        "restore it from a backup, or open it with the version of Lamella that wrote it", e);
            }
        }
        document.getDocumentElement().setAttribute(ATTRIBUTE, Integer.toString(current()));
        return SafeXml.bytes(document);
    }
}
