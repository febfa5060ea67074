/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
/** Access to files through one seam, and writing that leaves either the whole new file or the old one. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.lamella.core.files;
