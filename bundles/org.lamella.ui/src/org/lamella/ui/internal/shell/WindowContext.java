/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.internal.shell;

import org.eclipse.core.runtime.IProduct;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

import java.util.HashMap;
import java.util.Map;

/** What the platform's application wants to know of its surroundings, without the platform's own launcher. */
final class WindowContext implements IApplicationContext {

    private final Map<String, Object> arguments = new HashMap<>();
    private final Map<String, String> settings;

    /** With settings that go before the product's. */
    WindowContext(Map<String, String> settings) {
        this.settings = Map.copyOf(settings);
        arguments.put(APPLICATION_ARGS, new String[0]);
    }

    @Override
    public Map<String, Object> getArguments() {
        return arguments;
    }

    @Override
    public void applicationRunning() {
        // there is no splash screen to close
    }

    @Override
    public String getBrandingApplication() {
        return "org.eclipse.e4.ui.workbench.swt.E4Application";
    }

    @Override
    public String getBrandingName() {
        return "Lamella";
    }

    @Override
    public String getBrandingDescription() {
        return "";
    }

    @Override
    public String getBrandingId() {
        return "org.lamella.ui.product";
    }

    @Override
    public String getBrandingProperty(String key) {
        IProduct product = Platform.getProduct();
        String value = settings.get(key);
        return value != null || product == null ? value : product.getProperty(key);
    }

    @Override
    public Bundle getBrandingBundle() {
        return FrameworkUtil.getBundle(WindowContext.class);
    }

    @Override
    public void setResult(Object result, org.eclipse.equinox.app.IApplication application) {
        throw new IllegalStateException("the result is what the application returns");
    }
}
