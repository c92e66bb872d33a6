package org.ownwords.exchange.runs;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One bringing in or taking out of records through the pages.
///
/// @param why why they were taken out, in the words of the administrator; null where they were brought in
/// @param at  when it began
public record Run(UUID id, RunKind kind, @Nullable String why, Instant at, String by, Became became) {

    /// What has become of it.
    ///
    /// @param endedAt null while it has not ended
    /// @param reason  why it was refused, or null
    /// @param files   what became of each file, once it is done; on a list of runs, none
    /// @param aside   the columns that the format does not know, by file, like `people.csv: shoe_size`
    public record Became(
            RunState state,
            @Nullable Instant endedAt,
            @Nullable String reason,
            List<RunFile> files,
            List<String> aside) {

        static final Became RUNNING = new Became(RunState.RUNNING, null, null, List.of(), List.of());
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

    /// Whether it left files to download.
    public boolean leftFiles() {
        return isDone() && (!isIn() || setAside() > 0 || !became.aside.isEmpty());
    }
}
