/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.view;

/** Where in a perspective a view appears at first; people may move it elsewhere. */
public enum Area {
    /** Left: what there is to choose from. */
    NAVIGATION,
    /** The middle: what people look at. */
    MAIN,
    /** Right: properties and settings of what is in the middle. */
    DETAILS,
    /** Below the middle: tables, messages. */
    BELOW
}
