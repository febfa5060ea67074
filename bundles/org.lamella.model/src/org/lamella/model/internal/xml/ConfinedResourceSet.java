/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.model.internal.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.resource.impl.URIHandlerImpl;
import org.lamella.model.ExperimentPackage;

/** A resource set that knows the experiment's model and nothing else, and opens nothing by itself. */
public final class ConfinedResourceSet extends ResourceSetImpl {

    /** An empty set. */
    public ConfinedResourceSet() {
        EPackageRegistryImpl packages = new EPackageRegistryImpl();
        packages.put(ExperimentPackage.eNS_URI, ExperimentPackage.eINSTANCE);
        setPackageRegistry(packages);
        setURIConverter(new ExtensibleURIConverterImpl(List.of(new Wall()), List.of()));
    }

    @Override
    public Resource getResource(URI uri, boolean loadOnDemand) {
        return super.getResource(uri, false);
    }

    /** Bytes come from the store, never by way of a URI. */
    private static final class Wall extends URIHandlerImpl {

        @Override
        public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
            throw new IOException("An experiment refers to nothing outside of itself, but here to " + uri);
        }

        @Override
        public OutputStream createOutputStream(URI uri, Map<?, ?> options) throws IOException {
            throw new IOException("An experiment writes nothing outside of itself, but here " + uri);
        }
    }
}
