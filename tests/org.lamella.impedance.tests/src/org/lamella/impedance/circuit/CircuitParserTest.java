/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.circuit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lamella.core.error.SettingException;

class CircuitParserTest {

    private static List<String> names(String text) throws SettingException {
        return Circuit.parse(text).parameters().stream().map(CircuitParameter::name).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "R0-p(R1,CPE1)-p(R2-Wo1,C2) | R0 R1 CPE1.Q CPE1.n R2 Wo1.Z0 Wo1.tau C2",
        " L1 - R_0 - p( R1 , Ws2 )- W1 | L1 R_0 R1 Ws2.Z0 Ws2.tau W1.A",
        "p(R1,p(R2-G1,La2),C1) | R1 R2 G1.R G1.tau La2.L La2.alpha C1",
        "R-p(R,C) | R1 R2 C1",
        "R(RC)(RW) | R1 R2 C1 R3 W1.Y",
        "R(Q[R(RQ)])[CL] | R1 Q1.Y Q1.n R2 R3 Q2.Y Q2.n C1 L1",
        "R{100}(R{R=200}C{0.8e-6})(R{500}W{Y=4e-4}) | R1 R2 C1 R3 W1.Y",
        "R{R=10:sol}Wo{Y=1,B=2}G | R_sol Wo1.Y Wo1.B Wo1.n G1.Y G1.k G1.n",
        "R1(R2C1) | R1 R2 C1",
        "R5 | R5",
        "W1 | W1.A",
        "W | W1.Y" })
    void namesFollowTheTextInBothNotations(String text, String expected) throws SettingException {
        assertEquals(List.of(expected.split(" ")), names(text));
    }

    @Test
    void valuesLimitsAndHeldParametersAreRead() throws SettingException {
        Circuit circuit = Circuit.parse("R{R=100F}(R{200/50/900}Q{Y=1e-6//1e-3,n=0.9/0.5})");
        List<ParameterHint> hints = circuit.parameters().stream().map(CircuitParameter::hint).toList();
        assertEquals(new ParameterHint(OptionalDouble.of(100), OptionalDouble.empty(), OptionalDouble.empty(), true),
                hints.get(0));
        assertEquals(new ParameterHint(OptionalDouble.of(200), OptionalDouble.of(50), OptionalDouble.of(900), false),
                hints.get(1));
        assertEquals(new ParameterHint(OptionalDouble.of(1e-6), OptionalDouble.empty(), OptionalDouble.of(1e-3), false),
                hints.get(2));
        assertEquals(new ParameterHint(OptionalDouble.of(0.9), OptionalDouble.of(0.5), OptionalDouble.empty(), false),
                hints.get(3));
    }

    @Test
    void structuresOfBothNotationsAreTheSame() throws SettingException {
        assertEquals(Circuit.parse("R0-p(R1-L1,C1)-C2").root().signature(),
                Circuit.parse("R([RL]C)C").root().signature());
        assertEquals("s(R,p(R,C))", Circuit.parse("[R[(RC)]]").root().signature());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "'' | character 1 | empty",
        "R0-p(R1,C1 | character 4 | not closed",
        "R0-p(R1) | character 4 | two branches",
        "R0--R1 | character 4 | Unexpected",
        "R0- | character 4 | ends where an element",
        "R0-X1 | character 4 | no element X",
        "R0-Q1 | character 4 | other notation",
        "R0-p(R1,R1) | character 9 | two elements",
        "R0-p(R1,C1)) | character 12 | Unexpected",
        "R(RC | character 2 | not closed",
        "R(R) | character 2 | two branches",
        "R[] | character 2 | empty",
        "R(RC] | character 5 | Unexpected",
        "RZ | character 2 | no element Z",
        "R{abc} | character 2 | not a positive number",
        "R{-5} | character 2 | not a positive number",
        "R{1,2} | character 2 | no parameter",
        "R{C=2} | character 2 | no parameter",
        "R{5 | character 2 | not closed",
        "R{5:a b} | character 5 | label" })
    void errorsSayWhereAndWhat(String text, String place, String cause) {
        String message = assertThrows(SettingException.class, () -> Circuit.parse(text)).getMessage();
        assertTrue(message.contains(place) && message.contains(cause), message);
    }

    @Test
    void hostileTextsEndInAnErrorAndNotInTheStack() {
        assertThrows(SettingException.class, () -> Circuit.parse("(".repeat(1900)));
        assertThrows(SettingException.class, () -> Circuit.parse("R0-" + "p(R1,".repeat(300)));
        assertThrows(SettingException.class, () -> Circuit.parse("R".repeat(3000)));
    }
}
