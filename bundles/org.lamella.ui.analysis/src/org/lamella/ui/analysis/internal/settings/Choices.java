/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.analysis.internal.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.lamella.analysis.Analysis;
import org.lamella.analysis.Setting;
import org.lamella.analysis.Suitability;
import org.lamella.core.error.LamellaException;
import org.lamella.data.Recording;
import org.lamella.runner.Runner;

/**
 * The analyses that a recording can have, and the one that it gets when nobody chooses.
 *
 * @param suitable by suitability, the best first
 * @param automatic the best one, if there is one
 */
record Choices(List<Analysis> suitable, Optional<Analysis> automatic) {

    /** Asks all analyses; called in the background, since they may come from plug-ins. */
    static Choices of(Runner runner, Recording recording) {
        record Rated(Analysis analysis, Suitability suitability) {
        }
        List<Rated> rated = new ArrayList<>();
        for (Analysis analysis : runner.analyses()) {
            Suitability suitability = rate(analysis, recording);
            if (suitability != Suitability.NONE) {
                rated.add(new Rated(analysis, suitability));
            }
        }
        rated.sort((a, b) -> b.suitability().compareTo(a.suitability()));
        return new Choices(rated.stream().map(Rated::analysis).toList(), best(runner, recording));
    }

    private static Optional<Analysis> best(Runner runner, Recording recording) {
        try {
            return Optional.of(runner.choose(recording, Optional.empty()));
        } catch (LamellaException e) {
            return Optional.empty();
        }
    }

    /** One that fails when it is asked is not offered; the runner tells of it with the result. */
    private static Suitability rate(Analysis analysis, Recording recording) {
        try {
            return analysis.suitability(recording);
        } catch (RuntimeException | LinkageError e) {
            return Suitability.NONE;
        }
    }

    /** Ids of all, the best first. */
    List<String> ids() {
        return suitable.stream().map(Analysis::id).toList();
    }

    /** The best one that takes several recordings. */
    Optional<Analysis> ofSeveral() {
        return suitable.stream().filter(analysis -> analysis.settings().stream()
                .anyMatch(setting -> setting.name().equals(Setting.WITH))).findFirst();
    }

    Optional<Analysis> find(Optional<String> id) {
        return id.isEmpty() ? automatic : suitable.stream().filter(a -> a.id().equals(id.get())).findFirst();
    }
}
