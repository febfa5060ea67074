/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.work;

import org.lamella.analysis.AnalysedResult;
import org.lamella.analysis.Quantity;
import org.lamella.analysis.Result;
import org.lamella.analysis.ResultTable;
import org.lamella.analysis.Verdict;

/** Results with the labels of their numbers, verdicts and tables in the language of the person at the screen. */
public final class ResultTexts {

    private final AnalysisTexts texts;

    private ResultTexts(AnalysisTexts texts) {
        this.texts = texts;
    }

    /** The result for people, as long as the analysis that made it is there; names and numbers are what they were. */
    public static AnalysedResult of(AnalysedResult result, OpenFiles files) {
        return files.runner().analyses().stream().filter(each -> each.id().equals(result.provenance().analysis()))
                .findFirst()
                .map(AnalysisTexts::of).map(texts -> new AnalysedResult(texts.name(), result.provenance(),
                        new ResultTexts(texts).of(result.result())))
                .orElse(result);
    }

    private Result of(Result result) {
        return new Result(result.summary(), result.quantities().stream().map(this::of).toList(),
                result.verdicts().stream().map(this::of).toList(), result.tables().stream().map(this::of).toList(),
                result.scenes().stream().map(new SceneTexts(texts::phrase)::of).toList(), result.warnings(),
                result.derivedSettings(), result.files());
    }

    private Quantity of(Quantity each) {
        return new Quantity(each.name(), texts.phrase(each.label()), each.value(), each.uncertainty(), each.unit(),
                each.flags(), each.method());
    }

    private Verdict of(Verdict each) {
        return new Verdict(texts.phrase(each.name().replace('-', ' ')), texts.phrase(each.verdict()),
                each.confidence(), each.reason());
    }

    private ResultTable of(ResultTable table) {
        return new ResultTable(table.name(), texts.phrase(table.title()), table.columns().stream()
                .map(each -> new ResultTable.Column(each.name(), texts.phrase(each.label()), each.unit(),
                        each.numbers(), each.texts()))
                .toList());
    }
}
