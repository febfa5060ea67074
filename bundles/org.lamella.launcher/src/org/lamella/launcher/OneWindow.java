/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.launcher;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

/**
 * At most one window for a workspace. The first start holds a lock and listens at a local socket; a later one hands its
 * files over there. The socket lies in a folder that only this user can enter, the workspace says where.
 */
final class OneWindow implements AutoCloseable {

    private static final String LOCK = "window.lock";
    private static final String ADDRESS = "window.address";
    private static final int PATIENCE_MILLIS = 15_000;
    private static final int RETRY_MILLIS = 50;
    private static final int MOST_FILES = 100_000;
    private static final int TAKEN = 1;

    private final Path workspace;
    private final FileChannel lockFile;
    private final FileLock lock;
    private ServerSocketChannel server;
    private Path folder;

    private OneWindow(Path workspace, FileChannel lockFile, FileLock lock) {
        this.workspace = workspace;
        this.lockFile = lockFile;
        this.lock = lock;
    }

    /** Where the window keeps what it remembers: {@code lamella.workspace}, or a folder of {@code lamella.home}. */
    static Path workspace() {
        String home = System.getProperty("lamella.home",
                Path.of(System.getProperty("user.home"), ".lamella").toString());
        return Path.of(System.getProperty("lamella.workspace", Path.of(home, "workspace").toString()))
                .toAbsolutePath();
    }

    /** Tries to be the first. */
    static OneWindow of(Path workspace) throws IOException {
        Files.createDirectories(workspace);
        FileChannel file = FileChannel.open(workspace.resolve(LOCK), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        FileLock lock = file.tryLock();
        OneWindow window = new OneWindow(workspace, file, lock);
        if (lock != null) {
            window.listen();
        }
        return window;
    }

    boolean isFirst() {
        return lock != null;
    }

    private void listen() throws IOException {
        folder = Files.createTempDirectory("lamella");
        Path socket = folder.resolve("window");
        server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(socket));
        Path part = workspace.resolve(ADDRESS + ".part");
        Files.writeString(part, socket.toString(), StandardCharsets.UTF_8);
        Files.move(part, workspace.resolve(ADDRESS), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    /** From now on files are taken; those of starts that wait already come first. */
    void serve(Consumer<String[]> receiver) {
        Thread.ofPlatform().name("lamella-second-start").daemon().start(() -> {
            while (server.isOpen()) {
                try (SocketChannel caller = server.accept()) {
                    take(caller, receiver);
                } catch (ClosedChannelException e) {
                    return;
                } catch (IOException e) {
                    // a caller that hung up does not concern the next one
                    System.err.println("lamella: a second start could not hand over its files: " + e.getMessage());
                }
            }
        });
    }

    private static void take(SocketChannel caller, Consumer<String[]> receiver) throws IOException {
        DataInputStream in = new DataInputStream(Channels.newInputStream(caller));
        int count = in.readInt();
        if (count < 0 || count > MOST_FILES) {
            throw new IOException("it announced " + count + " files");
        }
        String[] files = new String[count];
        for (int i = 0; i < count; i++) {
            files[i] = in.readUTF();
        }
        receiver.accept(files);
        Channels.newOutputStream(caller).write(TAKEN);
    }

    /**
     * Gives the files to the window that is there, or on its way.
     *
     * @throws IOException when it does not answer
     */
    void handOver(String[] files) throws IOException {
        long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000L;
        while (true) {
            try {
                send(files);
                return;
            } catch (IOException e) {
                if (System.nanoTime() > end) {
                    throw new IOException("the window that is open does not answer (" + e.getMessage()
                            + "); close it, or end its process", e);
                }
                pause();
            }
        }
    }

    private void send(String[] files) throws IOException {
        Path socket = Path.of(Files.readString(workspace.resolve(ADDRESS), StandardCharsets.UTF_8));
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            DataOutputStream out = new DataOutputStream(Channels.newOutputStream(channel));
            out.writeInt(files.length);
            for (String file : files) {
                out.writeUTF(file);
            }
            out.flush();
            if (Channels.newInputStream(channel).read() != TAKEN) {
                throw new IOException("it hung up");
            }
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(RETRY_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    @Override
    public void close() throws IOException {
        if (server != null) {
            server.close();
            Files.deleteIfExists(workspace.resolve(ADDRESS));
            Files.deleteIfExists(folder.resolve("window"));
            Files.deleteIfExists(folder);
        }
        lockFile.close();
    }
}
