/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.model.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lamella.core.error.FileProblemException;
import org.lamella.core.error.FormatException;
import org.lamella.core.files.FileAccess;
import org.lamella.model.Experiment;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The way from old files to the present model, with migrations that only exist here. */
class MigrationTest {

    @TempDir
    private Path folder;

    /** Renames an attribute of all elements of a name, as a model change would. */
    private record Rename(int from, String element, String old, String present) implements Migration {

        @Override
        public String description() {
            return "renames " + old + " to " + present;
        }

        @Override
        public void apply(Document document) {
            var elements = document.getElementsByTagName(element);
            for (int i = 0; i < elements.getLength(); i++) {
                Element one = (Element) elements.item(i);
                if (!one.hasAttribute(old)) {
                    throw new IllegalArgumentException(element + " has no " + old);
                }
                one.setAttribute(present, one.getAttribute(old));
                one.removeAttribute(old);
            }
        }
    }

    private static final Migration ONE = new Rename(1, "layers", "stuff", "substance");
    private static final Migration TWO = new Rename(2, "layers", "substance", "material");
    private static final String OLD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <lamella:Experiment xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                xmlns:lamella="urn:lamella:experiment" schemaVersion="1" id="e" name="old">
              <samples id="s"><layers id="l" stuff="Pt"/></samples>
            </lamella:Experiment>
            """;

    private final ExperimentStore store = storeWith(ONE, TWO);

    private static ExperimentStore storeWith(Migration... steps) {
        return new ExperimentStore(FileAccess.system(), Examples.countingIds(), new Migrations(List.of(steps)));
    }

    private Path write(String content) throws Exception {
        return Files.writeString(folder.resolve(ExperimentStore.FILE_NAME), content);
    }

    @Test
    void anOldFileGoesThroughAllStepsInOrderAndStaysAsItIs() throws Exception {
        Path file = write(OLD);
        Experiment experiment = store.load(file);
        assertEquals("Pt", experiment.getSamples().getFirst().getLayers().getFirst().getMaterial());
        assertEquals(3, experiment.getSchemaVersion());
        assertEquals(OLD, Files.readString(file));
    }

    @Test
    void aFileOfTheVersionBetweenTakesOnlyTheLaterStep() throws Exception {
        Path file = write(OLD.replace("schemaVersion=\"1\"", "schemaVersion=\"2\"").replace("stuff", "substance"));
        assertEquals("Pt", store.load(file).getSamples().getFirst().getLayers().getFirst().getMaterial());
    }

    @Test
    void savingKeepsTheOldFileBeside() throws Exception {
        Path file = write(OLD);
        Experiment experiment = store.load(file);
        store.save(experiment, file);
        Path kept = folder.resolve("experiment.schema-1.xmi");
        assertEquals(OLD, Files.readString(kept));
        assertTrue(Files.readString(file).contains("schemaVersion=\"3\""));
        byte[] keptBytes = Files.readAllBytes(kept);
        store.save(experiment, file);
        assertArrayEquals(keptBytes, Files.readAllBytes(kept));
        assertFalse(Files.exists(folder.resolve("experiment.schema-3.xmi")));
    }

    @Test
    void aStepThatFailsSaysWhichAndChangesNothing() throws Exception {
        Path file = write(OLD.replace("stuff", "thing"));
        FormatException e = assertThrows(FormatException.class, () -> store.load(file));
        assertTrue(e.getMessage().contains(
                "from schema version 1 to 2 (renames stuff to substance): layers has no stuff"), e.getMessage());
    }

    @Test
    void aDamagedOldFileIsATypedErrorWithItsLine() throws Exception {
        Path file = write(OLD.replace("</samples>", ""));
        FormatException e = assertThrows(FormatException.class, () -> store.load(file));
        assertEquals(5, e.problem().place().line(), e.getMessage());
    }

    @Test
    void aFileOfANewerVersionIsNeitherOpenedNorReplaced() throws Exception {
        String newer = OLD.replace("schemaVersion=\"1\"", "schemaVersion=\"4\"");
        Path file = write(newer);
        FormatException e = assertThrows(FormatException.class, () -> store.load(file));
        assertTrue(e.getMessage().contains("newer Lamella (schema version 4; this one knows up to 3)"), e.getMessage());
        Experiment experiment = store.create("mine", Examples.NOON);
        FileProblemException notSaved = assertThrows(FileProblemException.class, () -> store.save(experiment, file));
        assertTrue(notSaved.getMessage().contains("newer Lamella"), notSaved.getMessage());
        assertEquals(newer, Files.readString(file));
    }

    @Test
    void aVersionThatNeverWasIsSaid() throws Exception {
        for (String version : List.of("0", "-1", "one", "", "99999999999")) {
            Path file = write(OLD.replace("schemaVersion=\"1\"", "schemaVersion=\"" + version + "\""));
            assertThrows(FormatException.class, () -> store.load(file), version);
        }
        Path file = write(OLD.replace("schemaVersion=\"1\"", ""));
        FormatException e = assertThrows(FormatException.class, () -> store.load(file));
        assertTrue(e.getMessage().contains("version is missing"), e.getMessage());
    }

    @Test
    void aChainWithAGapIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Migrations(List.of(TWO)));
        assertThrows(IllegalArgumentException.class, () -> new Migrations(List.of(ONE, ONE)));
    }
}
