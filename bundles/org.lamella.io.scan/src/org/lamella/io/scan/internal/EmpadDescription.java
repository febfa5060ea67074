/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.scan.internal;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What the text file beside an EMPAD scan tells. Its elements are taken by their names; of several scan parameters those
 * of the acquisition count.
 *
 * @param raw name of the file with the frames, without the folder of the computer that took it
 * @param texts content of the elements
 */
record EmpadDescription(String raw, Map<String, String> texts) {

    private static final Pattern PAIR = Pattern.compile("[\\[(]?\\s*([-+.\\deE]+)[\\s,]+([-+.\\deE]+)\\s*[\\])]?");
    private static final int MOST_ELEMENTS = 100_000;

    /**
     * Parses it.
     *
     * @return nothing when it names no file
     * @throws XMLStreamException when it is not well-formed
     */
    static Optional<EmpadDescription> of(byte[] xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // as text, as the parser would write of wrong bytes to the terminal
        XMLStreamReader reader = factory
                .createXMLStreamReader(new StringReader(new String(xml, StandardCharsets.UTF_8).replace("\ufeff", "")));
        Map<String, String> texts = new HashMap<>();
        String raw = "";
        String open = "";
        boolean other = false;
        for (int elements = 0; reader.hasNext() && elements < MOST_ELEMENTS;) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                elements++;
                open = reader.getLocalName();
                String mode = reader.getAttributeValue(null, "mode");
                other |= open.equals("scan_parameters") && mode != null && !mode.equals("acquire");
                String name = reader.getAttributeValue(null, "filename");
                raw = open.equals("raw_file") && name != null ? name : raw;
            } else if (event == XMLStreamConstants.CHARACTERS && !reader.isWhiteSpace() && !other) {
                texts.merge(open, reader.getText().strip(), (a, b) -> a);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                other &= !reader.getLocalName().equals("scan_parameters");
            }
        }
        String plain = raw.substring(Math.max(raw.lastIndexOf('/'), raw.lastIndexOf('\\')) + 1).strip();
        return plain.isEmpty() || plain.indexOf('\0') >= 0 ? Optional.empty()
                : Optional.of(new EmpadDescription(plain, texts));
    }

    private long count(String name) {
        String text = texts.getOrDefault(name, "");
        return text.matches("\\d{1,7}") ? Long.parseLong(text) : 0;
    }

    /** The points of the scan, where it is one and no series. */
    Optional<ScanShape> shape() {
        long x = count("pix_x") > 0 ? count("pix_x") : count("scan_resolution_x");
        long y = count("pix_y") > 0 ? count("pix_y") : count("scan_resolution_y");
        return x > 0 && y > 0 && count("series_count") == 0 ? Optional.of(new ScanShape(x, y)) : Optional.empty();
    }

    /** The field that the scan covers along x or y, m; zero where it is not told. */
    double field(boolean alongX) {
        for (Map.Entry<String, String> entry : texts.entrySet()) {
            Matcher pair = PAIR.matcher(entry.getValue());
            if (entry.getKey().endsWith("get_full_scan_field_of_view") && pair.matches()) {
                try {
                    return Double.parseDouble(pair.group(alongX ? 1 : 2));
                } catch (NumberFormatException e) {
                    return 0;
                }
            }
        }
        return 0;
    }

    /** The voltage that accelerates the electrons, V. */
    OptionalDouble voltage() {
        for (Map.Entry<String, String> entry : texts.entrySet()) {
            if (entry.getKey().endsWith("get_voltage") && entry.getValue().matches("\\d{4,7}(\\.\\d*)?")) {
                return OptionalDouble.of(Double.parseDouble(entry.getValue()));
            }
        }
        return OptionalDouble.empty();
    }
}
