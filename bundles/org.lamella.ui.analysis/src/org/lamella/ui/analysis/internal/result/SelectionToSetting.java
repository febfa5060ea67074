/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.analysis.internal.result;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.lamella.analysis.Analysis;
import org.lamella.analysis.Setting;
import org.lamella.plot.layout.Range;
import org.lamella.plot.scene.PlotAxis;
import org.lamella.plot.scene.Scene;
import org.lamella.runner.Request;
import org.lamella.ui.plot.Selection;

/** A range that somebody selects on a plot becomes the range setting of the same unit. */
final class SelectionToSetting {

    private SelectionToSetting() {
    }

    /**
     * What to ask for.
     *
     * @param analysis what made the plot
     * @param before what was asked for to make it
     * @param scene the plot
     * @param selection what was selected; nothing takes the setting back
     * @return empty when no setting is a range along this axis
     */
    static Optional<Request> request(Analysis analysis, Request before, Scene scene, Optional<Selection> selection) {
        int panel = selection.map(Selection::panel).orElse(0);
        PlotAxis axis = scene.panels().get(Math.clamp(panel, 0, scene.panels().size() - 1)).x();
        return setting(analysis.settings(), axis.unit()).map(setting -> {
            Map<String, String> settings = new LinkedHashMap<>(before.settings());
            selection.ifPresentOrElse(chosen -> settings.put(setting.name(), text(chosen.x())),
                    () -> settings.remove(setting.name()));
            return new Request(before.analysis(), settings);
        });
    }

    /** What is selected when a result was found with these settings; nothing where the range has an open end. */
    static Optional<Selection> selection(Analysis analysis, Map<String, String> settings, Scene scene) {
        Optional<Setting> setting = setting(analysis.settings(), scene.panels().getFirst().x().unit());
        return setting.map(s -> settings.getOrDefault(s.name(), "")).flatMap(SelectionToSetting::range)
                .map(range -> new Selection(0, range, Optional.empty()));
    }

    private static Optional<Range> range(String text) {
        int dots = text.indexOf("..");
        if (dots <= 0 || dots + 2 >= text.length()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Range(Double.parseDouble(text.substring(0, dots)),
                    Double.parseDouble(text.substring(dots + 2))));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Setting> setting(List<Setting> settings, String unit) {
        return settings.stream().filter(s -> s.kind() instanceof Setting.Kind.Range range && range.unit().equals(unit))
                .findFirst();
    }

    /** Five digits are finer than a mouse can point. */
    private static String text(Range range) {
        return round(range.min()) + ".." + round(range.max());
    }

    private static String round(double value) {
        return new BigDecimal(value).round(new MathContext(5)).stripTrailingZeros()
                .toPlainString();
    }
}
