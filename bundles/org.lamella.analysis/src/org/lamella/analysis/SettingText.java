/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.analysis;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.lamella.core.error.SettingException;
import org.lamella.data.unit.Unit;

/** How the values of settings are written. */
final class SettingText {

    private static final String NUMBER = "[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?";
    private static final Pattern REAL = Pattern.compile("(" + NUMBER + ")\\s*(\\D.*)?");
    private static final Pattern MEASURED = Pattern
            .compile("(" + NUMBER + ")(?:\\s*(?:±|\\+-|\\+/-)\\s*(" + NUMBER + "))?\\s*([^\\d±+\\-].*)?");

    private SettingText() {
    }

    static void check(Setting setting, String value) throws SettingException {
        Optional<String> wanted = wanted(setting.kind(), value.strip());
        if (wanted.isPresent()) {
            throw new SettingException(setting.name(), "\"" + value + "\" cannot be used here",
                    "give " + wanted.get());
        }
    }

    /** What would be right in place of this text, if it is wrong. */
    private static Optional<String> wanted(Setting.Kind kind, String text) {
        return switch (kind) {
            case Setting.Kind.Real real -> unless(within(real(text, real.unit()), real.min(), real.max()),
                    number("a number", real.min(), real.max(), real.unit()));
            case Setting.Kind.Measured measured -> unless(
                    within(measured(text, measured.unit()).map(m -> OptionalDouble.of(m.value()))
                            .orElse(OptionalDouble.empty()), measured.min(), measured.max()),
                    number("a number with its standard uncertainty, such as 4.5±0.2,", measured.min(), measured.max(),
                            measured.unit()));
            case Setting.Kind.Whole whole -> unless(isWhole(whole, text),
                    "a whole number from " + whole.min() + " to " + whole.max());
            case Setting.Kind.Choice choice -> unless(choice.choices().contains(text),
                    "one of " + String.join(", ", choice.choices()));
            case Setting.Kind.Switch _ -> unless(onOff(text).isPresent(), "true or false");
            case Setting.Kind.Range range -> unless(range(text).isPresent(),
                    "a range such as 0.1..1000" + inUnit(range.unit()) + ", from..to, either may be empty");
            case Setting.Kind.Text example -> unless(!text.isEmpty(), "a text such as " + example.example());
            case Setting.Kind.Files files -> unless(areFiles(files, text),
                    "1 to " + files.most() + " files with " + files.holding());
        };
    }

    private static Optional<String> unless(boolean right, String wanted) {
        return right ? Optional.empty() : Optional.of(wanted);
    }

    private static String number(String what, double min, double max, String unit) {
        return String.format(Locale.ROOT, "%s from %s to %s%s, with a decimal point", what, min, max, inUnit(unit));
    }

    private static String inUnit(String unit) {
        return unit.isEmpty() ? "" : " " + unit;
    }

    private static boolean within(OptionalDouble value, double min, double max) {
        return value.isPresent() && value.getAsDouble() >= min && value.getAsDouble() <= max;
    }

    /** A number in this unit; another unit of the same dimension may stand behind it. */
    static OptionalDouble real(String text, String unit) {
        try {
            return OptionalDouble.of(Double.parseDouble(text));
        } catch (NumberFormatException e) {
            Matcher parts = REAL.matcher(text);
            return parts.matches() ? inUnit(Double.parseDouble(parts.group(1)), parts.group(2), unit)
                    : OptionalDouble.empty();
        }
    }

    /** A number with its uncertainty in this unit; another unit of the same dimension may stand behind them. */
    static Optional<Settings.Measured> measured(String text, String unit) {
        Matcher parts = MEASURED.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        double number = Double.parseDouble(parts.group(1));
        double around = parts.group(2) == null ? 0 : Double.parseDouble(parts.group(2));
        OptionalDouble value = inUnit(number, parts.group(3), unit);
        OptionalDouble upper = inUnit(number + around, parts.group(3), unit);
        if (value.isEmpty() || around < 0 || !Double.isFinite(upper.getAsDouble())) {
            return Optional.empty();
        }
        double uncertainty = parts.group(3) == null ? around : Math.abs(upper.getAsDouble() - value.getAsDouble());
        return Optional.of(new Settings.Measured(value.getAsDouble(), uncertainty));
    }

    private static OptionalDouble inUnit(double number, String written, String unit) {
        if (written == null) {
            return OptionalDouble.of(number);
        }
        Optional<Unit> given = Unit.parse(written.strip());
        Unit wanted = Unit.known(unit);
        return given.isPresent() && given.get().measuresTheSameAs(wanted)
                ? OptionalDouble.of(wanted.fromSi(given.get().toSi(number)))
                : OptionalDouble.empty();
    }

    private static boolean isWhole(Setting.Kind.Whole whole, String text) {
        try {
            long value = Long.parseLong(text);
            return value >= whole.min() && value <= whole.max();
        } catch (NumberFormatException e) {
            return false;
        }
    }

    static Optional<Boolean> onOff(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on", "1" -> Optional.of(true);
            case "false", "no", "off", "0" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    static Optional<Settings.Range> range(String text) {
        int dots = text.indexOf("..");
        if (dots < 0) {
            return Optional.empty();
        }
        try {
            String lower = text.substring(0, dots).strip();
            String upper = text.substring(dots + 2).strip();
            double from = lower.isEmpty() ? Double.NEGATIVE_INFINITY : Double.parseDouble(lower);
            double to = upper.isEmpty() ? Double.POSITIVE_INFINITY : Double.parseDouble(upper);
            return from <= to ? Optional.of(new Settings.Range(from, to)) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** One path a line. */
    static List<Path> files(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).map(Path::of).toList();
    }

    private static boolean areFiles(Setting.Kind.Files files, String text) {
        try {
            int count = files(text).size();
            return count >= 1 && count <= files.most();
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
