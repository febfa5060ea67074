/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.analysis.internal.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.lamella.analysis.Analysis;
import org.lamella.analysis.Setting;
import org.lamella.core.error.Problem;
import org.lamella.data.Recording;
import org.lamella.runner.Request;
import org.lamella.runner.Runner;
import org.lamella.ui.analysis.internal.Texts;
import org.lamella.ui.form.Named;
import org.lamella.ui.form.Note;
import org.lamella.ui.form.ScrolledForm;
import org.lamella.ui.form.Tone;
import org.lamella.ui.work.AnalysisTexts;
import org.lamella.ui.work.FileState;
import org.lamella.ui.work.Jobs;
import org.lamella.ui.work.OpenFile;

/**
 * Which analysis a file gets, and with which settings. A change asks for a new result after {@value #QUIET} ms without
 * another one.
 */
public final class SettingsPane extends Composite {

    /** Milliseconds without a change before a new result is asked for. */
    public static final int QUIET = 300;

    private static final int SIDE = 10;

    private final Jobs jobs;
    private final Runner runner;
    private final BiConsumer<Long, Request> analyse;
    private final Note heading;
    private final Label label;
    private final Combo analyses;
    private final Button resetAll;
    private final ScrolledForm scroller;
    private final Note status;
    private final OfferBar offers;
    private final Note help;
    private final Runnable ask = this::askNow;
    private Optional<OpenFile> file = Optional.empty();
    private Optional<Recording> known = Optional.empty();
    private Optional<Choices> choices = Optional.empty();
    private Optional<SettingsForm> form = Optional.empty();
    private Optional<Request> pending = Optional.empty();
    private final List<Request> own = new ArrayList<>();
    private String source = "";
    private Map<String, String> offered = Map.of();

