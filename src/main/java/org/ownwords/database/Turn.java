package org.ownwords.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;

/// A turn at starting or stopping the PostgreSQL of a directory. One process has it at a time, and in it one thread;
/// the others wait.
final class Turn implements AutoCloseable {

    private static final ReentrantLock IN_THIS_PROCESS = new ReentrantLock();

    private final FileChannel file;

    private Turn(FileChannel file) {
        this.file = file;
    }

    static Turn take(Path directory) throws IOException {
        IN_THIS_PROCESS.lock();
        try {
            var file = FileChannel.open(
                    directory.resolve("turn.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            // Given back when the file is closed.
            file.lock();
            return new Turn(file);
        } catch (IOException | RuntimeException e) {
            IN_THIS_PROCESS.unlock();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            file.close();
        } finally {
            IN_THIS_PROCESS.unlock();
        }
    }
}
