/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.analysis.internal.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.lamella.analysis.Setting;
import org.lamella.ui.analysis.internal.Texts;
import org.lamella.ui.form.Named;

/** Makes the right field for each kind of setting. */
final class SettingFields {

    /** Beginning of the fields' ids; the setting's name follows. */
    static final String ID = "org.lamella.ui.analysis.setting.";

    private SettingFields() {
    }

    /** A field that tells its text whenever somebody changes it. */
    static SettingField of(Setting setting, Composite parent, Consumer<String> changed) {
        return switch (setting.kind()) {
            case Setting.Kind.Real _,Setting.Kind.Whole _ -> new Line(setting, parent, "", changed);
            case Setting.Kind.Measured _ -> PairField.measured(setting, parent, changed);
            case Setting.Kind.Files files -> new FilesField(setting, files, parent, changed);
            case Setting.Kind.Text text -> new Line(setting, parent, Texts.get("settings.example", text.example()),
                    changed);
            case Setting.Kind.Choice choice -> new Choice(setting, parent, choice.choices(), changed);
            case Setting.Kind.Switch _ -> setting.defaultValue().isPresent() ? new Check(setting, parent, changed)
                    : new Choice(setting, parent, List.of("true", "false"), changed);
            case Setting.Kind.Range _ -> PairField.range(setting, parent, changed);
        };
    }

    /** The unit that stands beside the field. */
    static String unit(Setting setting) {
        return switch (setting.kind()) {
            case Setting.Kind.Real real -> real.unit();
            case Setting.Kind.Measured measured -> measured.unit();
            case Setting.Kind.Range range -> range.unit();
            default -> "";
        };
    }

    private static final class Line implements SettingField {

        private final Text field;
        private final String example;
        private boolean showing;

        Line(Setting setting, Composite parent, String example, Consumer<String> changed) {
            this.example = example;
            field = Named.control(new Text(parent, SWT.BORDER | SWT.SINGLE), ID + setting.name(), setting.label());
            field.setMessage(example);
            field.addListener(SWT.Modify, event -> {
                if (!showing) {
                    changed.accept(text());
                }
            });
        }

        @Override
        public Control control() {
            return field;
        }

        @Override
        public String text() {
            return field.getText().strip();
        }

        @Override
        public void show(String text) {
            if (!field.getText().strip().equals(text)) {
                showing = true;
                field.setText(text);
                showing = false;
            }
        }

        @Override
        public void hint(String text) {
            field.setMessage(text.isEmpty() ? example : text);
        }
    }

    private static final class Choice implements SettingField {

        private final Combo field;
        private final List<String> values = new ArrayList<>();

        Choice(Setting setting, Composite parent, List<String> choices, Consumer<String> changed) {
            field = Named.control(new Combo(parent, SWT.READ_ONLY), ID + setting.name(), setting.label());
            if (setting.defaultValue().isEmpty()) {
                values.add("");
                field.add(Texts.get("settings.byData"));
            }
            for (String choice : choices) {
                values.add(choice);
                field.add(Texts.find("choice." + choice).orElse(choice));
            }
            field.addListener(SWT.Selection, event -> changed.accept(text()));
        }

        @Override
        public Control control() {
            return field;
        }

        @Override
        public String text() {
            return field.getSelectionIndex() < 0 ? "" : values.get(field.getSelectionIndex());
        }

        @Override
        public void show(String text) {
            field.select(values.indexOf(text));
        }

        @Override
        public void hint(String text) {
            if (values.getFirst().isEmpty()) {
                int chosen = field.getSelectionIndex();
                field.setItem(0, text.isEmpty() ? Texts.get("settings.byData")
                        : Texts.get("settings.byDataIs", text));
                field.select(chosen);
            }
        }
    }

    private static final class Check implements SettingField {

        private final Button field;

        Check(Setting setting, Composite parent, Consumer<String> changed) {
            field = Named.control(new Button(parent, SWT.CHECK), ID + setting.name(), setting.label());
            field.addListener(SWT.Selection, event -> changed.accept(text()));
        }

        @Override
        public Control control() {
            return field;
        }

        @Override
        public String text() {
            return Boolean.toString(field.getSelection());
        }

        @Override
        public void show(String text) {
            field.setSelection(List.of("true", "yes", "on", "1").contains(text));
        }

        @Override
        public void hint(String text) {
            // a box has no place for a word
        }
    }
}
