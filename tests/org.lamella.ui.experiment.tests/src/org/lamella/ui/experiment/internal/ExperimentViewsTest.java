/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.experiment.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lamella.core.files.FileAccess;
import org.lamella.experiment.ExperimentFolder;
import org.lamella.experiment.ExperimentFolders;
import org.lamella.experiment.editing.ExperimentEditor;
import org.lamella.experiment.editing.NewChild;
import org.lamella.io.Readers;
import org.lamella.model.ExperimentFactory;
import org.lamella.model.ExperimentPackage;
import org.lamella.model.Layer;
import org.lamella.model.LayerRole;
import org.lamella.model.Measurement;
import org.lamella.model.Sample;
import org.lamella.runner.Runner;
import org.lamella.ui.form.Named;
import org.lamella.ui.testkit.WindowKit;
import org.lamella.ui.view.Editing;

/** The experiment's tree and properties as people use them. */
class ExperimentViewsTest {

    @TempDir
    private Path temporary;
    private final OpenExperiment experiment = new OpenExperiment();
    private Locale before;
    private WindowKit window;
    private Desk desk;
    private TreeView tree;
    private PropertiesView properties;

    @BeforeEach
    void openWindow() {
        before = Locale.getDefault();
        Locale.setDefault(Locale.ENGLISH);
        window = new WindowKit(760, 560);
        Readers readers = new Readers(FileAccess.system(), List.of());
        desk = new Desk(Display.getCurrent(), readers, new Runner(readers, List.of()));
        window.open(shell -> {
            SashForm both = new SashForm(shell, SWT.HORIZONTAL);
            tree = new TreeView(new Composite(both, SWT.NONE), desk, experiment);
            properties = new PropertiesView(new Composite(both, SWT.NONE), desk, experiment);
            for (Control side : both.getChildren()) {
                ((Composite) side).setLayout(new FillLayout());
            }
            return both;
        });
    }

    @AfterEach
    void closeWindow() {
        Locale.setDefault(before);
        if (window != null) {
            experiment.end();
            tree.close();
            properties.close();
            window.close();
            desk.close();
        }
    }

    private ExperimentEditor opened(Path folder) {
        experiment.open(folder, desk);
        window.await("the experiment is open", () -> experiment.editor().isPresent());
        return experiment.editor().orElseThrow();
    }

    private ExperimentEditor made() throws Exception {
        Path folder = temporary.resolve("Cell 7");
        new ExperimentFolders().create(folder, "Cell 7").close();
        return opened(folder);
    }

    private static EObject add(ExperimentEditor editor, EObject parent, EClass type) {
        return editor.add(parent, NewChild.of(parent).stream().filter(c -> c.type() == type).findFirst().orElseThrow());
    }

    private Control find(String id) {
        return find(window.shell(), "org.lamella.ui.experiment." + id);
    }

