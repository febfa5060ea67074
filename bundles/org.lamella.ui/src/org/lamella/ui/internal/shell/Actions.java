/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.internal.shell;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.commands.MBindingTable;
import org.eclipse.e4.ui.model.application.commands.MCommand;
import org.eclipse.e4.ui.model.application.commands.MKeyBinding;
import org.eclipse.e4.ui.model.application.commands.MParameter;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.widgets.Display;
import org.lamella.ui.internal.Texts;
import org.lamella.ui.view.ActionContribution;
import org.lamella.ui.view.ActionContribution.Place;

/**
 * What can be done in the window. All actions are one command of the application model with the action's id as its
 * parameter; key bindings come and go with the actions. Window thread only.
 */
public final class Actions {

    /** The command. */
    static final String COMMAND = "org.lamella.ui.command.action";
    /** Its parameter. */
    static final String PARAMETER = "org.lamella.ui.action";

    private final Window window;
    private final EModelService model;
    private final MCommand command;
    private final MBindingTable keys;
    private final Whiteboard<ActionContribution> contributions;
    private final WindowView context;
    private Runnable changed = () -> {
    };

    Actions(Window window, Display display, EModelService model, MApplication application) {
        this.window = window;
        this.model = model;
        this.context = new WindowView(window);
        command = application.getCommands().stream().filter(each -> COMMAND.equals(each.getElementId())).findFirst()
                .orElseThrow();
        keys = application.getBindingTables().getFirst();
        contributions = new Whiteboard<>(ActionContribution.class, display, this::added, this::removed);
    }

    /** Begins to look for contributions. */
    void open() {
        keys.getBindings().clear();
        contributions.open().all().forEach(this::bind);
    }

    void close() {
        contributions.close();
    }

    void onChange(Runnable listener) {
        changed = listener;
    }

    private void added(ActionContribution action) {
        bind(action);
        changed.run();
    }

    private void removed(ActionContribution action) {
        keys.getBindings().removeIf(binding -> action.id().equals(binding.getElementId()));
        changed.run();
    }

    private void bind(ActionContribution action) {
        boolean bound = keys.getBindings().stream().anyMatch(each -> action.id().equals(each.getElementId()));
        if (action.keys().isEmpty() || bound) {
            return;
        }
        MKeyBinding binding = model.createModelElement(MKeyBinding.class);
        binding.setElementId(action.id());
        binding.setKeySequence(action.keys());
        binding.setCommand(command);
        binding.getParameters().add(parameter(action.id()));
        keys.getBindings().add(binding);
    }

    MCommand command() {
        return command;
    }

    /** The command's parameter for an action. */
    MParameter parameter(String id) {
        MParameter parameter = model.createModelElement(MParameter.class);
        parameter.setName(PARAMETER);
        parameter.setValue(id);
        return parameter;
    }

    /** Those of a place, in their order. */
    public List<ActionContribution> at(Place place) {
        return contributions.all().stream().filter(each -> each.places().contains(place))
                .sorted(Comparator.comparingInt(ActionContribution::order).thenComparing(ActionContribution::id))
                .toList();
    }

    private Optional<ActionContribution> find(String id) {
        return contributions.all().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** Whether the action is there and can be done now. */
    public boolean isEnabled(String id) {
        return find(id).filter(action -> action.isEnabled(context)).isPresent();
    }

    /** Does it. */
    public void run(String id) {
        find(id).filter(action -> action.isEnabled(context)).ifPresent(action -> {
            try {
                action.run(context);
            } catch (RuntimeException | LinkageError e) {
                window.messages().failure(Texts.get("action.running", label(action)), e);
            }
        });
    }

    /** An action's label without the mark of its key. */
    public static String label(ActionContribution action) {
        return action.label().replace("&", "");
    }
}
