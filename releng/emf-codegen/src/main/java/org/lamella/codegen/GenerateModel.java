/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.codegen;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.Monitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EOperation;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/**
 * Generates {@code bundles/org.lamella.model/src-gen} from {@code model/experiment.genmodel}, outside of OSGi and of
 * any IDE. The first argument is the root of the source tree. The output depends on nothing but the two model files,
 * whatever the machine's locale, time zone and line separator.
 */
public final class GenerateModel {

    private static final String BUNDLE = "org.lamella.model";
    private static final String GENMODEL = "/model/experiment.genmodel";

    private GenerateModel() {
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("Give the root of the source tree as the only argument.");
        }
        if (!Charset.defaultCharset().equals(StandardCharsets.UTF_8)) {
            throw new IllegalStateException("The generator writes in the JVM's default charset, which is "
                    + Charset.defaultCharset() + " and not UTF-8; leave file.encoding unset.");
        }
        // the generator makes constants of names by the default locale: in Turkish, "id" would become "\u0130D"
        Locale.setDefault(Locale.ROOT);
        System.setProperty("line.separator", "\n");
        Path bundle = Path.of(arguments[0]).toRealPath().resolve("bundles").resolve(BUNDLE);
        deleteOldOutput(bundle.resolve("src-gen"));
        Diagnostic outcome = generate(load(bundle));
        if (outcome.getSeverity() != Diagnostic.OK) {
            throw new IllegalStateException("The generator reported: " + describe(outcome));
        }
        System.out.println("Generated " + bundle.resolve("src-gen"));
    }

    /** Classes that left the model must not stay behind as files, and EMF would merge into files that exist. */
    private static void deleteOldOutput(Path sources) throws IOException {
        if (Files.notExists(sources)) {
            return;
        }
        List<Path> files;
        try (var walk = Files.walk(sources)) {
            files = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }

    private static GenModel load(Path bundle) {
        EcorePackage.eINSTANCE.eClass();
        GenModelPackage.eINSTANCE.eClass();
        ResourceSet resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("genmodel",
                new EcoreResourceFactoryImpl());
        EcorePlugin.getPlatformResourceMap().put(BUNDLE, URI.createFileURI(bundle + "/"));
        resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(true));
        URI uri = URI.createPlatformResourceURI(BUNDLE + GENMODEL, true);
        GenModel model = (GenModel) resources.getResource(uri, true).getContents().getFirst();
        EcoreUtil.resolveAll(resources);
        model.reconcile();
        Diagnostic findings = model.diagnose();
        if (findings.getSeverity() >= Diagnostic.ERROR) {
            throw new IllegalStateException("The generator model is wrong: " + describe(findings));
        }
        requireDocumentation(model);
        model.setCanGenerate(true);
        return model;
    }

    /** Whoever fills in a form reads these texts; a name alone does not say the unit. */
    private static void requireDocumentation(GenModel model) {
        model.getGenPackages().forEach(p -> p.getEcorePackage().eAllContents().forEachRemaining(element -> {
            boolean isTold = element instanceof EClassifier || element instanceof EStructuralFeature
                    || element instanceof EEnumLiteral || element instanceof EOperation;
            if (isTold && EcoreUtil.getDocumentation((EModelElement) element) == null) {
                throw new IllegalStateException("No documentation in experiment.ecore: " + EcoreUtil.getURI(element));
            }
        }));
    }

    private static Diagnostic generate(GenModel model) {
        Generator generator = new Generator();
        generator.getAdapterFactoryDescriptorRegistry().addDescriptor(GenModelPackage.eNS_URI,
                CodeOnlyFactory::new);
        generator.setInput(model);
        return generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor());
    }

    private static String describe(Diagnostic diagnostic) {
        StringBuilder text = new StringBuilder(diagnostic.getMessage());
        diagnostic.getChildren().forEach(child -> text.append("\n  ").append(describe(child)));
        return text.toString();
    }

    /** The bundle's manifest, build.properties and the like are written by hand: only classes are generated. */
    private static final class CodeOnlyFactory extends GenModelGeneratorAdapterFactory {

        @Override
        public Adapter createGenModelAdapter() {
            return new CodeOnlyAdapter(this);
        }
    }

    private static final class CodeOnlyAdapter extends GenModelGeneratorAdapter {

        CodeOnlyAdapter(GeneratorAdapterFactory factory) {
            super(factory);
        }

        @Override
        protected Diagnostic generateModel(Object object, Monitor monitor) {
            return Diagnostic.OK_INSTANCE;
        }
    }
}
