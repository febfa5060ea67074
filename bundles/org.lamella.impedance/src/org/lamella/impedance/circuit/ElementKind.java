/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.circuit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The elements of circuits, with ω = 2πf. Sources: impedance.py, circuit-elements page; pyimpspec, element reference.
 */
public enum ElementKind {

    /** Resistor, Z = R. */
    R("R", Notation.values(), grid -> new PowerKernel(grid, 0, 1, 1), ParameterKind.positive("R", "Ω")),
    /** Capacitor, Z = 1 / (jωC). */
    C("C", Notation.values(), grid -> new PowerKernel(grid, -1, -1, 1), ParameterKind.positive("C", "F")),
    /** Inductor, Z = jωL. */
    L("L", Notation.values(), grid -> new PowerKernel(grid, 1, 1, 1), ParameterKind.positive("L", "H")),
    /** Modified inductor, Z = (jωL)^alpha. */
    LA("La", Notation.IMPEDANCE_PY, ModifiedInductorKernel::new, ParameterKind.positive("L", "Ω^(1/α) s"),
            ParameterKind.exponent("alpha")),
    /** Constant phase element, Z = 1 / (Q (jω)^n). */
    CPE("CPE", Notation.IMPEDANCE_PY, CpeKernel::new, ParameterKind.positive("Q", "S s^n"),
            ParameterKind.exponent("n")),
    /** Constant phase element in the circuit description code, Z = 1 / (Y (jω)^n). */
    Q("Q", Notation.CDC, CpeKernel::new, ParameterKind.positive("Y", "S s^n"), ParameterKind.exponent("n")),
    /** Semi-infinite Warburg element, Z = A (1 − j) / √ω. */
    W_A("W", Notation.IMPEDANCE_PY, grid -> new PowerKernel(grid, -0.5, 1, Math.sqrt(2)),
            ParameterKind.positive("A", "Ω s⁻½")),
    /** Semi-infinite Warburg element in the circuit description code, Z = 1 / (Y √(jω)). */
    W_Y("W", Notation.CDC, grid -> new PowerKernel(grid, -0.5, -1, 1), ParameterKind.positive("Y", "S s½")),
    /** Finite-space (open) Warburg element, Z = Z0 coth(x) / x, x = √(jω tau). */
    WO_TAU("Wo", Notation.IMPEDANCE_PY, grid -> new FiniteDiffusionKernel(grid, true),
            ParameterKind.positive("Z0", "Ω"), ParameterKind.positive("tau", "s")),
    /** Finite-length (short) Warburg element, Z = Z0 tanh(x) / x, x = √(jω tau). */
    WS_TAU("Ws", Notation.IMPEDANCE_PY, grid -> new FiniteDiffusionKernel(grid, false),
            ParameterKind.positive("Z0", "Ω"), ParameterKind.positive("tau", "s")),
    /** Open Warburg element in the circuit description code, Z = coth((jωB)^n) / (jωY)^n, n = ½ unless freed. */
    WO_Y("Wo", Notation.CDC, grid -> new AdmittanceDiffusionKernel(grid, true), ParameterKind.positive("Y", "S² s"),
            ParameterKind.positive("B", "s"), ParameterKind.usuallyHalf("n")),
    /** Short Warburg element in the circuit description code, Z = tanh((jωB)^n) / (jωY)^n, n = ½ unless freed. */
    WS_Y("Ws", Notation.CDC, grid -> new AdmittanceDiffusionKernel(grid, false), ParameterKind.positive("Y", "S² s"),
            ParameterKind.positive("B", "s"), ParameterKind.usuallyHalf("n")),
    /** Gerischer element, Z = R / √(1 + jω tau). */
    G_TAU("G", Notation.IMPEDANCE_PY, grid -> new RelaxationKernel(grid, false, 0.5), ParameterKind.positive("R", "Ω"),
            ParameterKind.positive("tau", "s")),
    /** Gerischer element in the circuit description code, Z = 1 / (Y (k + jω)^n), n = ½ unless freed. */
    G_Y("G", Notation.CDC, AdmittanceGerischerKernel::new, ParameterKind.positive("Y", "S s^n"),
            ParameterKind.positive("k", "s⁻¹"), ParameterKind.usuallyHalf("n")),
    /** One relaxation, Z = R / (1 + jω tau). */
    K("K", Notation.IMPEDANCE_PY, grid -> new RelaxationKernel(grid, false, 1), ParameterKind.positive("R", "Ω"),
            ParameterKind.positive("tau", "s")),
    /** Depressed arc, Z = R / (1 + (jω tau)^gamma). */
    ZARC("Zarc", Notation.IMPEDANCE_PY, grid -> new RelaxationKernel(grid, true, 1), ParameterKind.positive("R", "Ω"),
            ParameterKind.positive("tau", "s"), ParameterKind.exponent("gamma")),
    /** Relaxation of Havriliak and Negami, Z = R / (1 + (jω tau)^a)^b: depressed and skewed. */
    HN("HN", Notation.IMPEDANCE_PY, grid -> new RelaxationKernel(grid), ParameterKind.positive("R", "Ω"),
            ParameterKind.positive("tau", "s"), ParameterKind.exponent("a"), ParameterKind.exponent("b")),
    /** The same in the circuit description code, as pyimpspec names it. */
    HA("Ha", Notation.CDC, grid -> new RelaxationKernel(grid), ParameterKind.positive("R", "Ω"),
            ParameterKind.positive("t", "s"), ParameterKind.exponent("a"), ParameterKind.exponent("b")),
    /** Transmission line with blocking constant phase, Z = R coth(x) / x, x = √(R Q (jω)^gamma) (Landesfeind 2016). */
    TLMQ("TLMQ", Notation.IMPEDANCE_PY, TransmissionLineKernel::new, ParameterKind.positive("R", "Ω"),
            ParameterKind.positive("Q", "S s^γ"), ParameterKind.exponent("gamma"));

