/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.analysis.internal.settings;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.lamella.analysis.Setting;
import org.lamella.ui.analysis.internal.Texts;
import org.lamella.ui.form.Named;

/** Two texts that are one value: the ends of a range, or a number and its uncertainty. */
final class PairField implements SettingField {

    private static final int NARROWEST = 40;

    private final Composite both;
    private final List<String> words;
    private final List<String> signs;
    private final boolean secondAlone;
    private final Text first;
    private final Text second;
    private boolean showing;

    /**
     * @param words keys of what the texts hold; ends of their ids
     * @param signs what is written between the two, the usual one first
     * @param between what stands between the fields
     * @param secondAlone whether the second text means something without the first
     */
    private PairField(Setting setting, Composite parent, List<String> words, List<String> signs, String between,
            boolean secondAlone, Consumer<String> changed) {
        this.words = words;
        this.signs = signs;
        this.secondAlone = secondAlone;
        both = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        both.setLayout(layout);
        first = part(setting, words.getFirst());
        new Label(both, SWT.NONE).setText(between);
        second = part(setting, words.getLast());
        for (Text part : List.of(first, second)) {
            part.addListener(SWT.Modify, event -> {
                if (!showing) {
                    changed.accept(text());
                }
            });
        }
    }

    /** {@code from..to}; either may be left out. */
    static PairField range(Setting setting, Composite parent, Consumer<String> changed) {
        return new PairField(setting, parent, List.of("from", "to"), List.of(".."), "–", true, changed);
    }

    /** {@code value±uncertainty}; without the uncertainty it is exact. */
    static PairField measured(Setting setting, Composite parent, Consumer<String> changed) {
        return new PairField(setting, parent, List.of("value", "uncertainty"), List.of("±", "+-"), "±", false,
                changed);
    }

    private Text part(Setting setting, String which) {
        Text text = Named.control(new Text(both, SWT.BORDER | SWT.SINGLE),
                SettingFields.ID + setting.name() + "." + which, setting.label() + ", " + word(which));
        text.setMessage(word(which));
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = NARROWEST;
        text.setLayoutData(data);
        return text;
    }

    private static String word(String which) {
        return Texts.get("settings." + which);
    }

    @Override
    public Control control() {
        return both;
    }

    @Override
    public String text() {
        String before = first.getText().strip();
        String after = second.getText().strip();
        boolean one = after.isEmpty() && (before.isEmpty() || !secondAlone);
        return one ? before : before + signs.getFirst() + after;
    }

    @Override
    public void show(String text) {
        if (!text().equals(text)) {
            showing = true;
            first.setText(part(text, true));
            second.setText(part(text, false));
            showing = false;
        }
    }

    private String part(String text, boolean before) {
        for (String sign : signs) {
            int at = text.indexOf(sign);
            if (at >= 0) {
                return before ? text.substring(0, at).strip() : text.substring(at + sign.length()).strip();
            }
        }
        return before ? text : "";
    }

    @Override
    public void hint(String text) {
        String before = part(text, true);
        String after = part(text, false);
        first.setMessage(before.isEmpty() ? word(words.getFirst()) : before);
        second.setMessage(after.isEmpty() ? word(words.getLast()) : after);
    }
}
