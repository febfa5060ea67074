/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.cli.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** A text that is one JSON object and nothing else. */
final class JsonTree {

    private final Object value;

    private JsonTree(Object value) {
        this.value = value;
    }

    /** Fails on anything before or behind the object. */
    static JsonTree parse(String text) {
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new AssertionError("No JSON object: " + text);
            }
            JsonTree tree = new JsonTree(read(parser));
            if (parser.nextToken() != null) {
                throw new AssertionError("More than one JSON object: " + text);
            }
            return tree;
        } catch (IOException e) {
            throw new AssertionError("No JSON: " + e.getMessage() + "\n" + text, e);
        }
    }

    private static Object read(JsonParser parser) throws IOException {
        switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, Object> map = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    map.put(name, read(parser));
                }
                return map;
            }
            case START_ARRAY -> {
                List<Object> list = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(read(parser));
                }
                return list;
            }
            case VALUE_STRING -> {
                return parser.getText();
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                return parser.getDoubleValue();
            }
            case VALUE_NULL -> {
                return "null";
            }
            default -> {
                return parser.getBooleanValue();
            }
        }
    }

    /** The value at a path such as {@code results/0/quantities}. */
    JsonTree at(String path) {
        Object found = value;
        for (String step : path.split("/")) {
            found = found instanceof List<?> list ? list.get(Integer.parseInt(step)) : ((Map<?, ?>) found).get(step);
        }
        if (found == null) {
            throw new AssertionError("Nothing at " + path + " in " + value);
        }
        return new JsonTree(found);
    }

    int size() {
        return ((List<?>) value).size();
    }

    double number() {
        return (Double) value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
