/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
/** Works windows as a person would, the whole one or a single control: finds by id, clicks, types, waits, looks. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.lamella.ui.testkit;
