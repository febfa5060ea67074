/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
/** How a bundle adds views, perspectives and actions to the window: each is a service that implements an interface from here. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.lamella.ui.view;
