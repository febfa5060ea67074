/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.analysis;

import java.util.List;
import java.util.Optional;

/**
 * The declaration of a setting. The form in the window and the options on the command line are made from it.
 *
 * @param name {@code kebab-case}; the option is {@code --name}
 * @param label for people
 * @param help what it does and when to change it, one or two sentences
 * @param kind type and bounds
 * @param defaultValue its value when nobody sets it, as text; empty where the analysis decides from the data
 */
public record Setting(String name, String label, String help, Kind kind, Optional<String> defaultValue) {

    /** The types of settings. */
    public sealed interface Kind {

        /**
         * A real number within bounds, in this unit; people may write it with any unit of the same dimension
         * ({@code 200 um2}).
         *
         * @param min smallest value
         * @param max largest value
         * @param unit SI symbol, or an empty text
         */
        record Real(double min, double max, String unit) implements Kind {
        }

        /**
         * A measured number within bounds, with its standard uncertainty: {@code 4.5±0.2}, {@code 4.5+-0.2 um}; without
         * one it is taken for exact.
         *
         * @param min smallest value
         * @param max largest value
         * @param unit SI symbol, or an empty text
         */
        record Measured(double min, double max, String unit) implements Kind {
        }

        /**
         * A whole number within bounds.
         *
         * @param min smallest value
         * @param max largest value
         */
        record Whole(long min, long max) implements Kind {
        }

        /**
         * One of these.
         *
         * @param choices in the order for people
         */
        record Choice(List<String> choices) implements Kind {
        }

        /** Yes or no. */
        record Switch() implements Kind {
        }

        /**
         * A text with a syntax of its own, such as a circuit; the analysis checks it.
         *
         * @param example a valid one
         */
        record Text(String example) implements Kind {
        }

        /**
         * Two ends of a range {@code from..to}, either may be left out.
         *
         * @param unit SI symbol of the ends
         */
        record Range(String unit) implements Kind {
        }

        /**
         * Further files: crystals, a reference measurement, the other members of a series. They are read as the first
         * one is, become inputs of the result with their hashes, and reach the analysis as
         * {@link Settings#recordings(String)}. As text: one path a line; the option is given once for each file.
         *
         * @param holding what they hold, for people: {@code crystal structures}
         * @param most how many at most
         */
        record Files(String holding, int most) implements Kind {
        }
    }

    /**
     * Name of the {@link Kind.Files} setting by which an analysis takes several recordings of one kind: the first is
     * the recording itself, the others come with this setting, in order.
     */
    public static final String WITH = "with";

    /** A setting with a default. */
    public static Setting of(String name, String label, String help, Kind kind, String defaultValue) {
        return new Setting(name, label, help, kind, Optional.of(defaultValue));
    }

    /** A setting that the analysis derives from the data unless somebody sets it. */
    public static Setting optional(String name, String label, String help, Kind kind) {
        return new Setting(name, label, help, kind, Optional.empty());
    }
}