    /**
     * An empty pane.
     *
     * @param analyse asks for a new result of the file with this key
     */
    public SettingsPane(Composite parent, Jobs jobs, Runner runner, BiConsumer<Long, Request> analyse) {
        super(parent, SWT.NONE);
        this.jobs = jobs;
        this.runner = runner;
        this.analyse = analyse;
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 4;
        layout.marginRight = SIDE / 2;
        setLayout(layout);
        heading = new Note(this, Tone.SOFT);
        heading.setLayoutData(row(2));
        label = new Label(this, SWT.NONE);
        label.setText(Texts.get("settings.analysis"));
        GridData first = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        first.horizontalIndent = SIDE;
        label.setLayoutData(first);
        analyses = Named.control(new Combo(this, SWT.READ_ONLY), "org.lamella.ui.analysis.settings.analysis",
                Texts.get("settings.analysis"));
        GridData fill = new GridData(SWT.FILL, SWT.CENTER, true, false);
        fill.widthHint = 80;
        analyses.setLayoutData(fill);
        analyses.addListener(SWT.Selection, event -> choose());
        analyses.addListener(SWT.FocusIn, event -> askAgain());
        status = new Note(this, Tone.SOFT).copyable(Texts.get("copy"));
        status.setLayoutData(row(2));
        offers = new OfferBar(this, values -> form.ifPresent(shown -> shown.take(values)));
        offers.control().setLayoutData(row(2));
        scroller = new ScrolledForm(this);
        scroller.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        help = new Note(this, Tone.SOFT);
        help.setLayoutData(row(2));
        resetAll = Named.control(new Button(this, SWT.PUSH), "org.lamella.ui.analysis.settings.resetAll",
                Texts.get("settings.resetAll"));
        resetAll.setText(Texts.get("settings.resetAll"));
        resetAll.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false, 2, 1));
        resetAll.addListener(SWT.Selection, event -> form.ifPresent(SettingsForm::resetAll));
        addListener(SWT.Dispose, event -> askNow());
        addListener(SWT.Resize, event -> fitHelp());
        clear(Texts.get("settings.empty"));
    }

    private static GridData row(int span) {
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false, span, 1);
        data.horizontalIndent = SIDE;
        data.widthHint = 80;
        return data;
    }

    /** Shows a file as it is now. What somebody has typed for this file stays. */
    public void show(Optional<OpenFile> shown) {
        boolean same = file.isPresent() && shown.isPresent() && file.get().key() == shown.get().key();
        if (!same) {
            askNow();
        }
        file = shown;
        if (shown.isEmpty() || shown.get().recording().isEmpty()) {
            clear(shown.map(f -> f.state() == FileState.FAILED ? Texts.get("settings.unread", f.name())
                    : Texts.get("data.reading", f.name())).orElse(Texts.get("settings.empty")));
            return;
        }
        Recording recording = shown.get().recording().get();
        if (!same || known.isEmpty() || known.get() != recording) {
            offer(shown.get(), recording);
        } else {
            follow(shown.get().request());
            tell();
        }
    }

    /** Somebody else asked for other settings, as by selecting on a plot; late news of own requests is none. */
    private void follow(Request request) {
        boolean foreign = form.isPresent() && pending.isEmpty() && form.get().draft().isValid()
                && !own.contains(request) && !request.settings().equals(form.get().draft().given());
        if (foreign) {
            own.clear();
            select(choices.orElseThrow(), request);
            build(request.settings());
        }
    }

    private void clear(String why) {
        heading.setText(why);
        known = Optional.empty();
        choices = Optional.empty();
        form = Optional.empty();
        analyses.removeAll();
        analyses.setEnabled(false);
        resetAll.setEnabled(false);
        help.setText("");
        status("", Tone.SOFT);
        scroller.show(new Composite(scroller.control(), SWT.NONE));
        offerValues();
        offerChoice(false);
    }

    /** Where there is nothing to choose, nothing looks as if there were. */
    private void offerChoice(boolean wanted) {
        for (Control control : new Control[] { label, analyses, resetAll }) {
            show(control, wanted);
        }
        layout(true);
    }

    /**
     * Offers values that are known from elsewhere for settings of these names.
     *
     * @param from where they come from, for people
     * @param values as one would write them for the command line
     */
    public void offer(String from, Map<String, String> values) {
        source = from;
        offered = Map.copyOf(values);
        offerValues();
    }

    private void offerValues() {
        boolean wanted = offers.offer(source, offered, form.map(SettingsForm::draft));
        show(offers.control(), wanted);
        layout(true);
    }

    private static void show(Control control, boolean wanted) {
        control.setVisible(wanted);
        ((GridData) control.getLayoutData()).exclude = !wanted;
    }

    private void offer(OpenFile of, Recording recording) {
        clear(of.name());
        known = Optional.of(recording);
        own.clear();
        jobs.run(Texts.get("settings.asking"), progress -> Choices.of(runner, recording), found -> {
            boolean current = !isDisposed() && known.filter(now -> now == recording).isPresent()
                    && file.filter(now -> now.key() == of.key()).isPresent();
            if (current) {
                offer(found);
            }
        });
    }

    /** A plug-in may have brought an analysis, or taken one away, since the file was chosen. */
    private void askAgain() {
        known.ifPresent(recording -> jobs.run(Texts.get("settings.asking"), progress -> Choices.of(runner, recording),
                found -> {
                    boolean news = !isDisposed() && known.filter(now -> now == recording).isPresent()
                            && choices.isPresent() && !found.ids().equals(choices.get().ids());
                    if (news) {
                        analyses.removeAll();
                        offer(found);
                    }
                }));
    }

    private void offer(Choices found) {
        choices = Optional.of(found);
        analyses.add(found.automatic().map(a -> Texts.get("settings.automatic", AnalysisTexts.of(a).name()))
                .orElse(Texts.get("settings.noAnalysis")));
        found.suitable().forEach(analysis -> analyses.add(AnalysisTexts.of(analysis).name()));
        select(found, file.orElseThrow().request());
        analyses.setEnabled(!found.suitable().isEmpty());
        offerChoice(!found.suitable().isEmpty());
        build(file.orElseThrow().request().settings());
    }

    private void select(Choices found, Request request) {
        Optional<String> asked = request.analysis().or(() -> request.settings().containsKey(Setting.WITH)
                ? found.ofSeveral().map(Analysis::id) : Optional.empty());
        int index = 0;
        for (int i = 0; i < found.suitable().size(); i++) {
            index = asked.filter(found.suitable().get(i).id()::equals).isPresent() ? i + 1 : index;
        }
        analyses.select(index);
    }

    private Optional<String> asked() {
        int index = analyses.getSelectionIndex();
        return index <= 0 ? Optional.empty()
                : Optional.of(choices.orElseThrow().suitable().get(index - 1).id());
    }

    private void choose() {
        build(Map.of());
        changed(form.map(SettingsForm::draft).orElseThrow());
    }

    private void build(Map<String, String> given) {
        Optional<Analysis> analysis = choices.orElseThrow().find(asked());
        Optional<AnalysisTexts> texts = analysis.map(AnalysisTexts::of);
        SettingsDraft draft = new SettingsDraft(texts.map(AnalysisTexts::settings).orElse(List.of()), given);
        SettingsForm made = new SettingsForm(scroller.control(), draft, this::explain, this::changed, scroller::fit);
        form = Optional.of(made);
        scroller.show(made.control());
        help.setText(texts.map(AnalysisTexts::description).orElse(""));
        fitHelp();
        offerValues();
        tell();
    }

    private void explain(Setting setting) {
        help.setText(setting.help() + "\n" + Texts.get("settings.option", setting.name()));
        fitHelp();
    }

    /** The fields come first: help takes a quarter of the height at most. */
    private void fitHelp() {
        int wanted = help.computeSize(Math.max(1, getSize().x - 2 * SIDE), SWT.DEFAULT).y;
        ((GridData) help.getLayoutData()).heightHint = Math.min(wanted, getSize().y / 4);
        layout(true);
    }

    private void changed(SettingsDraft draft) {
        resetAll.setEnabled(!draft.given().isEmpty());
        offerValues();
        if (draft.isValid()) {
            pending = Optional.of(new Request(asked(), draft.given()));
            getDisplay().timerExec(QUIET, ask);
        } else {
            pending = Optional.empty();
            getDisplay().timerExec(-1, ask);
            status(Texts.get("settings.invalid"), Tone.WARNING);
        }
    }

    private void askNow() {
        Optional<Request> request = pending;
        pending = Optional.empty();
        if (request.isPresent() && file.isPresent()) {
            own.add(request.get());
            analyse.accept(file.get().key(), request.get());
        }
    }

    private void tell() {
        OpenFile now = file.orElseThrow();
        form.ifPresent(shown -> {
            Map<String, String> used = now.result().filter(result -> isOf(result.provenance().analysis()))
                    .map(result -> result.provenance().settings()).orElse(Map.of());
            shown.tell(used, now.problem());
            resetAll.setEnabled(!shown.draft().given().isEmpty());
        });
        boolean beside = now.problem().map(Problem::place)
                .filter(place -> form.filter(f -> f.draft().settings().stream()
                        .anyMatch(s -> s.name().equals(place.field()))).isPresent())
                .isPresent();
        if (now.state().isBusy()) {
            status(Texts.get("settings.working"), Tone.SOFT);
        } else {
            status(beside ? Texts.get("settings.invalid") : now.problem().map(Problem::describe).orElse(""),
                    beside ? Tone.WARNING : Tone.ERROR);
        }
    }

    private void status(String text, Tone tone) {
        status.setText(text, tone);
        show(status, !text.isEmpty());
        layout(true);
    }

    private boolean isOf(String analysis) {
        return choices.flatMap(c -> c.find(asked())).filter(a -> a.id().equals(analysis)).isPresent();
    }

    /** Puts the keyboard where people begin. */
    public void takeFocus() {
        form.map(SettingsForm::control).ifPresentOrElse(Composite::setFocus, analyses::setFocus);
    }
}
