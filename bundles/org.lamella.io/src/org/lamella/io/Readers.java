/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.lamella.core.error.FileProblemException;
import org.lamella.core.error.FormatException;
import org.lamella.core.error.LamellaException;
import org.lamella.core.error.Place;
import org.lamella.core.files.FileAccess;
import org.lamella.core.progress.Progress;
import org.lamella.data.Recording;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * The front door for files: recognises a file by its content and has it read by the reader that knows it best. Readers
 * come and go while the program runs.
 */
@Component(service = Readers.class)
public final class Readers {

    private final FileAccess files;
    private final List<Reader> readers = new CopyOnWriteArrayList<>();

    /** Reads from the computer's disk; readers are bound by the framework. */
    public Readers() {
        this(FileAccess.system(), List.of());
    }

    /** For use without a framework. */
    public Readers(FileAccess files, List<Reader> readers) {
        this.files = files;
        this.readers.addAll(readers);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bind(Reader reader) {
        readers.add(reader);
    }

    void unbind(Reader reader) {
        readers.remove(reader);
    }

    /** What can be read now, by name. */
    public List<Format> formats() {
        List<Format> formats = new ArrayList<>();
        readers.forEach(r -> formats.add(r.format()));
        formats.sort(Comparator.comparing(Format::name));
        return formats;
    }

    /** The reader that knows this content best, if one knows it; equals are decided by the format's id. */
    public Optional<Reader> recognise(byte[] head) {
        Reader best = null;
        Recognition sure = Recognition.NO;
        List<Reader> inOrder = new ArrayList<>(readers);
        inOrder.sort(Comparator.comparing(r -> r.format().id()));
        for (Reader reader : inOrder) {
            Recognition recognition = ask(reader, head);
            if (recognition.compareTo(sure) > 0) {
                best = reader;
                sure = recognition;
            }
        }
        return Optional.ofNullable(best);
    }

    /** A reader that breaks its promise never to throw must not keep the others from their files. */
    private static Recognition ask(Reader reader, byte[] head) {
        try {
            return reader.recognise(head);
        } catch (RuntimeException | LinkageError e) {
            return Recognition.NO;
        }
    }

    /**
     * Reads a file of any known format.
     *
     * @throws FileProblemException when the file cannot be read at all
     * @throws FormatException when it is empty, of no known format, or damaged
     * @throws LamellaException another foreseen error of the reader
     */
    public Recording read(Path file, Progress progress) throws LamellaException {
        ByteSource source = ByteSource.open(files, file);
        if (source.size() == 0) {
            throw new FormatException(Place.of(file), "The file is empty", "export or copy it again");
        }
        try {
            Reader reader = recognise(source.head()).orElseThrow(() -> unknown(file));
            return reader.read(source, progress);
        } catch (InternalError e) {
            throw new FileProblemException(file, "The file changed or vanished while it was read",
                    "read it again when nobody writes to it", e);
        }
    }

    private FormatException unknown(Path file) {
        StringBuilder names = new StringBuilder();
        formats().forEach(f -> names.append(names.isEmpty() ? "" : ", ").append(f.name()));
        return new FormatException(Place.of(file), "The format of this file is not known",
                names.isEmpty() ? "no reader is installed" : "what can be read: " + names);
    }
}
