package org.ownwords.exchange.carrying;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ownwords.access.Practitioner;
import org.ownwords.exchange.runs.Run;
import org.springframework.stereotype.Service;

/// The results of runs, for the person who started one and those who come after.
@Service
class KnownRuns {

    /// How many runs a page shows.
    static final int MOST = 50;

    private final RunLog log;
    private final RunsBehind behind;
    private final KeptFiles files;

    KnownRuns(RunLog log, RunsBehind behind, KeptFiles files) {
        this.log = log;
        this.behind = behind;
        this.files = files;
    }

    List<Run> latest(Practitioner asking) {
        return log.latest(asking.authority(), MOST).stream().map(this::asItGoes).toList();
    }

    Optional<Run> find(Practitioner asking, UUID run) {
        return log.find(asking.authority(), run).map(this::asItGoes);
    }

    /// The records are in already; their files still have to be put in their place.
    private Run asItGoes(Run run) {
        return behind.has(run.id()) ? run.running() : run;
    }

    /// How far a run has come, where it is known here.
    Optional<String> howFar(UUID run) {
        return behind.howFar(run);
    }

    /// The folder that one of their runs left, or nothing if it was removed.
    Optional<Path> left(Practitioner asking, Run run) {
        return run.leftFiles() ? files.find(asking.authority(), run.id()) : Optional.empty();
    }

    void remove(Practitioner asking, Run run) {
        files.remove(asking.authority(), run.id());
    }
}
