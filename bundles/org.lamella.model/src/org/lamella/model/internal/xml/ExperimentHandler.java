/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.model.internal.xml;

import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.lamella.model.check.Labels;
import org.xml.sax.SAXParseException;

/**
 * EMF's handler of XMI, stricter in two ways and milder in one: it stops at the first error instead of collecting them,
 * it refuses references to other files, and it keeps a reference whose target is missing as a proxy, so that the check
 * can report it and saving does not lose it.
 */
final class ExperimentHandler extends SAXXMIHandler {

    private final ExperimentResource resource;

    ExperimentHandler(ExperimentResource resource, XMLHelper helper, Map<?, ?> options) {
        super(resource, helper, options);
        this.resource = resource;
    }

    @Override
    public void error(XMIException error) {
        throw new LoadRefusedException(inWords(error), error.getLine(), error);
    }

    @Override
    public void fatalError(SAXParseException error) {
        throw new LoadRefusedException("The XML is damaged or ends too early (" + error.getMessage() + ")",
                error.getLineNumber(), error);
    }

    @Override
    protected void handleProxy(InternalEObject proxy, String reference) {
        URI target = URI.createURI(reference).resolve(resource.getURI());
        if (!target.hasFragment() || !target.trimFragment().equals(resource.getURI())) {
            throw new LoadRefusedException("It refers to another file: '" + reference + "'", getLineNumber(), null);
        }
        super.handleProxy(proxy, reference);
    }

    @Override
    protected void handleForwardReferences(boolean isEndDocument) {
        if (isEndDocument) {
            for (SingleReference reference : forwardSingleReferences) {
                look(reference.getFeature(), reference.getValue(), reference.getLineNumber());
            }
            for (ManyReference reference : forwardManyReferences) {
                for (Object value : reference.getValues()) {
                    look(reference.getFeature(), value, reference.getLineNumber());
                }
            }
        }
        super.handleForwardReferences(isEndDocument);
    }

    /** Sees to it that the target of a reference is of the right kind, and puts a stand-in where there is none. */
    private void look(EStructuralFeature feature, Object value, int line) {
        String id = (String) value;
        EObject target = resource.getEObject(id);
        if (target != null && !feature.getEType().isInstance(target)) {
            throw new LoadRefusedException("The " + Labels.words(feature) + " cannot be " + Labels.of(target), line,
                    null);
        }
        if (target == null && !id.startsWith("/")) {
            EObject proxy = EcoreUtil.create((EClass) feature.getEType());
            ((InternalEObject) proxy).eSetProxyURI(resource.getURI().appendFragment(id));
            resource.keepLost(id, proxy);
        }
    }

    private static String inWords(XMIException error) {
        return switch (error) {
            case FeatureNotFoundException e -> "An experiment has no '" + e.getName() + "' in this place";
            case ClassNotFoundException e -> "An experiment has no element of the kind '" + e.getName() + "'";
            case PackageNotFoundException e -> "The names of '" + e.uri() + "' are not known";
            case UnresolvedReferenceException e -> "It refers to '" + e.getReference() + "', which is not there";
            case IllegalValueException e -> "'" + e.getValue() + "' cannot be the value of '"
                    + e.getFeature().getName() + "'";
            default -> String.valueOf(error.getMessage());
        };
    }
}
