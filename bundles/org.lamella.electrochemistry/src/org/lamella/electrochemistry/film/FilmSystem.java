/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.film;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The current of couples in a film along a {@link SweepPath}, with its derivatives by all parameters.
 *
 * <p>A couple's oxidised share θ changes by dθ/dt = k [(1 − θₛ) e^(y/2) − θₛ e^(−y/2)], y = n F (φ − E⁰)/RT − g (θₛ − ½)
 * (Butler and Volmer with transfer coefficients of one half, Frumkin interaction; Laviron, J. Electroanal. Chem. 52, 355,
 * 1974; 101, 19, 1979). Charge that has to diffuse through the film (time L²/D = τ) makes the share at the surface θₛ = θ +
 * Σ xₘ, dxₘ/dt = 2 dθ/dt − m²π²/τ xₘ, a few modes m and the rest without delay. Beside the couples flow C dφ/dt, a leak, and
 * an oxidation current that grows exponentially; all of it through a series resistance, φ = E − R I.</p>
 *
 * <p>Each step solves for φ and all θ together by Newton's method; the equations of the couples meet only in φ, so that
 * costs no more than their number. Sensitivities follow from the same matrix. Not thread safe.</p>
 */
final class FilmSystem {

    /** Modes of diffusion that are followed in time. */
    private static final int MODES = 5;
    private static final int NEWTON_STEPS = 25;
    private static final double CONVERGED = 1e-11;
    /** Largest change of the reduced potential in one Newton step. */
    private static final double LONGEST = 8;
    private static final double STEEPEST = 60;

    private final SweepPath path;
    private final FilmForm form;
    private final double perVolt;
    private final double middle;
    private final double upper;
    private final int states;
    private final double[][] weights;
    private final double[][] values;
    private final double[][][] sensitivities;
    private final int[] active;
    private final double[] current;
    private final double[][] byParameter;
    private final double[][] parts;

    // of the step that is solved
    private final double[] history;
    private final double[] surfaceSlope;
    private final double[] surfaceRest;
    private final double[] byShare;
    private final double[] byPotential;
    private final double[] byReduced;
    private final double[] slowness;
    private final double[] flux;
    private final double[] share;
    private final double[][] historyBy;
    private final double[] past;
    private double potential;
    private double oxidation;

    /**
     * A system.
     *
     * @param perVolt nF/RT, 1/V
     * @param held parameters whose derivatives are not wanted
     * @param middle potential at which the leak's offset is told, V
     * @param upper potential at which the oxidation current is told, V
     */
    FilmSystem(SweepPath path, FilmForm form, double perVolt, boolean[] held, double middle, double upper) {
        this.path = path;
        this.form = form;
        this.perVolt = perVolt;
        this.middle = middle;
        this.upper = upper;
        int couples = form.couples();
        this.states = 1 + couples * (1 + (form.diffusion() ? MODES : 0));
        int n = path.size();
        this.weights = new double[n][];
        for (int i = 0; i < n; i++) {
            weights[i] = path.derivative(i);
        }
        this.active = IntStream.range(0, form.count()).filter(p -> !held[p]).toArray();
        this.values = new double[n][states];
        this.sensitivities = new double[n][states][active.length];
        this.current = new double[n];
        this.byParameter = new double[n][active.length];
        this.parts = new double[couples + 3][n];
        this.history = new double[states];
        this.surfaceSlope = new double[couples];
        this.surfaceRest = new double[couples];
        this.byShare = new double[couples];
        this.byPotential = new double[couples];
        this.byReduced = new double[couples];
        this.slowness = new double[couples];
        this.flux = new double[couples];
        this.share = new double[couples];
        this.historyBy = new double[states][active.length];
        this.past = new double[states];
    }

    /** The current at the nodes, A, after {@link #solve}. */
    double[] current() {
        return current;
    }

    /** Its derivatives, [node][active parameter], after {@link #solve} that was asked for them. */
    double[][] derivatives() {
        return byParameter;
    }

    /** Places of the parameters that derivatives are there for. */
    int[] active() {
        return active;
    }