    private final String symbol;
    private final Set<Notation> notations;
    private final Function<FrequencyGrid, ElementKernel> kernel;
    private final List<ParameterKind> parameters;

    ElementKind(String symbol, Notation notation, Function<FrequencyGrid, ElementKernel> kernel,
            ParameterKind... parameters) {
        this(symbol, new Notation[] { notation }, kernel, parameters);
    }

    ElementKind(String symbol, Notation[] notations, Function<FrequencyGrid, ElementKernel> kernel,
            ParameterKind... parameters) {
        this.symbol = symbol;
        this.notations = Set.of(notations);
        this.kernel = kernel;
        this.parameters = List.of(parameters);
    }

    /** How the notation writes it. */
    public String symbol() {
        return symbol;
    }

    /** Its parameters in order. */
    public List<ParameterKind> parameters() {
        return parameters;
    }

    /** The element of this symbol in a notation. */
    public static Optional<ElementKind> find(String symbol, Notation notation) {
        return Arrays.stream(values()).filter(k -> k.symbol.equals(symbol) && k.notations.contains(notation))
                .findFirst();
    }

    /** The symbols of a notation, for messages. */
    public static List<String> symbols(Notation notation) {
        return Arrays.stream(values()).filter(k -> k.notations.contains(notation)).map(ElementKind::symbol).toList();
    }

    /**
     * Changes an element's parameters so that its impedance is multiplied by a factor at all frequencies.
     *
     * @param p array that holds the element's parameters from index {@code at} on
     */
    public void scaleImpedance(double[] p, int at, double factor) {
        switch (this) {
            case R, L, W_A, WO_TAU, WS_TAU, G_TAU, K, ZARC, HN, HA -> p[at] *= factor;
            case C, CPE, Q, W_Y, G_Y -> p[at] /= factor;
            case LA -> p[at] *= Math.pow(factor, 1 / p[at + 1]);
            case WO_Y, WS_Y -> p[at] /= Math.pow(factor, 1 / p[at + 2]);
            case TLMQ -> {
                p[at] *= factor;
                p[at + 1] /= factor;
            }
        }
    }

    ElementKernel kernel(FrequencyGrid grid) {
        return kernel.apply(grid);
    }
}
