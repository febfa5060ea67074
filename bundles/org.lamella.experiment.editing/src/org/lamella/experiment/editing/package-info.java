/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
/** Changes an experiment step by step: each change can be taken back, none is lost when the program fails. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.lamella.experiment.editing;