    private static Control find(Composite parent, String id) {
        for (Control child : parent.getChildren()) {
            Control found = id.equals(child.getData(Named.KEY)) ? child
                    : child instanceof Composite inside ? find(inside, id) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private void choose(EObject element) {
        desk.select(desk.selection().withElement(element));
        window.runEvents();
    }

    private void type(String property, String text) {
        Text field = (Text) find("property." + property);
        field.setText(text);
        field.notifyListeners(SWT.DefaultSelection, new Event());
        window.runEvents();
    }

    private static String lines(Tree tree) {
        StringBuilder lines = new StringBuilder();
        for (TreeItem item : tree.getItems()) {
            lines(item, "", lines);
        }
        return lines.toString();
    }

    private static void lines(TreeItem item, String indent, StringBuilder lines) {
        lines.append(indent).append(item.getText()).append('\n');
        for (TreeItem child : item.getItems()) {
            lines(child, indent + " ", lines);
        }
    }

    private static TreeItem item(Tree tree, String text) {
        for (TreeItem item : tree.getItem(0).getItems()) {
            if (item.getText().startsWith(text)) {
                return item;
            }
        }
        throw new AssertionError(text + " is not in\n" + lines(tree));
    }

    private static void expand(Tree tree, TreeItem item) {
        item.setExpanded(true);
        Event event = new Event();
        event.item = item;
        tree.notifyListeners(SWT.Expand, event);
    }

    @Test
    void withoutAnExperimentTheViewsSayWhatToDo() {
        assertFalse(find("tree").isVisible());
        assertTrue(find("new.link").isVisible());
        find("new.link").notifyListeners(SWT.Selection, new Event());
        assertEquals(List.of("perform " + NewExperimentAction.ID), desk.said);
    }

    @Test
    void whatIsTypedIsOneStepThatCanBeTakenBack() throws Exception {
        ExperimentEditor editor = made();
        Sample sample = (Sample) add(editor, editor.experiment(), ExperimentPackage.Literals.SAMPLE);
        Layer layer = (Layer) add(editor, sample, ExperimentPackage.Literals.LAYER);
        choose(layer);
        type("nominalThickness", "0,2 µm");
        assertEquals(2e-7, layer.getNominalThickness(), 1e-20);
        assertEquals("200 nm", ((Text) find("property.nominalThickness")).getText());
        Combo role = (Combo) find("property.role");
        role.select(role.indexOf("Active material"));
        role.notifyListeners(SWT.Selection, new Event());
        assertEquals(LayerRole.ACTIVE_MATERIAL, layer.getRole());
        Editing editing = properties.editing().orElseThrow();
        editing.undo();
        editing.undo();
        window.runEvents();
        assertEquals("", ((Text) find("property.nominalThickness")).getText());
        editing.redo();
        assertEquals(2e-7, layer.getNominalThickness(), 1e-20);
    }

    /** A value is taken over, and shown again a little later, while somebody types the next one. */
    @Test
    void whatIsBeingTypedStays() throws Exception {
        ExperimentEditor editor = made();
        Sample sample = (Sample) add(editor, editor.experiment(), ExperimentPackage.Literals.SAMPLE);
        Layer layer = (Layer) add(editor, sample, ExperimentPackage.Literals.LAYER);
        choose(layer);
        Text density = (Text) find("property.density");
        density.setFocus();
        window.runEvents();
        assertSame(density, Display.getCurrent().getFocusControl());
        density.insert("4");
        editor.set(layer, ExperimentPackage.Literals.LAYER__NOMINAL_THICKNESS, 3e-7);
        window.runEvents();
        density.insert(".4 g/cm3");
        editor.set(layer, ExperimentPackage.Literals.LAYER__POROSITY, 0.1);
        window.runEvents();
        assertEquals("4.4 g/cm3", density.getText());
        density.notifyListeners(SWT.DefaultSelection, new Event());
        assertEquals(4400, layer.getDensity(), 1e-9);
        Event tab = new Event();
        tab.detail = SWT.TRAVERSE_TAB_NEXT;
        tab.doit = false;
        find("property.notes").notifyListeners(SWT.Traverse, tab);
        assertTrue(tab.doit, "the tabulator leaves the notes");
    }

    @Test
    void theSamplesAmountsAreOfferedToTheSettingsAsSoonAsTheyAreTyped() throws Exception {
        SampleSource source = new SampleSource(experiment);
        assertEquals(Map.of(), source.values());
        ExperimentEditor editor = made();
        Sample sample = (Sample) add(editor, editor.experiment(), ExperimentPackage.Literals.SAMPLE);
        Layer layer = (Layer) add(editor, sample, ExperimentPackage.Literals.LAYER);
        editor.set(layer, ExperimentPackage.Literals.LAYER__ROLE, LayerRole.ACTIVE_MATERIAL);
        choose(layer);
        List<Map<String, String>> told = new ArrayList<>();
        source.listen(() -> told.add(source.values()));
        type("area", "0.785 cm²");
        window.await("it is told", () -> !told.isEmpty());
        assertEquals("Cell 7", source.label());
        assertEquals(Set.of("film-area"), told.getLast().keySet());
        String[] area = told.getLast().get("film-area").split(" ");
        assertEquals(7.85e-5, Double.parseDouble(area[0]), 1e-18);
        assertEquals("m2", area[1]);
    }

    @Test
    void theNameOfANewElementIsTypedAtOnce() throws Exception {
        ExperimentEditor editor = made();
        Sample first = (Sample) add(editor, editor.experiment(), ExperimentPackage.Literals.SAMPLE);
        choose(first);
        properties.focus();
        window.runEvents();
        assertSame(find("property.name"), Display.getCurrent().getFocusControl());
        Sample second = (Sample) add(editor, editor.experiment(), ExperimentPackage.Literals.SAMPLE);
        choose(second);
        assertSame(find("property.name"), Display.getCurrent().getFocusControl(), "the field of the new one");
    }

    @Test
    void whatIsNoThicknessIsRefusedBesideTheFieldAndChangesNothing() throws Exception {
        ExperimentEditor editor = made();
        Sample sample = (Sample) add(editor, editor.experiment(), ExperimentPackage.Literals.SAMPLE);
        Layer layer = (Layer) add(editor, sample, ExperimentPackage.Literals.LAYER);
        choose(layer);
        Object last = editor.steps().getUndoCommand();
        type("nominalThickness", "200 mV");
        assertSame(last, editor.steps().getUndoCommand());
        assertFalse(layer.isSetNominalThickness());
        type("porosity", "1.5");
        window.await("the finding is told", () -> !experiment.findings()
                .of(layer, ExperimentPackage.Literals.LAYER__POROSITY).isEmpty());
        assertTrue(lines((Tree) find("tree")).contains("✖"), lines((Tree) find("tree")));
    }

    @Test
    void theTreeFollowsChangesAndShowsWhatCanBeAdded() throws Exception {
        ExperimentEditor editor = made();
        Sample sample = (Sample) add(editor, editor.experiment(), ExperimentPackage.Literals.SAMPLE);
        editor.set(sample, ExperimentPackage.Literals.NAMED__NAME, "Film 3");
        add(editor, sample, ExperimentPackage.Literals.CELL);
        Tree widget = (Tree) find("tree");
        expand(widget, item(widget, "Samples"));
        String shown = lines(widget);
        assertTrue(shown.startsWith("Cell 7"), shown);
        assertTrue(shown.contains("(1)") && shown.contains("Film 3"), shown);
        editor.delete(List.of(sample));
        assertFalse(lines(widget).contains("Film 3"));
        editor.steps().undo();
        assertTrue(lines(widget).contains("Film 3"));
    }

    @Test
    void manyMeasurementsAreShownInPartsAndOpenAtOnce() throws Exception {
        Path folder = temporary.resolve("Long");
        try (ExperimentFolder made = new ExperimentFolders().create(folder, "Long")) {
            for (int i = 0; i < 5000; i++) {
                Measurement measurement = ExperimentFactory.eINSTANCE.createMeasurement();
                measurement.setFile("data/" + i + ".mpr");
                made.experiment().getMeasurements().add(measurement);
            }
            made.save();
        }
        ExperimentEditor editor = opened(folder);
        Tree widget = (Tree) find("tree");
        TreeItem measurements = item(widget, "Measurements (5000)");
        long start = System.nanoTime();
        expand(widget, measurements);
        assertTrue(System.nanoTime() - start < 100_000_000L, "took " + (System.nanoTime() - start) / 1e6 + " ms");
        assertEquals(25, measurements.getItemCount());
        assertTrue(measurements.getItem(1).getText().startsWith("201 "), measurements.getItem(1).getText());
        assertFalse(editor.isDirty());
    }

    @Test
    void unsavedChangesAreOfferedAfterAFailure() throws Exception {
        ExperimentEditor editor = made();
        add(editor, editor.experiment(), ExperimentPackage.Literals.SAMPLE);
        Path folder = editor.folder().root();
        experiment.end();
        assertTrue(Files.exists(folder.resolve("experiment.unsaved.xmi")));
        ExperimentEditor again = opened(folder);
        assertEquals(1, again.experiment().getSamples().size());
        assertTrue(again.isDirty());
        experiment.save(desk);
        window.await("it is saved", () -> !again.isDirty());
        assertFalse(Files.exists(folder.resolve("experiment.unsaved.xmi")));
    }

    @Test
    void unsavedChangesThatNobodyWantsAreDropped() throws Exception {
        ExperimentEditor editor = made();
        add(editor, editor.experiment(), ExperimentPackage.Literals.SAMPLE);
        Path folder = editor.folder().root();
        experiment.end();
        desk.answer = false;
        ExperimentEditor again = opened(folder);
        assertTrue(again.experiment().getSamples().isEmpty());
        assertFalse(Files.exists(folder.resolve("experiment.unsaved.xmi")));
    }

    @Test
    void aFolderWithoutExperimentIsTold() {
        experiment.open(temporary, desk);
        window.await("a message", () -> !desk.said.isEmpty());
        assertTrue(desk.said.getFirst().contains("There is no experiment in this folder"), desk.said.toString());
    }
}
