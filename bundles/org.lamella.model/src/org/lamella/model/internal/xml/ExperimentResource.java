/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.model.internal.xml;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.lamella.model.Identified;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The content of an {@code experiment.xmi} in memory. Whatever is put into it and can be referred to gets an id; ids
 * are found without a search.
 */
public final class ExperimentResource extends XMIResourceImpl {

    /** The same for every experiment, so that a folder can be copied or moved without a change. */
    public static final URI LOCATION = URI.createURI("lamella:/experiment.xmi");

    private final Supplier<String> ids;
    private final Map<String, EObject> lost = new HashMap<>();

    /** An empty resource that takes new ids from the given supply. */
    public ExperimentResource(Supplier<String> ids) {
        super(LOCATION);
        this.ids = ids;
        setIntrinsicIDToEObjectMap(new HashMap<>());
        getDefaultLoadOptions().put(XMLResource.OPTION_PARSER_FEATURES, SafeXml.SAX_FEATURES);
        getDefaultLoadOptions().put(XMLResource.OPTION_DEFER_ATTACHMENT, true);
        getDefaultLoadOptions().put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true);
        getDefaultSaveOptions().put(XMLResource.OPTION_ENCODING, "UTF-8");
        getDefaultSaveOptions().put(XMLResource.OPTION_LINE_WIDTH, 120);
        getDefaultSaveOptions().put(XMLResource.OPTION_LINE_DELIMITER, "\n");
    }

    /** Gives an id to an element that has none. */
    public void identify(EObject element) {
        if (element instanceof Identified identified && (identified.getId() == null || identified.getId().isBlank())) {
            identified.setId(ids.get());
        }
    }

    @Override
    protected XMLLoad createXMLLoad() {
        return new XMILoadImpl(createXMLHelper()) {
            @Override
            protected DefaultHandler makeDefaultHandler() {
                return new ExperimentHandler(ExperimentResource.this, helper, options);
            }
        };
    }

    /** Remembers the stand-in for the missing target of a reference, while the file is being read. */
    void keepLost(String id, EObject proxy) {
        lost.putIfAbsent(id, proxy);
    }

    @Override
    protected EObject getEObjectByID(String id) {
        if (!isLoading()) {
            return super.getEObjectByID(id);
        }
        EObject found = getIntrinsicIDToEObjectMap().get(id);
        return found == null ? lost.get(id) : found;
    }

    @Override
    protected boolean isAttachedDetachedHelperRequired() {
        return true;
    }

    @Override
    protected void attachedHelper(EObject element) {
        if (!isLoading()) {
            identify(element);
        }
        super.attachedHelper(element);
    }
}
