/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.experiment.internal;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.lamella.analysis.Provenance;
import org.lamella.model.Result;
import org.lamella.model.ResultInput;
import org.lamella.model.store.XmlText;

/**
 * What makes two results the same one: analyses are deterministic, so the same bytes, analysis, versions and settings
 * give the same numbers.
 *
 * @param analysis id of the analysis
 * @param analysisVersion version of its method
 * @param softwareVersion version of Lamella
 * @param settings all settings by name
 * @param inputs hashes of the raw files, in order
 */
record ResultKey(String analysis, String analysisVersion, String softwareVersion, Map<String, String> settings,
        List<String> inputs) {

    static ResultKey of(Provenance provenance) {
        Map<String, String> settings = new TreeMap<>();
        provenance.settings().forEach((name, value) -> settings.put(XmlText.of(name), XmlText.of(value)));
        return new ResultKey(provenance.analysis(), provenance.analysisVersion(), provenance.softwareVersion(),
                settings, provenance.inputs().stream().map(Provenance.Input::sha256).toList());
    }

    static ResultKey of(Result result) {
        Map<String, String> settings = new TreeMap<>();
        result.getSettings().forEach(setting -> settings.put(setting.getName(), setting.getValue()));
        return new ResultKey(result.getAnalysis(), result.getAnalysisVersion(), result.getSoftwareVersion(), settings,
                result.getInputs().stream().map(ResultInput::getSha256).toList());
    }

    /** A hash that tells the results of one file apart, 64 hexadecimal digits. */
    String hash() {
        return HexFormat.of().formatHex(RawFiles.sha256().digest(toString().getBytes(StandardCharsets.UTF_8)));
    }
}
