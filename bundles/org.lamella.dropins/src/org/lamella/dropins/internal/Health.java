/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.dropins.internal;

import java.util.Optional;

import org.lamella.core.error.Place;
import org.lamella.core.error.Problem;
import org.osgi.framework.Bundle;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;

/** Asks the component runtime how the components of a plug-in are: a plug-in may run and offer nothing. */
public final class Health {

    private final ServiceComponentRuntime components;

    /** Asks this runtime. */
    public Health(ServiceComponentRuntime components) {
        this.components = components;
    }

    /** What is wrong with a plug-in's components, if something is. */
    Optional<Problem> problemOf(Plugin plugin, Place place) {
        if ((plugin.bundle().getState() & (Bundle.ACTIVE | Bundle.STARTING)) == 0) {
            return Optional.empty();
        }
        for (ComponentDescriptionDTO component : components.getComponentDescriptionDTOs(plugin.bundle())) {
            for (ComponentConfigurationDTO configuration : components.getComponentConfigurationDTOs(component)) {
                Optional<Problem> problem = problemOf(component, configuration, place);
                if (problem.isPresent()) {
                    return problem;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Problem> problemOf(ComponentDescriptionDTO component,
            ComponentConfigurationDTO configuration, Place place) {
        return switch (configuration.state) {
            case ComponentConfigurationDTO.FAILED_ACTIVATION -> Optional.of(new Problem(
                    "Its part " + component.name + " fails when it is made: " + lastCause(configuration.failure),
                    place, "ask its maker for a mended one, with this message"));
            case ComponentConfigurationDTO.UNSATISFIED_REFERENCE -> Optional.of(new Problem(
                    "Its part " + component.name + " waits for the service " + missing(component, configuration)
                            + ", which nobody offers here",
                    place, "put the plug-in that offers it into the folder too"));
            default -> Optional.empty();
        };
    }

    private static String missing(ComponentDescriptionDTO component, ComponentConfigurationDTO configuration) {
        for (UnsatisfiedReferenceDTO unsatisfied : configuration.unsatisfiedReferences) {
            for (var reference : component.references) {
                if (reference.name.equals(unsatisfied.name)) {
                    return reference.interfaceName;
                }
            }
        }
        return "of somebody else";
    }

    /** The runtime gives a stack trace; what people can use is its last cause. */
    private static String lastCause(String trace) {
        String cause = trace == null ? "" : trace.lines().findFirst().orElse("");
        if (trace != null) {
            for (String line : trace.lines().toList()) {
                if (line.startsWith("Caused by: ")) {
                    cause = line.substring("Caused by: ".length());
                }
            }
        }
        return cause;
    }
}
