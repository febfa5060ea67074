/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
/** Disks that fail, to put in the place of the computer's own. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.lamella.testkit.files;
