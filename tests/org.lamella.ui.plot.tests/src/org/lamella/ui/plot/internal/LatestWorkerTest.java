/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.plot.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

class LatestWorkerTest {

    @Test
    void doesTheFirstAndOfThoseThatWaitTheLast() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        CountDownLatch last = new CountDownLatch(1);
        List<Integer> done = new CopyOnWriteArrayList<>();
        LatestWorker<Integer> worker = new LatestWorker<>("test", job -> {
            started.countDown();
            await(go);
            done.add(job);
            if (job == 99) {
                last.countDown();
            }
        });
        worker.submit(0);
        await(started);
        for (int i = 1; i < 100; i++) {
            worker.submit(i);
        }
        go.countDown();
        assertTrue(last.await(20, TimeUnit.SECONDS));
        assertEquals(List.of(0, 99), done);
        worker.close();
        worker.submit(100);
        assertEquals(List.of(0, 99), done);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(20, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
