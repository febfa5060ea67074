/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.analysis.internal.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabFolder2Adapter;
import org.eclipse.swt.custom.CTabFolderEvent;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.lamella.analysis.AnalysedResult;
import org.lamella.ui.form.Named;
import org.lamella.ui.form.Tone;
import org.lamella.ui.analysis.internal.Texts;
import org.lamella.ui.view.Selection;
import org.lamella.ui.work.FileState;
import org.lamella.ui.work.OpenFile;

/**
 * The result of the file that is looked at, results that were pinned, and a comparison of any two of them. A result stays
 * on the screen until the new one is there, marked as outdated.
 */
public final class ResultsPane extends Composite {

    private static final String ID = "org.lamella.ui.analysis.result";
    private static final String PINNED = "pinned";

    private final UnaryOperator<AnalysedResult> words;
    private final CTabFolder tabs;
    private final ResultPane current;
    private final CTabItem currentTab;
    private final Button pin;
    private final Button compare;
    private final Button export;
    private Optional<ComparePane> comparing = Optional.empty();
    private Optional<CTabItem> compareTab = Optional.empty();
    private int lastNumber;

    /**
     * An empty pane.
     *
     * @param words says a result in the language of the person at the screen
     */
    public ResultsPane(Composite parent, UnaryOperator<AnalysedResult> words) {
        super(parent, SWT.NONE);
        this.words = words;
        setLayout(new FillLayout());
        tabs = Named.control(new CTabFolder(this, SWT.FLAT | SWT.TOP), ID + ".results", Texts.get("result"));
        tabs.setUnselectedCloseVisible(true);
        Composite bar = new Composite(tabs, SWT.NONE);
        RowLayout row = new RowLayout();
        row.marginTop = 1;
        row.marginBottom = 1;
        row.wrap = false;
        bar.setLayout(row);
        pin = button(bar, "pin");
        compare = button(bar, "compare");
        export = button(bar, "export");
        tabs.setTopRight(bar, SWT.RIGHT | SWT.WRAP);
        current = new ResultPane(tabs, ID + ".current", words);
        currentTab = new CTabItem(tabs, SWT.NONE);
        currentTab.setText(Texts.get("result.current"));
        currentTab.setControl(current);
        tabs.setSelection(currentTab);
        tabs.addCTabFolder2Listener(new CTabFolder2Adapter() {
            @Override
            public void close(CTabFolderEvent event) {
                closing((CTabItem) event.item);
            }
        });
        pin.addListener(SWT.Selection, event -> pin());
        compare.addListener(SWT.Selection, event -> compare());
        enable();
    }

    private static Button button(Composite bar, String name) {
        Button button = Named.control(new Button(bar, SWT.PUSH | SWT.FLAT), ID + "." + name,
                Texts.get("result." + name + ".help"));
        button.setText(Texts.get("result." + name));
        button.setToolTipText(Texts.get("result." + name + ".help"));
        return button;
    }

    /** The button that exports, for whoever knows how. */
    public Button exportButton() {
        return export;
    }

    /** The pane of the file that is looked at. */
    public ResultPane current() {
        return current;
    }

    /** The results that are on the tab in front, which is what is exported. */
    public Optional<ResultPane> front() {
        return tabs.getSelection() != null && tabs.getSelection().getControl() instanceof ResultPane pane
                ? Optional.of(pane) : Optional.empty();
    }

    /** Follows what is looked at. */
    public void show(Selection selection) {
        Optional<AnalysedResult> ofFile = selection.file().flatMap(OpenFile::result);
        Optional<AnalysedResult> result = selection.result().or(() -> ofFile);
        if (result.isPresent()) {
            current.show(result.get());
            // a result that was kept in an experiment does not grow old with its file
            boolean kept = ofFile.isEmpty() || ofFile.get() != result.get();
            selection.file().filter(file -> !kept).ifPresentOrElse(this::mark, () -> current.state("", Tone.SOFT));
        } else {
            selection.file().filter(file -> file.state() == FileState.FAILED).flatMap(OpenFile::problem)
                    .ifPresentOrElse(
                            current::clear,
                            () -> current
                                    .clear(selection.file().map(ResultsPane::why).orElse(Texts.get("result.empty"))));
        }
        currentTab.setText(result.map(Shown::file).orElse(Texts.get("result.current")));
        comparing.ifPresent(pane -> pane.offer(offers()));
        enable();
    }

