/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.core.error;

/**
 * The base of all errors that are foreseen: its {@link Problem} is written for the person at the screen. What is not
 * foreseen stays a runtime exception and is a defect of Lamella.
 */
public abstract sealed class LamellaException extends Exception
        permits FileProblemException, FormatException, NoAnalysisException, SettingException, UnsuitableDataException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** An error with what is known of it and, if one gave rise to it, its cause ({@code null} otherwise). */
    protected LamellaException(Problem problem, Throwable cause) {
        super(problem.describe(), cause);
        this.problem = problem;
    }

    /** What is wrong, where, and the way out. */
    public Problem problem() {
        return problem;
    }
}
