package org.ownwords.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The PostgreSQL running on a data directory, read from the file it keeps there: its process on the first
/// line, its port on the fourth, what it is doing on the eighth.
///
/// The file remains after a crash and process numbers are used again, so a process counts only if it is a
/// PostgreSQL started on this directory.
record Postmaster(Path data, ProcessHandle process, int port, boolean stopping) {

    static Optional<Postmaster> on(Path data) throws IOException {
        var lines = lines(data);
        if (lines.size() < 4) {
            return Optional.empty();
        }
        var port = Integer.parseInt(lines.get(3).strip());
        var stopping = lines.size() >= 8 && lines.get(7).strip().equals("stopping");
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                .filter(process -> isPostgresqlOn(data, process))
                .map(process -> new Postmaster(data, process, port, stopping));
    }

    private static List<String> lines(Path data) throws IOException {
        try {
            return Files.readAllLines(file(data));
        } catch (NoSuchFileException none) {
            return List.of();
        }
    }

    private static boolean isPostgresqlOn(Path data, ProcessHandle process) {
        var info = process.info();
        return info.command().filter(command -> command.contains("postgres")).isPresent()
                && info.arguments()
                        .map(List::of)
                        .filter(arguments -> arguments.contains(data.toString()))
                        .isPresent();
    }

    private static Path file(Path data) {
        return data.resolve("postmaster.pid");
    }

    /// Ends what is connected, writes everything down and stops: PostgreSQL's fast shutdown, which Java cannot signal
    /// itself.
    void stop() throws IOException {
        new ProcessBuilder("sh", "-c", "kill -INT " + process.pid()).start();
        if (!awaitEnd()) {
            throw new IOException("PostgreSQL (process " + process.pid() + ") is still stopping");
        }
    }

    /// Whether it has ended, after waiting as long as that may take. A zombie process still counts as alive,
    /// so a removed file is enough.
    boolean awaitEnd() throws IOException {
        var patience = Patience.begin();
        while (process.isAlive() && Files.exists(file(data))) {
            if (patience.isOver()) {
                return false;
            }
            Patience.pause();
        }
        return true;
    }
}
