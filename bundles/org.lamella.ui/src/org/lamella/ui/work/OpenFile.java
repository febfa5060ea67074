/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.work;

import java.nio.file.Path;
import java.util.Optional;

import org.lamella.analysis.AnalysedResult;
import org.lamella.core.error.Problem;
import org.lamella.data.Recording;
import org.lamella.runner.Request;

/**
 * An opened file at one moment. It never changes; {@link OpenFiles#find} gives its newest state.
 *
 * @param key what it is known by as long as it is open
 * @param path the file, absolute
 * @param state how far it is
 * @param request what the last analysis was asked for
 * @param recording what was read, as soon as it was
 * @param result the last result
 * @param problem why reading or the last analysis failed
 */
public record OpenFile(long key, Path path, FileState state, Request request, Optional<Recording> recording,
        Optional<AnalysedResult> result, Optional<Problem> problem) {

    /** The file's name without its folder. */
    public String name() {
        return String.valueOf(path.getFileName());
    }

    OpenFile in(FileState next) {
        return new OpenFile(key, path, next, request, recording, result, problem);
    }

    OpenFile asked(Request asked) {
        return new OpenFile(key, path, FileState.WAITING, asked, recording, result, Optional.empty());
    }

    OpenFile read(Recording read) {
        return new OpenFile(key, path, FileState.ANALYSING, request, Optional.of(read), result, problem);
    }

    OpenFile done(AnalysedResult found) {
        return new OpenFile(key, path, FileState.DONE, request, recording, Optional.of(found), Optional.empty());
    }

    OpenFile unanalysed(Problem why) {
        return new OpenFile(key, path, FileState.READ, request, recording, Optional.empty(), Optional.of(why));
    }

    OpenFile failed(Problem why) {
        return new OpenFile(key, path, FileState.FAILED, request, recording, result, Optional.of(why));
    }
}
