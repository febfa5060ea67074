/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
/** How peaks change with the scan rate: b-values, Randles–Ševčík, adsorbed and diffusing shares. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.lamella.electrochemistry.scanrate;
