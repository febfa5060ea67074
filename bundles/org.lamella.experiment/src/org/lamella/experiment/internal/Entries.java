/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.experiment.internal;

import java.time.Instant;
import java.util.List;

import org.lamella.analysis.AnalysedResult;
import org.lamella.analysis.Provenance;
import org.lamella.data.Metadata;
import org.lamella.data.Recording;
import org.lamella.data.Signal;
import org.lamella.data.Table;
import org.lamella.data.Warning;
import org.lamella.model.Column;
import org.lamella.model.ExperimentFactory;
import org.lamella.model.Measurement;
import org.lamella.model.Quantity;
import org.lamella.model.Result;
import org.lamella.model.ResultInput;
import org.lamella.model.Setting;
import org.lamella.model.Verdict;
import org.lamella.model.store.XmlText;

/** What recordings and results become in the experiment's model. Texts out of files are made fit for XML. */
final class Entries {

    private static final ExperimentFactory MODEL = ExperimentFactory.eINSTANCE;

    private Entries() {
    }

    static Measurement measurement(Recording recording, String name, String sha256, Instant now) {
        Measurement measurement = MODEL.createMeasurement();
        measurement.setName(XmlText.of(name));
        measurement.setSha256(sha256);
        measurement.setSize(recording.source().size());
        measurement.setFormat(XmlText.of(recording.format()));
        measurement.setTechnique(XmlText.of(recording.technique().id()));
        recording.metadata().text(Metadata.STARTED).map(XmlText::of).ifPresent(measurement::setMeasured);
        measurement.setRecorded(now);
        measurement.setComplete(recording.complete());
        for (Table table : recording.tables()) {
            table.columns().forEach(column -> measurement.getColumns().add(column(table.name(), column)));
        }
        recording.arrays().forEach(array -> measurement.getColumns().add(column("", array)));
        return measurement;
    }

    private static Column column(String table, Signal signal) {
        Column column = MODEL.createColumn();
        if (!table.isEmpty()) {
            column.setTable(XmlText.of(table));
        }
        column.setName(XmlText.of(signal.name()));
        column.setMeasurand(XmlText.of(signal.measurand().id()));
        column.setUnit(XmlText.of(signal.measurand().unit().symbol()));
        column.setRows(signal.samples().size());
        return column;
    }

    static Result result(AnalysedResult analysed, List<Measurement> inputs, Instant now) {
        Provenance provenance = analysed.provenance();
        Result result = MODEL.createResult();
        result.setName(XmlText.of(analysed.analysisName() + " of " + inputs.getFirst().getName()));
        result.setAnalysis(provenance.analysis());
        result.setAnalysisVersion(provenance.analysisVersion());
        result.setSoftwareVersion(provenance.softwareVersion());
        result.setCreated(now);
        result.setSummary(XmlText.of(analysed.result().summary()));
        provenance.settings().forEach((name, value) -> result.getSettings().add(setting(name, value)));
        for (int i = 0; i < inputs.size(); i++) {
            ResultInput input = MODEL.createResultInput();
            input.setMeasurement(inputs.get(i));
            input.setSha256(provenance.inputs().get(i).sha256());
            result.getInputs().add(input);
        }
        analysed.result().quantities().forEach(quantity -> result.getQuantities().add(quantity(quantity)));
        analysed.result().verdicts().forEach(verdict -> result.getVerdicts().add(verdict(verdict)));
        analysed.result().warnings().stream().map(Warning::describe).map(XmlText::of)
                .forEach(result.getWarnings()::add);
        return result;
    }

    private static Setting setting(String name, String value) {
        Setting setting = MODEL.createSetting();
        setting.setName(XmlText.of(name));
        setting.setValue(XmlText.of(value));
        return setting;
    }

    private static Quantity quantity(org.lamella.analysis.Quantity found) {
        Quantity quantity = MODEL.createQuantity();
        quantity.setName(XmlText.of(found.name()));
        quantity.setLabel(XmlText.of(found.label()));
        quantity.setValue(found.value());
        if (Double.isFinite(found.uncertainty())) {
            quantity.setUncertainty(found.uncertainty());
        }
        quantity.setUnit(XmlText.of(found.unit()));
        found.flags().stream().map(XmlText::of).forEach(quantity.getFlags()::add);
        quantity.setMethod(XmlText.of(found.method()));
        return quantity;
    }

    private static Verdict verdict(org.lamella.analysis.Verdict found) {
        Verdict verdict = MODEL.createVerdict();
        verdict.setName(XmlText.of(found.name()));
        verdict.setVerdict(XmlText.of(found.verdict()));
        verdict.setConfidence(found.confidence());
        verdict.setReason(XmlText.of(found.reason()));
        return verdict;
    }
}
