/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.plot.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.lamella.plot.scene.Layer;
import org.lamella.plot.scene.Panel;
import org.lamella.plot.scene.PlotAxis;
import org.lamella.plot.scene.Role;
import org.lamella.plot.scene.Scene;

class SceneCsvTest {

    @Test
    void setsTheSeriesSideBySideWithAllDigitsInEveryLocale() {
        Scene scene = Scene.of("s", "S", "", Panel.of(PlotAxis.linear("E, raw", "V"), PlotAxis.linear("I", "A"),
                List.of(new Layer.Line("one", Role.DATA, 0, new double[] { 0.1, 1 / 3.0 },
                        new double[] { 1e-9, Double.NaN }),
                        new Layer.Points("p \"2\"", Role.FEATURE, 0, new double[] { 7 }, new double[] { 8 },
                                new double[0], new double[] { 0.5 }, List.of()))));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertEquals("\"one: E, raw / V\",one: I / A,\"p \"\"2\"\": E, raw / V\",\"p \"\"2\"\": I / A\","
                    + "\"p \"\"2\"\": σ(I) / A\"\r\n0.1,1.0E-9,7.0,8.0,0.5\r\n0.3333333333333333,,,,\r\n",
                    SceneCsv.of(scene));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void listsBarsByTheirEdgesAndMapsByTheirPlaces() {
        Scene scene = new Scene("s", "S", "",
                List.of(Panel.of(PlotAxis.linear("d", "m"), PlotAxis.linear("n", ""),
                        List.of(new Layer.Bars("grains", Role.DATA, 0, new double[] { 0, 1, 3 },
                                new double[] { 5, 6 }))),
                        Panel.of(PlotAxis.linear("x", "m"), PlotAxis.linear("y", "m"),
                                List.of(new Layer.Map("T", "K", 2, new double[] { 1, 2, 3, 4 }, 10, 20, 0.5, 2,
                                        false)))));
        List<SeriesTable> tables = SeriesTable.of(scene);
        assertEquals(List.of("grains", "T"), tables.stream().map(SeriesTable::name).toList());
        assertEquals(List.of(1.0, 3.0, 6.0), row(tables.get(0), 1));
        assertEquals(List.of(10.5, 22.0, 4.0), row(tables.get(1), 3));
    }

    private static List<Double> row(SeriesTable table, int row) {
        return table.columns().stream().map(column -> column.values().at(row)).toList();
    }
}
