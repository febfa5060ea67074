/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
/** Windows for tests: opens controls, sends what a mouse and a keyboard send, waits, takes pictures. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.lamella.testkit.window;