    private static String why(OpenFile file) {
        if (file.state().isBusy()) {
            return Texts.get("result.coming", file.name());
        }
        return Texts.get(switch (file.state()) {
            case CANCELLED -> "result.cancelled";
            case READ -> "result.unanalysed";
            default -> "result.empty";
        }, file.name());
    }

    /** Says how the result on the screen stands to what was asked for. */
    private void mark(OpenFile file) {
        if (file.state().isBusy()) {
            current.state(Texts.get("result.outdated"), Tone.WARNING);
        } else if (file.problem().isPresent()) {
            current.state(Texts.get("result.failed", file.problem().get().describe()), Tone.ERROR);
        } else if (file.state() == FileState.CANCELLED) {
            current.state(Texts.get("result.stopped"), Tone.WARNING);
        } else {
            current.state("", Tone.SOFT);
        }
    }

    /** Chooses the colours anew, after the window has become dark or light. */
    public void refresh() {
        for (CTabItem item : tabs.getItems()) {
            if (item.getControl() instanceof ResultPane pane) {
                pane.refresh();
            }
        }
        comparing.ifPresent(pane -> pane.offer(offers()));
    }

    private void enable() {
        pin.setEnabled(current.shown().isPresent());
        export.setEnabled(current.shown().isPresent() || tabs.getItemCount() > 1);
        compare.setEnabled(offers().size() > 1);
    }

    /** Keeps the result that is looked at. */
    public void pin() {
        current.shown().ifPresent(result -> {
            lastNumber++;
            CTabItem item = new CTabItem(tabs, SWT.CLOSE);
            item.setText(Texts.get("result.pinned", lastNumber, Shown.file(result)));
            item.setToolTipText(result.result().summary());
            item.setData(PINNED, new PinnedResult(lastNumber, item.getText() + " · " + words.apply(result)
                    .analysisName(), result));
            ResultPane pane = new ResultPane(tabs, ID + ".pinned" + lastNumber, words);
            pane.show(result);
            item.setControl(pane);
            comparing.ifPresent(comparison -> comparison.offer(offers()));
            enable();
        });
    }

    /** Pinned results, and as the last the one that is looked at. */
    private List<PinnedResult> offers() {
        List<PinnedResult> offers = new ArrayList<>();
        for (CTabItem item : tabs.getItems()) {
            if (item.getData(PINNED) instanceof PinnedResult pinned) {
                offers.add(pinned);
            }
        }
        current.shown().ifPresent(result -> offers.add(new PinnedResult(0, Texts.get("compare.current",
                Shown.file(result), result.analysisName()), result)));
        return offers;
    }

    /** Opens the comparison of two results. */
    public void compare() {
        if (compareTab.isEmpty()) {
            ComparePane pane = new ComparePane(tabs);
            CTabItem item = new CTabItem(tabs, SWT.CLOSE);
            item.setText(Texts.get("compare"));
            item.setControl(pane);
            comparing = Optional.of(pane);
            compareTab = Optional.of(item);
        }
        comparing.orElseThrow().offer(offers());
        tabs.setSelection(compareTab.orElseThrow());
    }

    private void closing(CTabItem item) {
        if (compareTab.filter(tab -> tab == item).isPresent()) {
            compareTab = Optional.empty();
            comparing = Optional.empty();
        }
        item.getControl().dispose();
        item.setData(PINNED, null);
        comparing.ifPresent(pane -> pane.offer(offers()));
        getDisplay().asyncExec(() -> {
            if (!isDisposed()) {
                enable();
            }
        });
    }

    /** Puts the keyboard where people begin. */
    public void takeFocus() {
        current.takeFocus();
    }
}
