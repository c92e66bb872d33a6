package org.ownwords.exchange.runs;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One checking, bringing in or taking out of records through the pages.
///
/// @param why why they were taken out, in the words of the administrator; null elsewhere
/// @param at  when it began
public record Run(UUID id, RunKind kind, @Nullable String why, Instant at, String by, Became became) {

    /// What has become of it.
    ///
    /// @param endedAt null while it has not ended
    /// @param reason  why it was refused, or null
    /// @param files   what became of each file, once it is done; on a list of runs, none
    /// @param aside   the columns that the format does not know, by file, like `people.csv: shoe_size`
    /// @param told    what else there is to say, in sentences without their full stop
    public record Became(
            RunState state,
            @Nullable Instant endedAt,
            @Nullable String reason,
            List<RunFile> files,
            List<String> aside,
            List<String> told) {

        static final Became RUNNING = new Became(RunState.RUNNING, null, null, List.of(), List.of(), List.of());
    }

    public String kindWords() {
        return kind.words();
    }

    public String stateWords() {
        return became.state.words();
    }

    public boolean isIn() {
        return kind == RunKind.IN;
    }

    public boolean isCheck() {
        return kind == RunKind.CHECK;
    }

    public boolean isRunning() {
        return became.state == RunState.RUNNING;
    }

    /// Whether all of it was brought in or taken out.
    public boolean isDone() {
        return became.state == RunState.DONE;
    }

    public long setAside() {
        return became.files.stream().mapToLong(RunFile::setAside).sum();
    }

    public long fresh() {
        return became.files.stream().mapToLong(RunFile::fresh).sum();
    }

    /// Whether it left files to download.
    public boolean leftFiles() {
        return isDone() && (!isIn() || setAside() > 0 || isFlagged() || !became.aside.isEmpty());
    }

    /// Whether any row was set aside or is to be looked at.
    public boolean hasReasons() {
        return became.files.stream().anyMatch(file -> !file.reasons().isEmpty());
    }

    /// Whether some rows that were taken are to be looked at.
    public boolean isFlagged() {
        return became.files.stream().anyMatch(RunFile::isFlagged);
    }
}
