/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.analysis.internal.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import org.lamella.analysis.Setting;
import org.lamella.core.error.Problem;
import org.lamella.ui.analysis.internal.Texts;
import org.lamella.ui.form.FormRow;
import org.lamella.ui.form.Tone;

/**
 * The form that is made from what an analysis declares: a row for each setting, with the unit beside the field and what is
 * wrong, or else the default, below it.
 */
final class SettingsForm {

    private static final int ROWS_AT_ONCE = 4;

    private final Composite form;
    private final SettingsDraft draft;
    private final Runnable resized;
    private final Consumer<SettingsDraft> changed;
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private Map<String, String> effective = Map.of();
    private Optional<Problem> complaint = Optional.empty();

    private record Row(Setting setting, FormRow row, SettingField field) {
    }

    /**
     * A form.
     *
     * @param parent takes it
     * @param draft what the fields show at first
     * @param focused told which setting people are at
     * @param changed told whenever somebody changed something, right or wrong
     * @param resized told when messages came or went
     */
    SettingsForm(Composite parent, SettingsDraft draft, Consumer<Setting> focused, Consumer<SettingsDraft> changed,
            Runnable resized) {
        this.draft = draft;
        this.changed = changed;
        this.resized = resized;
        form = FormRow.form(parent);
        addRows(draft.settings(), focused);
    }

    /** A few rows in each turn of the window thread: a long form takes the toolkit too long for one. */
    private void addRows(List<Setting> settings, Consumer<Setting> focused) {
        int now = Math.min(ROWS_AT_ONCE, settings.size());
        for (Setting setting : settings.subList(0, now)) {
            Row row = row(setting, focused);
            rows.put(setting.name(), row);
            show(row);
        }
        if (now == settings.size() || rows.size() == now) {
            // each time the toolkit lays all rows out: at first and in the end
            resized.run();
        }
        if (now < settings.size()) {
            form.getDisplay().asyncExec(() -> {
                if (!form.isDisposed()) {
                    addRows(settings.subList(now, settings.size()), focused);
                }
            });
        }
    }

    private Row row(Setting setting, Consumer<Setting> focused) {
        SettingField[] made = new SettingField[1];
        FormRow row = new FormRow(form, setting.label(), parent -> {
            made[0] = SettingFields.of(setting, parent, text -> typed(setting.name(), text));
            return made[0].control();
        });
        row.setUnit(SettingFields.unit(setting));
        row.setHelp(setting.help());
        row.onReset(Texts.get("settings.reset", setting.label()), SettingFields.ID + setting.name() + ".reset", () -> {
            draft.reset(setting.name());
            showAll();
            changed.accept(draft);
        });
        listenForFocus(row.field(), event -> focused.accept(setting));
        return new Row(setting, row, made[0]);
    }

    private static void listenForFocus(Control control, Listener listener) {
        control.addListener(SWT.FocusIn, listener);
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                listenForFocus(child, listener);
            }
        }
    }

    private void typed(String name, String text) {
        draft.set(name, text);
        complaint = complaint.filter(problem -> !problem.place().field().equals(name));
        tell(rows.get(name));
        resized.run();
        changed.accept(draft);
    }

    Composite control() {
        return form;
    }

    SettingsDraft draft() {
        return draft;
    }

    /** Puts these values, by name, into their fields, as if somebody had typed them. */
    void take(Map<String, String> values) {
        values.forEach(draft::set);
        showAll();
        changed.accept(draft);
    }

    /** Everything back to what the analysis declares. */
    void resetAll() {
        draft.resetAll();
        showAll();
        changed.accept(draft);
    }

    /**
     * What the last run says.
     *
     * @param used the values that had an effect, by name
     * @param problem why it failed, if a setting was the reason
     */
    void tell(Map<String, String> used, Optional<Problem> problem) {
        effective = used;
        complaint = problem;
        rows.values().forEach(this::tell);
        resized.run();
    }

    private void showAll() {
        rows.values().forEach(this::show);
        resized.run();
    }

    private void show(Row row) {
        row.field().show(draft.text(row.setting().name()));
        tell(row);
    }

    private void tell(Row row) {
        String name = row.setting().name();
        boolean isChanged = draft.isChanged(name);
        row.row().setResettable(isChanged);
        Optional<Problem> wrong = draft.problem(name)
                .or(() -> complaint.filter(problem -> problem.place().field().equals(name)));
        row.field().hint(isChanged || row.setting().defaultValue().isPresent() ? ""
                : effective.getOrDefault(name, ""));
        if (wrong.isPresent()) {
            row.row().setMessage(wrong.get().cause() + ": " + wrong.get().wayOut(), Tone.ERROR);
        } else {
            row.row().setMessage(isChanged ? before(row.setting()) : fromData(row.setting()), Tone.SOFT);
        }
    }

    /** What the value would be if nobody had changed it. */
    private static String before(Setting setting) {
        return setting.defaultValue().map(value -> Texts.get("settings.default", withUnit(value, setting)))
                .orElse(Texts.get(setting.kind() instanceof Setting.Kind.Range ? "settings.defaultAll"
                        : "settings.defaultByData"));
    }

    private String fromData(Setting setting) {
        String used = effective.get(setting.name());
        boolean saysItself = setting.kind() instanceof Setting.Kind.Choice;
        return setting.defaultValue().isPresent() || used == null || saysItself ? "" : Texts.get("settings.fromData");
    }

    private static String withUnit(String value, Setting setting) {
        String unit = SettingFields.unit(setting);
        return unit.isEmpty() ? value : value + " " + unit;
    }
}
