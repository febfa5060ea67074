/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.work;

import org.lamella.ui.internal.Texts;

/** All work on opened files as one job: the status line shows how many of them are done. */
final class FilesJob implements Job {

    private final Jobs jobs;
    private final Runnable stop;
    private int begun;
    private int ended;
    private String name = "";

    FilesJob(Jobs jobs, Runnable stop) {
        this.jobs = jobs;
        this.stop = stop;
    }

    /** One more file; with the first one the job appears. */
    synchronized void begin() {
        if (begun == ended) {
            begun = 0;
            ended = 0;
            jobs.show(this);
        }
        begun++;
    }

    synchronized void at(String file) {
        name = file;
    }

    /** One file less; with the last one the job goes away. */
    synchronized void end() {
        ended++;
        if (begun == ended) {
            jobs.hide(this);
        }
    }

    @Override
    public String title() {
        return Texts.get("work.analysing");
    }

    @Override
    public synchronized String step() {
        return begun == 1 ? name : Texts.get("work.fileOf", name, Math.min(ended + 1, begun), begun);
    }

    @Override
    public synchronized double fraction() {
        return begun <= 1 ? Double.NaN : (double) ended / begun;
    }

    @Override
    public void cancel() {
        stop.run();
    }

    @Override
    public synchronized boolean isEnded() {
        return begun == ended;
    }
}
