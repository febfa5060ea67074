/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.testkit.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;

/** A channel of a faulty disk: a write that fails leaves half of its bytes behind. */
final class FaultyChannel extends FileChannel {

    private final FaultyDisk disk;
    private final Path file;
    private final FileChannel channel;

    FaultyChannel(FaultyDisk disk, Path file, FileChannel channel) {
        this.disk = disk;
        this.file = file;
        this.channel = channel;
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        if (disk.fails()) {
            channel.write(source.slice(source.position(), source.remaining() / 2));
            throw disk.noSpace(file.toString());
        }
        return channel.write(source);
    }

    @Override
    public void force(boolean metaData) throws IOException {
        if (disk.fails()) {
            throw disk.noSpace(file.toString());
        }
        channel.force(metaData);
    }

    @Override
    public int write(ByteBuffer source, long position) throws IOException {
        if (disk.fails()) {
            throw disk.noSpace(file.toString());
        }
        return channel.write(source, position);
    }

    @Override
    public long write(ByteBuffer[] sources, int offset, int length) throws IOException {
        if (disk.fails()) {
            throw disk.noSpace(file.toString());
        }
        return channel.write(sources, offset, length);
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count) throws IOException {
        if (disk.fails()) {
            throw disk.noSpace(file.toString());
        }
        return channel.transferFrom(source, position, count);
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        if (disk.fails()) {
            throw disk.noSpace(file.toString());
        }
        channel.truncate(size);
        return this;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        return channel.read(target);
    }

    @Override
    public long read(ByteBuffer[] targets, int offset, int length) throws IOException {
        return channel.read(targets, offset, length);
    }

    @Override
    public int read(ByteBuffer target, long position) throws IOException {
        return channel.read(target, position);
    }

    @Override
    public long position() throws IOException {
        return channel.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
        channel.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return channel.size();
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
        return channel.transferTo(position, count, target);
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
        return channel.map(mode, position, size);
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) throws IOException {
        return channel.lock(position, size, shared);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return channel.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        channel.close();
    }
}
