/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.model.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

import org.lamella.core.error.FileProblemException;
import org.lamella.core.error.FormatException;
import org.lamella.core.error.LamellaException;
import org.lamella.core.error.Place;
import org.lamella.core.files.FileAccess;

/** Reads the bytes of an experiment's file, which is always UTF-8. */
final class XmlFile {

    /** An experiment of 10 000 measurements takes some 20 MB; what is larger than this is something else. */
    static final long LARGEST = 128L << 20;

    private XmlFile() {
    }

    /**
     * All bytes of the file.
     *
     * @throws FileProblemException when it cannot be read or is larger than any experiment
     * @throws FormatException when it is not UTF-8
     */
    static byte[] readUtf8(FileAccess files, Path file) throws LamellaException {
        byte[] bytes = read(files, file);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(1 << 13);
        CoderResult result = CoderResult.OVERFLOW;
        while (result.isOverflow()) {
            result = decoder.decode(in, out.clear(), true);
        }
        if (result.isError()) {
            throw new FormatException(Place.atOffset(file, in.position()),
                    "The file is damaged: what is here is no text in UTF-8", ExperimentStore.RESTORE);
        }
        return bytes;
    }

    static byte[] read(FileAccess files, Path file) throws FileProblemException {
        if (Files.isDirectory(file)) {
            throw new FileProblemException(file, "This is a folder, not an experiment's file",
                    "name the " + ExperimentStore.FILE_NAME + " in it");
        }
        try (FileChannel channel = files.open(file, StandardOpenOption.READ)) {
            if (channel.size() > LARGEST) {
                throw new FileProblemException(file, "The file has " + channel.size()
                        + " bytes, more than any experiment (" + LARGEST + ")", "check whether this is the right file");
            }
            ByteBuffer bytes = ByteBuffer.allocate((int) channel.size());
            while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
                continue;
            }
            return Arrays.copyOf(bytes.array(), bytes.position());
        } catch (NoSuchFileException e) {
            throw new FileProblemException(file, "There is no such file", "check the name and the folder", e);
        } catch (AccessDeniedException e) {
            throw new FileProblemException(file, "No right to read this file", "ask its owner for the right to read it",
                    e);
        } catch (IOException e) {
            throw new FileProblemException(file, "Cannot be read: " + e.getMessage(),
                    "check the disk or the network drive", e);
        }
    }
}
