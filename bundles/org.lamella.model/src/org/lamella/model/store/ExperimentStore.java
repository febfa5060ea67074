/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.model.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.lamella.core.error.FileProblemException;
import org.lamella.core.error.FormatException;
import org.lamella.core.error.LamellaException;
import org.lamella.core.error.Place;
import org.lamella.core.files.AtomicFiles;
import org.lamella.core.files.FileAccess;
import org.lamella.model.Experiment;
import org.lamella.model.ExperimentFactory;
import org.lamella.model.internal.xml.ConfinedResourceSet;
import org.lamella.model.internal.xml.ExperimentResource;
import org.lamella.model.internal.xml.LoadRefusedException;

/**
 * Keeps experiments in XMI files. Saving puts the whole new file in the place of the old one or leaves the old one as
 * it is. Loading believes nothing: it opens no other file and no connection, expands no entity, and reports whatever
 * is not an experiment with its line. Safe for all threads; the experiments themselves are not.
 */
public final class ExperimentStore {

    /** The name of the file in an experiment's folder. */
    public static final String FILE_NAME = "experiment.xmi";

    static final String RESTORE = "restore the file from a backup; the raw files in data/ are not affected";

    private final FileAccess files;
    private final AtomicFiles atomic;
    private final Supplier<String> ids;
    private final SchemaUpgrade upgrade;

    /** A store on the computer's disk that gives random ids. */
    public ExperimentStore() {
        this(FileAccess.system(), () -> UUID.randomUUID().toString(), Migrations.ALL);
    }

    /**
     * A store.
     *
     * @param files the disk
     * @param ids gives an id that was never given before, at each call
     * @param migrations from all older schema versions
     */
    public ExperimentStore(FileAccess files, Supplier<String> ids, Migrations migrations) {
        this.files = files;
        this.atomic = new AtomicFiles(files);
        this.ids = ids;
        this.upgrade = new SchemaUpgrade(migrations);
    }

    /** A new experiment, not saved yet. */
    public Experiment create(String name, Instant created) {
        Experiment experiment = ExperimentFactory.eINSTANCE.createExperiment();
        experiment.setName(name);
        experiment.setCreated(created);
        newResource().getContents().add(experiment);
        return experiment;
    }

    /**
     * Loads an experiment. A file of an older schema version is brought to the present one in memory; the file itself
     * stays as it is until the experiment is saved. References whose target is missing stay as they are; the check
     * reports them.
     *
     * @throws FileProblemException when the file is missing or cannot be read
     * @throws FormatException when it is not an experiment, damaged, or from a newer version of Lamella
     */
    public Experiment load(Path file) throws LamellaException {
        byte[] xml = upgrade.toCurrent(file, XmlFile.readUtf8(files, file));
        ExperimentResource resource = newResource();
        try {
            resource.load(new ByteArrayInputStream(xml), Map.of());
        } catch (LoadRefusedException e) {
            throw new FormatException(place(file, e.line()), e.getMessage(), RESTORE, e);
        } catch (IOException | RuntimeException e) {
            // a parser that stumbles over hostile bytes in a way of its own must not take the program down
            throw new FormatException(Place.of(file), "This is not an experiment: " + e.getMessage(), RESTORE, e);
        }
        if (resource.getContents().size() != 1
                || !(resource.getContents().getFirst() instanceof Experiment experiment)) {
            throw new FormatException(Place.of(file), "The file does not hold one experiment", RESTORE);
        }
        return experiment;
    }

    /** An independent copy, with the same ids. */
    public Experiment copy(Experiment experiment) {
        Experiment copy = EcoreUtil.copy(experiment);
        newResource().getContents().add(copy);
        return copy;
    }

    /**
     * Saves an experiment. If an older schema version is in the place, it is kept beside as
     * {@code experiment.schema-N.xmi}.
     *
     * @param experiment made or loaded by a store
     * @param file where to; its folder is made if missing
     * @throws FileProblemException when it cannot be written, or when what is in the place is not an experiment or was
     *         written by a newer version; the file then stays as it was
     */
    public void save(Experiment experiment, Path file) throws FileProblemException {
        if (!(experiment.eResource() instanceof ExperimentResource resource)) {
            throw new IllegalArgumentException("The experiment was made by no store");
        }
        keepOlder(file);
        experiment.setSchemaVersion(upgrade.current());
        resource.getAllContents().forEachRemaining(resource::identify);
        byte[] xml = serialise(resource, file);
        atomic.write(file, out -> out.write(xml));
    }

    private void keepOlder(Path file) throws FileProblemException {
        if (Files.notExists(file)) {
            return;
        }
        byte[] old = XmlFile.read(files, file);
        int version;
        try {
            version = upgrade.versionOf(file, old);
        } catch (FormatException e) {
            throw new FileProblemException(file, "What is in this place cannot be replaced: " + e.problem().cause(),
                    "move it away first, or choose another folder", e);
        }
        Path kept = file.resolveSibling("experiment.schema-" + version + ".xmi");
        if (version < upgrade.current() && Files.notExists(kept)) {
            atomic.write(kept, out -> out.write(old));
        }
    }

    private byte[] serialise(ExperimentResource resource, Path file) throws FileProblemException {
        XmlText.check(resource, file);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            resource.save(out, Map.of());
        } catch (Resource.IOWrappedException e) {
            throw new FileProblemException(file, "The experiment refers to something that is not part of it: "
                    + e.getCause().getMessage(), "check the experiment, mend what is reported, and save again", e);
        } catch (IOException e) {
            throw new FileProblemException(file, "The experiment cannot be written: " + e.getMessage(),
                    "check the experiment, mend what is reported, and save again", e);
        }
        return out.toByteArray();
    }

    private ExperimentResource newResource() {
        ExperimentResource resource = new ExperimentResource(ids);
        new ConfinedResourceSet().getResources().add(resource);
        return resource;
    }

    private static Place place(Path file, int line) {
        return line > 0 ? Place.atLine(file, line) : Place.of(file);
    }
}