    /** Parts of the current at the nodes, A: the couples, then charging, leak and oxidation. */
    double[][] parts() {
        return parts;
    }

    private int mode(int couple, int m) {
        return 1 + form.couples() + couple * MODES + m;
    }

    /** Solves along the path; false where it cannot. */
    boolean solve(double[] p, boolean wantDerivatives) {
        for (int node = 0; node < path.size(); node++) {
            remember(node);
            surfaces(p, weights[node][0]);
            guess(node);
            if (!newton(p, path.potential(node), weights[node][0])) {
                return false;
            }
            keep(p, node);
            if (wantDerivatives) {
                differentiate(p, node);
            }
        }
        return true;
    }

    /** What the steps before contribute to the derivatives by time. */
    private void remember(int node) {
        double[] w = weights[node];
        Arrays.fill(history, 0);
        for (int k = 1; k < w.length && w[k] != 0; k++) {
            double[] past = values[node - k];
            for (int s = 0; s < states; s++) {
                history[s] += w[k] * past[s];
            }
        }
    }

    /** θₛ = slope · θ + rest for each couple. */
    private void surfaces(double[] p, double weight) {
        for (int c = 0; c < form.couples(); c++) {
            surfaceSlope[c] = 1;
            surfaceRest[c] = 0;
            if (form.diffusion()) {
                double tau = Math.exp(p[FilmForm.at(c) + FilmForm.DIFFUSION]);
                double tail = tau / 3;
                for (int m = 0; m < MODES; m++) {
                    double decay = decay(m, tau);
                    tail -= 2 / decay;
                    surfaceSlope[c] += 2 * weight / (weight + decay);
                    surfaceRest[c] += (2 * history[1 + c] - history[mode(c, m)]) / (weight + decay);
                }
                surfaceSlope[c] += tail * weight;
                surfaceRest[c] += tail * history[1 + c];
            }
        }
    }

    private static double decay(int mode, double tau) {
        double root = (mode + 1) * Math.PI;
        return root * root / tau;
    }

    private void guess(int node) {
        potential = path.potential(node);
        if (node == 0) {
            Arrays.fill(share, 0.5);
            return;
        }
        if (form.resistance()) {
            potential += values[node - 1][0] - path.potential(node - 1);
        }
        System.arraycopy(values[node - 1], 1, share, 0, share.length);
    }

    private boolean newton(double[] p, double applied, double weight) {
        double resistance = form.resistance() ? p[FilmForm.RESISTANCE] : 0;
        for (int n = 0; n < NEWTON_STEPS; n++) {
            double slope = 0;
            double rest = 0;
            for (int c = 0; c < share.length; c++) {
                double off = couple(p, c, weight);
                double charge = p[FilmForm.at(c) + FilmForm.CHARGE];
                slope -= charge * weight * byPotential[c] / byShare[c];
                rest += charge * (flux[c] - weight * off / byShare[c]);
                byReduced[c] = off;
            }
            background(p);
            double change = 0;
            if (resistance > 0) {
                double beside = p[FilmForm.CAPACITANCE] * (weight * potential + history[0]) + p[FilmForm.OFFSET]
                        + p[FilmForm.LEAK] * (potential - middle) + oxidation;
                double besideSlope =
                        p[FilmForm.CAPACITANCE] * weight + p[FilmForm.LEAK] + oxidation * oxidationSlope(p);
                double miss = potential - applied + resistance * (rest + beside);
                change = -miss / (1 + resistance * (slope + besideSlope));
                double most = LONGEST / perVolt;
                change = Math.max(-most, Math.min(most, change));
            }
            double largest = Math.abs(change) * perVolt;
            for (int c = 0; c < share.length; c++) {
                double step = -(byReduced[c] + byPotential[c] * change) / byShare[c];
                double next = Math.max(-0.1, Math.min(1.1, share[c] + step));
                largest = Math.max(largest, Math.abs(next - share[c]));
                share[c] = next;
            }
            potential += change;
            if (!(largest > CONVERGED)) {
                break;
            }
        }
        boolean sound = Double.isFinite(potential);
        for (int c = 0; c < share.length; c++) {
            couple(p, c, weight);
            sound &= Double.isFinite(share[c]);
        }
        background(p);
        return sound;
    }

