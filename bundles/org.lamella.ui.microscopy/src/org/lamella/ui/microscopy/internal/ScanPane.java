/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.microscopy.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.MouseAdapter;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.lamella.analysis.Result;
import org.lamella.data.Recording;
import org.lamella.data.SignalAxis;
import org.lamella.data.unit.Unit;
import org.lamella.plot.image.ImageFrame;
import org.lamella.plot.image.Region;
import org.lamella.plot.scene.Scene;
import org.lamella.scan.Aperture;
import org.lamella.scan.BrightField;
import org.lamella.scan.PatternScan;
import org.lamella.scan.VirtualImages;
import org.lamella.ui.form.Named;
import org.lamella.ui.form.Note;
import org.lamella.ui.form.Tone;
import org.lamella.ui.plot.CanvasToolBar;
import org.lamella.ui.plot.ImageCanvas;
import org.lamella.ui.plot.ImageListener;
import org.lamella.ui.plot.ImageMode;
import org.lamella.ui.plot.PixelSize;
import org.lamella.ui.plot.PlotCanvas;
import org.lamella.ui.work.Job;
import org.lamella.ui.work.Jobs;
import org.lamella.ui.work.OpenFile;

/** The virtual image of a scan, and beside it the pattern of the point that was chosen, with the detector over it. */
final class ScanPane extends Composite {

    /** Beginning of the controls' ids. */
    static final String ID = "org.lamella.ui.microscopy.scan";

    private static final double DARK_HOLE = 0.4;
    private static final int CLICK = 4;
    private static final double PER_NANOMETRE = 1e9;

    /** What can be chosen to begin with. */
    private enum Preset {
        BRIGHT, DARK, DISC, BOX
    }

    private final Jobs jobs;
    private final Actions actions;
    private final Note heading;
    private final Combo presets;
    private final ImageCanvas image;
    private final ImageCanvas pattern;
    private final SashForm all;
    private final PlotCanvas match;
    private final TrialBar trial;
    private final Note position;
    private Optional<PatternScan> scan = Optional.empty();
    private String name = "";
    private int point;
    private Detector detector = Detector.of(new Aperture.Ring(0, 0, 0, 1));
    private Aperture.Ring beam = new Aperture.Ring(0, 0, 0, 1);
    private Optional<IndexedScan> indexed = Optional.empty();
    private Optional<Job> job = Optional.empty();
    private boolean drawing;

    /** What can be asked for at the point that is shown. */
    interface Actions {

        /** A point was chosen. */
        void choose(ScanPoint point);

        /** Compares the pattern of a point with the crystals. */
        void compare(ScanPoint point);

        /** Indexes the whole scan. */
        void index();
    }

