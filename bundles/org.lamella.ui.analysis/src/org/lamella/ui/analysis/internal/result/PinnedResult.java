/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.analysis.internal.result;

import org.lamella.analysis.AnalysedResult;

/**
 * A result that stays whatever becomes of its file.
 *
 * @param number from 1; 0 for the one that is looked at
 * @param title for people
 * @param result the result
 */
record PinnedResult(int number, String title, AnalysedResult result) {
}