    /** One couple's equation, θₛ − S(y) + ρ(y) dθ/dt = 0, with its derivatives; returns how far it is from zero. */
    private double couple(double[] p, int c, double weight) {
        int at = FilmForm.at(c);
        double surface = surfaceSlope[c] * share[c] + surfaceRest[c];
        double g = p[at + FilmForm.INTERACTION];
        double y = perVolt * (potential - p[at + FilmForm.FORMAL]) - g * (surface - 0.5);
        double half = 0.5 * Math.max(-2 * STEEPEST, Math.min(2 * STEEPEST, y));
        double up = Math.exp(half);
        double down = 1 / up;
        double sum = up + down;
        double nernst = up / sum;
        double slow = Math.exp(-p[at + FilmForm.RATE]) / sum;
        flux[c] = weight * share[c] + history[1 + c];
        double byY = -nernst * (1 - nernst) - 0.5 * (up - down) / sum * slow * flux[c];
        slowness[c] = slow;
        byPotential[c] = perVolt * byY;
        byShare[c] = surfaceSlope[c] * (1 - g * byY) + slow * weight;
        return surface - nernst + slow * flux[c];
    }

    private void background(double[] p) {
        oxidation = 0;
        if (form.oxidation()) {
            oxidation = p[FilmForm.OXIDATION] * Math.exp(Math.min(STEEPEST, (potential - upper) * oxidationSlope(p)));
        }
    }

    private double oxidationSlope(double[] p) {
        return form.oxidation() ? Math.exp(-p[FilmForm.OXIDATION_LENGTH]) : 0;
    }

    private void keep(double[] p, int node) {
        double weight = weights[node][0];
        double[] v = values[node];
        v[0] = potential;
        double sum = 0;
        for (int c = 0; c < share.length; c++) {
            v[1 + c] = share[c];
            if (form.diffusion()) {
                double tau = Math.exp(p[FilmForm.at(c) + FilmForm.DIFFUSION]);
                for (int m = 0; m < MODES; m++) {
                    v[mode(c, m)] = (2 * flux[c] - history[mode(c, m)]) / (weight + decay(m, tau));
                }
            }
            parts[c][node] = p[FilmForm.at(c) + FilmForm.CHARGE] * flux[c];
            sum += parts[c][node];
        }
        int beside = share.length;
        parts[beside][node] = p[FilmForm.CAPACITANCE] * (weight * potential + history[0]);
        parts[beside + 1][node] = p[FilmForm.OFFSET] + p[FilmForm.LEAK] * (potential - middle);
        parts[beside + 2][node] = oxidation;
        current[node] = sum + parts[beside][node] + parts[beside + 1][node] + oxidation;
    }

    private void rememberDerivatives(int node) {
        for (int s = 0; s < states; s++) {
            double[] sum = historyBy[s];
            Arrays.fill(sum, 0);
            for (int k = 1; k < weights[node].length && weights[node][k] != 0; k++) {
                double w = weights[node][k];
                double[] row = sensitivities[node - k][s];
                for (int a = 0; a < sum.length; a++) {
                    sum[a] += w * row[a];
                }
            }
        }
    }

