/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.model.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lamella.model.Column;
import org.lamella.model.Experiment;
import org.lamella.model.Measurement;
import org.lamella.model.check.ExperimentCheck;

class LargeExperimentTest {

    private static final int MEASUREMENTS = 10_000;

    @TempDir
    private Path folder;

    /** The limit is wide; a search per reference would take minutes. */
    @Test
    void tenThousandMeasurementsAreSavedLoadedAndChecked() throws Exception {
        ExperimentStore store = Examples.store();
        Path file = folder.resolve(ExperimentStore.FILE_NAME);
        store.save(large(store), file);
        Experiment loaded = assertTimeout(Duration.ofSeconds(30), () -> store.load(file));
        assertEquals(MEASUREMENTS + 1, loaded.getMeasurements().size());
        assertEquals(List.of(), assertTimeout(Duration.ofSeconds(30), () -> ExperimentCheck.of(loaded)));
    }

    private static Experiment large(ExperimentStore store) {
        Experiment experiment = Examples.full(store);
        for (int i = 0; i < MEASUREMENTS; i++) {
            Measurement measurement = Examples.measurement(experiment.getRuns().getFirst(),
                    experiment.getSamples().getLast());
            measurement.setFile("data/" + i + "/cv.mpr");
            for (int c = 1; c < 10; c++) {
                Column column = Examples.FACTORY.createColumn();
                column.setTable("data");
                column.setName("column " + c);
                column.setMeasurand("other");
                column.setRows(1000);
                measurement.getColumns().add(column);
            }
            experiment.getMeasurements().add(measurement);
            experiment.getResults().add(Examples.result(measurement));
        }
        return experiment;
    }
}