    ScanPane(Composite parent, Jobs jobs, Actions actions) {
        super(parent, SWT.NONE);
        this.actions = actions;
        this.jobs = jobs;
        setLayout(new GridLayout(3, false));
        heading = new Note(this, Tone.SOFT);
        heading.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        new Label(this, SWT.NONE).setText(Texts.get("scan.detector"));
        presets = Named.control(new Combo(this, SWT.READ_ONLY), ID + ".detector", Texts.get("scan.detector"));
        for (Preset preset : Preset.values()) {
            presets.add(Texts.get("scan.detector." + preset));
        }
        presets.setToolTipText(Texts.get("scan.detector.hint"));
        presets.select(0);
        presets.addListener(SWT.Selection, event -> choose(Preset.values()[presets.getSelectionIndex()]));
        all = new SashForm(this, SWT.VERTICAL | SWT.SMOOTH);
        all.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1));
        SashForm both = new SashForm(all, SWT.HORIZONTAL | SWT.SMOOTH);
        image = canvas(both, "image");
        pattern = canvas(both, "pattern");
        match = Named.id(new PlotCanvas(all, SWT.NONE), ID + ".match");
        match.setVisible(false);
        all.setWeights(3, 2);
        trial = new TrialBar(this, () -> actions.compare(here()), actions::index);
        trial.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
        position = new Note(this, Tone.SOFT, Texts.get("scan.hint"));
        position.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
        image.addPaintListener(event -> mark(event.gc));
        image.addMouseListener(new Chooser());
        image.addListener(SWT.KeyDown, this::step);
        pattern.addPaintListener(event -> over(event.gc));
        pattern.setLogarithmic(true);
        pattern.addImageListener(new ImageListener() {
            @Override
            public void regionChanged(Optional<Region> region) {
                region.ifPresent(ScanPane.this::drawn);
            }
        });
        addDisposeListener(event -> job.ifPresent(Job::cancel));
        clear(Texts.get("scan.empty"));
    }

    private static ImageCanvas canvas(Composite parent, String what) {
        Composite side = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        side.setLayout(layout);
        ImageCanvas canvas = new ImageCanvas(side, SWT.NONE);
        CanvasToolBar bar = CanvasToolBar.of(side, canvas);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        bar.moveAbove(canvas);
        canvas.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        canvas.setName(Texts.get("scan." + what));
        canvas.setEmptyText(Texts.get("scan." + what + ".empty"));
        return Named.id(canvas, ID + "." + what);
    }

    /** Shows a file as it is now. */
    void show(Optional<OpenFile> file) {
        Optional<PatternScan> found = file.flatMap(OpenFile::recording).flatMap(PatternScan::of);
        if (found.isEmpty()) {
            clear(file.map(f -> Texts.get(f.state().isBusy() && f.recording().isEmpty() ? "scan.reading" : "scan.none",
                    f.name())).orElse(Texts.get("scan.empty")));
        } else if (scan.isEmpty() || scan.get().signal() != found.get().signal()) {
            open(found.get(), file.flatMap(OpenFile::recording).orElseThrow());
        }
        trial.show(file, scan.isPresent());
    }

    /** Lays the spots of the crystals over the patterns, and looks at the point that was chosen elsewhere. */
    void show(Optional<Result> result, Optional<ScanPoint> where) {
        indexed = result.flatMap(IndexedScan::of).filter(i -> scan.filter(
                s -> s.points() == i.points() && s.columns() == i.columns()).isPresent());
        Optional<IndexedScan> tried = result.flatMap(r -> scan.flatMap(s -> IndexedScan.tried(r, s.columns())));
        indexed = indexed.or(() -> tried);
        match(tried.isPresent() ? result.flatMap(r -> r.scenes().stream().findFirst()) : Optional.empty());
        if (scan.isPresent()) {
            int other = where.map(p -> p.row() * scan.get().columns() + p.column()).orElse(point);
            look(other < scan.get().points() ? other : point);
        }
    }

    /** The match over the directions of the beam is there while one pattern is tried. */
    private void match(Optional<Scene> scene) {
        scene.ifPresentOrElse(match::setScene, match::clear);
        if (match.getVisible() != scene.isPresent()) {
            match.setVisible(scene.isPresent());
            all.layout();
        }
    }

    private ScanPoint here() {
        return new ScanPoint(point % scan.orElseThrow().columns(), point / scan.orElseThrow().columns());
    }

    private void clear(String why) {
        trial.show(Optional.empty(), false);
        match(Optional.empty());
        job.ifPresent(Job::cancel);
        scan = Optional.empty();
        heading.setText(why);
        image.setEmptyText("");
        image.clear();
        pattern.setEmptyText("");
        pattern.clear();
        pattern.setRegion(Optional.empty());
        presets.setEnabled(false);
        position.setText("");
        layout();
    }

    private void open(PatternScan opened, Recording recording) {
        job.ifPresent(Job::cancel);
        scan = Optional.of(opened);
        name = recording.source().file().getFileName().toString();
        heading.setText(name + " · " + opened.columns() + " × " + opened.rows() + " · " + opened.width() + " × "
                + opened.height() + " px");
        image.setEmptyText(Texts.get("scan.image.empty"));
        image.clear();
        image.setPixelSize(size(opened.x()));
        pattern.setPixelSize(size(opened.kx()));
        pattern.setEmptyText(Texts.get("scan.pattern.empty"));
        presets.setEnabled(true);
        presets.select(0);
        look(opened.rows() / 2 * opened.columns() + opened.columns() / 2);
        job = Optional.of(jobs.run(Texts.get("scan.job", name), progress -> BrightField.of(opened), found -> {
            if (scan.filter(s -> s == opened).isPresent()) {
                beam = found;
                choose(Preset.BRIGHT);
            }
        }));
        layout();
    }

    private static PixelSize size(SignalAxis axis) {
        boolean known = !axis.unit().equals(Unit.ONE) && axis.step() > 0;
        if (known && axis.unit().symbol().equals("m^-1")) {
            // nobody reads 10000000000 m^-1
            return new PixelSize(axis.step() / PER_NANOMETRE, "nm⁻¹");
        }
        return known ? new PixelSize(axis.step(), axis.unit().symbol()) : PixelSize.UNKNOWN;
    }

    private void choose(Preset preset) {
        double half = scan.map(s -> Math.min(s.width(), s.height()) / 2.0).orElse(1.0);
        Aperture aperture = switch (preset) {
            case BRIGHT -> beam;
            case DARK -> new Aperture.Ring(beam.x(), beam.y(), DARK_HOLE * 0.95 * half, 0.95 * half);
            case DISC -> new Aperture.Ring(Math.min(beam.x() + half / 2, 2 * half - 1), beam.y(), 0, beam.outer());
            case BOX -> new Aperture.Box(beam.x(), beam.y(), 2 * beam.outer(), 2 * beam.outer());
        };
        pattern.setMode(preset == Preset.BOX ? ImageMode.RECTANGLE : ImageMode.ELLIPSE);
        place(Detector.of(aperture));
    }

    private void drawn(Region region) {
        if (!drawing && scan.isPresent() && !region.equals(detector.region())) {
            place(detector.drawn(region));
        }
    }

    private void place(Detector other) {
        detector = other;
        drawing = true;
        try {
            pattern.setRegion(Optional.of(other.region()));
        } finally {
            drawing = false;
        }
        pattern.redraw();
        scan.ifPresent(this::detect);
    }

    /** The latest detector wins. */
    private void detect(PatternScan from) {
        job.ifPresent(Job::cancel);
        Aperture aperture = detector.aperture();
        job = Optional.of(jobs.run(Texts.get("scan.job", name),
                progress -> VirtualImages.of(from, List.of(aperture), progress).images().getFirst(), seen -> {
                    if (scan.filter(s -> s == from).isPresent() && detector.aperture().equals(aperture)) {
                        image.show(new ImageFrame.Floats(from.columns(), from.rows(), seen));
                    }
                }));
    }

    private void look(int other) {
        PatternScan from = scan.orElseThrow();
        point = other;
        float[] values = new float[from.pixels()];
        from.read(point, values);
        boolean missing = Float.isNaN(values[0]) && Float.isNaN(values[values.length - 1]);
        if (missing) {
            Arrays.fill(values, Float.NaN);
        }
        pattern.show(new ImageFrame.Floats(from.width(), from.height(), values));
        String where = Texts.get("scan.position", point % from.columns(), point / from.columns(), from.columns(),
                from.rows());
        position.setText((missing ? Texts.get("scan.pattern.missing") + " " : "") + where + " · "
                + indexed.filter(i -> i.knows(point)).map(i -> i.words(point)).orElse(Texts.get("scan.hint")));
        image.redraw();
    }

    /** Looks at a point, and tells the others. */
    private void choose(int other) {
        look(other);
        actions.choose(here());
    }

    private void step(Event event) {
        if ((event.stateMask & SWT.ALT) == 0 || scan.isEmpty()) {
            return;
        }
        int columns = scan.get().columns();
        int dx = event.keyCode == SWT.ARROW_LEFT ? -1 : event.keyCode == SWT.ARROW_RIGHT ? 1 : 0;
        int dy = event.keyCode == SWT.ARROW_UP ? -1 : event.keyCode == SWT.ARROW_DOWN ? 1 : 0;
        int x = Math.clamp(point % columns + (long) dx, 0, columns - 1);
        int y = Math.clamp(point / columns + (long) dy, 0, scan.get().rows() - 1);
        if (dx != 0 || dy != 0) {
            choose(y * columns + x);
            event.doit = false;
        }
    }

    /** A click, not the end of a drag, chooses the point below it. */
    private final class Chooser extends MouseAdapter {

        private int downX;
        private int downY;

        @Override
        public void mouseDown(MouseEvent event) {
            downX = event.x;
            downY = event.y;
        }

        @Override
        public void mouseUp(MouseEvent event) {
            boolean still = Math.abs(event.x - downX) < CLICK && Math.abs(event.y - downY) < CLICK;
            if (event.button == 1 && still && scan.isPresent()) {
                image.viewSeen().ifPresent(view -> {
                    int x = (int) Math.floor(view.frameX(event.x));
                    int y = (int) Math.floor(view.frameY(event.y));
                    if (x >= 0 && x < scan.get().columns() && y >= 0 && y < scan.get().rows()) {
                        choose(y * scan.get().columns() + x);
                    }
                });
            }
        }
    }

    /** Marks the point whose pattern is shown: dark and light, to be seen on everything. */
    private void mark(GC gc) {
        if (scan.isEmpty() || image.frame().isEmpty()) {
            return;
        }
        image.viewSeen().ifPresent(view -> {
            int x = (int) Math.round(view.screenX(point % scan.get().columns() + 0.5));
            int y = (int) Math.round(view.screenY(point / scan.get().columns() + 0.5));
            int reach = Math.max(4, (int) Math.round(view.scale() / 2));
            for (int width : new int[] { 3, 1 }) {
                gc.setLineWidth(width);
                gc.setForeground(width == 3 ? new Color(0, 0, 0) : new Color(255, 255, 255));
                gc.drawRectangle(x - reach, y - reach, 2 * reach, 2 * reach);
            }
        });
    }

    private void over(GC gc) {
        if (scan.isPresent()) {
            pattern.viewSeen().ifPresent(view -> {
                PatternMarks.hole(gc, view, detector);
                indexed.ifPresent(i -> PatternMarks.spots(gc, view, i.spots(point), scan.get()));
            });
        }
    }

    /** Puts the keyboard into the image. */
    void takeFocus() {
        image.setFocus();
    }
}