    /** Derivatives of the step's states and current by the active parameters. */
    private void differentiate(double[] p, int node) {
        double weight = weights[node][0];
        double[][] now = sensitivities[node];
        rememberDerivatives(node);
        double resistance = form.resistance() ? p[FilmForm.RESISTANCE] : 0;
        for (int a = 0; a < active.length; a++) {
            for (int s = 0; s < states; s++) {
                past[s] = historyBy[s][a];
            }
            int parameter = active[a];
            double direct = p[FilmForm.CAPACITANCE] * past[0] + besides(p, parameter, weight);
            double slope = p[FilmForm.CAPACITANCE] * weight + p[FilmForm.LEAK] + oxidation * oxidationSlope(p);
            for (int c = 0; c < share.length; c++) {
                double charge = p[FilmForm.at(c) + FilmForm.CHARGE];
                byReduced[c] = coupleBy(p, c, parameter, weight);
                direct += charge * (past[1 + c] - weight * byReduced[c] / byShare[c]);
                direct += parameter == FilmForm.at(c) + FilmForm.CHARGE ? flux[c] : 0;
                slope -= charge * weight * byPotential[c] / byShare[c];
            }
            double drop = resistance * direct + (parameter == FilmForm.RESISTANCE ? current[node] : 0);
            double film = -drop / (1 + resistance * slope);
            now[0][a] = film;
            for (int c = 0; c < share.length; c++) {
                now[1 + c][a] = -(byReduced[c] + byPotential[c] * film) / byShare[c];
                if (form.diffusion()) {
                    modesBy(p, c, parameter, a, weight, node);
                }
            }
            byParameter[node][a] = direct + slope * film;
        }
    }

    /** What a parameter changes directly in the current beside the couples. */
    private double besides(double[] p, int parameter, double weight) {
        return switch (parameter) {
            case FilmForm.CAPACITANCE -> weight * potential + history[0];
            case FilmForm.LEAK -> potential - middle;
            case FilmForm.OFFSET -> 1;
            case FilmForm.OXIDATION -> p[FilmForm.OXIDATION] > 0 ? oxidation / p[FilmForm.OXIDATION]
                    : Math.exp((potential - upper) * oxidationSlope(p));
            case FilmForm.OXIDATION_LENGTH -> -oxidation * (potential - upper) * oxidationSlope(p);
            default -> 0;
        };
    }

    /** What a parameter and the past change in a couple's equation at the same φ and θ. */
    private double coupleBy(double[] p, int c, int parameter, double weight) {
        int at = FilmForm.at(c);
        double byY = byPotential[c] / perVolt;
        double g = p[at + FilmForm.INTERACTION];
        double change = slowness[c] * past[1 + c];
        if (form.diffusion()) {
            change += (1 - g * byY) * surfaceBy(p, c, parameter, weight);
        }
        return change + switch (parameter - at) {
            case FilmForm.FORMAL -> -byPotential[c];
            case FilmForm.RATE -> -slowness[c] * flux[c];
            case FilmForm.INTERACTION -> -byY * (surfaceSlope[c] * share[c] + surfaceRest[c] - 0.5);
            default -> 0;
        };
    }

    private double surfaceBy(double[] p, int c, int parameter, double weight) {
        double tau = Math.exp(p[FilmForm.at(c) + FilmForm.DIFFUSION]);
        boolean own = parameter == FilmForm.at(c) + FilmForm.DIFFUSION;
        double tail = tau / 3;
        double change = 0;
        for (int m = 0; m < MODES; m++) {
            double decay = decay(m, tau);
            tail -= 2 / decay;
            change += (2 * past[1 + c] - past[mode(c, m)]) / (weight + decay);
            if (own) {
                change += (2 * flux[c] - history[mode(c, m)]) * decay / ((weight + decay) * (weight + decay));
            }
        }
        return change + tail * (past[1 + c] + (own ? flux[c] : 0));
    }

    private void modesBy(double[] p, int c, int parameter, int a, double weight, int node) {
        double tau = Math.exp(p[FilmForm.at(c) + FilmForm.DIFFUSION]);
        boolean own = parameter == FilmForm.at(c) + FilmForm.DIFFUSION;
        double fluxBy = weight * sensitivities[node][1 + c][a] + past[1 + c];
        for (int m = 0; m < MODES; m++) {
            double decay = decay(m, tau);
            double value = (2 * fluxBy - past[mode(c, m)]) / (weight + decay);
            if (own) {
                value += (2 * flux[c] - history[mode(c, m)]) * decay / ((weight + decay) * (weight + decay));
            }
            sensitivities[node][mode(c, m)][a] = value;
        }
    }
}
