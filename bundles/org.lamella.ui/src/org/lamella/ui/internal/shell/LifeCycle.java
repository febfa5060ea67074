/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.internal.shell;

import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.internal.workbench.swt.IEventLoopAdvisor;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.lifecycle.PostContextCreate;
import org.eclipse.e4.ui.workbench.lifecycle.PreSave;
import org.eclipse.e4.ui.workbench.lifecycle.ProcessAdditions;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.lamella.ui.form.Named;
import org.lamella.ui.internal.Texts;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** The steps of the window's life, called by the platform. */
public final class LifeCycle {

    private Window window;
    private WindowStart start;

    @PostContextCreate
    void create(IEclipseContext context, Display display) {
        BundleContext bundle = FrameworkUtil.getBundle(LifeCycle.class).getBundleContext();
        start = bundle.getService(bundle.getServiceReference(WindowStart.class));
        window = new Window(display, start);
        context.set(Window.class, window);
        context.set(IEventLoopAdvisor.class, new Guard());
    }

    /** What nobody caught is told to the person at the screen, and the window goes on. */
    private final class Guard implements IEventLoopAdvisor {

        @Override
        public void eventLoopIdle(Display display) {
            display.sleep();
        }

        @Override
        public void eventLoopException(Throwable exception) {
            window.messages().failure(Texts.get("problem.window"), exception);
        }
    }

    @ProcessAdditions
    void build(MApplication application, EModelService model, IEventBroker events) {
        window.build(application, model);
        events.subscribe(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE, event -> shown(application));
    }

    private void shown(MApplication application) {
        IEclipseContext context = application.getContext();
        MWindow main = application.getChildren().getFirst();
        Shell shell = (Shell) main.getWidget();
        Named.id(shell, "org.lamella.ui.window");
        // Windows of other programs may be as small; below that nothing can be read.
        shell.setMinimumSize(640, 480);
        window.shown(shell, main.getContext().get(EPartService.class), context.get(IThemeEngine.class));
        context.get(EHandlerService.class).activateHandler(Actions.COMMAND, new ActionHandler(window));
        acceptDrops(shell);
        Display display = shell.getDisplay();
        // On GTK the trim at the bottom is cut off by the height of the menu bar until the next layout.
        display.timerExec(1, () -> {
            if (!shell.isDisposed()) {
                shell.layout(true, true);
            }
        });
        start.ready(window);
    }

    private void acceptDrops(Shell shell) {
        DropTarget target = new DropTarget(shell, DND.DROP_COPY | DND.DROP_DEFAULT | DND.DROP_MOVE);
        target.setTransfer(FileTransfer.getInstance());
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                event.detail = DND.DROP_COPY;
            }

            @Override
            public void dragOperationChanged(DropTargetEvent event) {
                event.detail = DND.DROP_COPY;
            }

            @Override
            public void drop(DropTargetEvent event) {
                if (event.data instanceof String[] dropped) {
                    window.open(Arrays.stream(dropped).map(Path::of).toList());
                }
            }
        });
    }

    @PreSave
    void save() {
        start.closed();
        window.close();
    }
}
