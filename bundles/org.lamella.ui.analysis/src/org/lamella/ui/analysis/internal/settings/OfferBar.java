/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.analysis.internal.settings;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.lamella.analysis.Setting;
import org.lamella.analysis.Settings;
import org.lamella.core.error.SettingException;
import org.lamella.ui.analysis.internal.Texts;
import org.lamella.ui.form.Named;
import org.lamella.ui.form.Note;
import org.lamella.ui.form.Tone;

/** Offers values that are known from elsewhere, such as the area of an experiment's sample, where they are not used yet. */
final class OfferBar {

    private static final int NARROW = 80;
    /** Digits beyond these come from changing units. */
    private static final MathContext DIGITS = new MathContext(12);

    private final Composite bar;
    private final Note note;
    private final Button take;
    private Map<String, String> offered = Map.of();

    /** A bar that takes no place; {@code taken} gets the values that somebody wants. */
    OfferBar(Composite parent, Consumer<Map<String, String>> taken) {
        bar = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginHeight = 0;
        bar.setLayout(layout);
        note = new Note(bar, Tone.SOFT);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = NARROW;
        note.setLayoutData(wide);
        take = Named.control(new Button(bar, SWT.PUSH), "org.lamella.ui.analysis.settings.take",
                Texts.get("settings.take"));
        take.setText(Texts.get("settings.take"));
        take.addListener(SWT.Selection, event -> taken.accept(offered));
    }

    Composite control() {
        return bar;
    }

    /**
     * Offers those of the values that the analysis asks for and that are not in the form.
     *
     * @param from where the values come from, for people
     * @return whether there is something to take
     */
    boolean offer(String from, Map<String, String> values, Optional<SettingsDraft> draft) {
        Map<String, String> found = new LinkedHashMap<>();
        List<String> words = new ArrayList<>();
        for (Setting setting : draft.map(SettingsDraft::settings).orElse(List.of())) {
            Optional<String> text = Optional.ofNullable(values.get(setting.name()))
                    .flatMap(value -> inUnitOf(setting, value))
                    .filter(value -> !value.equals(draft.orElseThrow().text(setting.name())));
            if (text.isPresent()) {
                found.put(setting.name(), text.get());
                words.add((setting.label() + " " + text.get() + " " + SettingFields.unit(setting)).strip());
            }
        }
        offered = found;
        note.setText(Texts.get("settings.offered", from, String.join(", ", words)));
        return !found.isEmpty();
    }

    /** The value in the unit that stands beside the field; nothing if it does not suit. */
    private static Optional<String> inUnitOf(Setting setting, String value) {
        try {
            Settings settings = Settings.of(List.of(setting), Map.of(setting.name(), value));
            return Optional.of(switch (setting.kind()) {
                case Setting.Kind.Measured _ -> settings.measured(setting.name())
                        .map(m -> number(m.value()) + (m.uncertainty() > 0 ? "±" + number(m.uncertainty()) : ""))
                        .orElse(value);
                case Setting.Kind.Real _ -> number(settings.real(setting.name()));
                default -> value;
            });
        } catch (SettingException e) {
            return Optional.empty();
        }
    }

    private static String number(double value) {
        BigDecimal digits = new BigDecimal(value, DIGITS).stripTrailingZeros();
        return Math.abs(digits.scale() - digits.precision()) > 9 ? digits.toString() : digits.toPlainString();
    }
}
