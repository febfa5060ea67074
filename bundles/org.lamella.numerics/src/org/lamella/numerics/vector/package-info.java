/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
/** Vector kernels, in plain Java or SIMD with the same results to the last bit. */
@org.osgi.annotation.versioning.Version("1.1.0")
package org.lamella.numerics.vector;
