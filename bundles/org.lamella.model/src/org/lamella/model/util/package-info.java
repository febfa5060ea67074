/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
/** Visitors, adapters and the validator of the experiment's model. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.lamella.model.util;
