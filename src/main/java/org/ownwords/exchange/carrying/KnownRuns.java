package org.ownwords.exchange.carrying;

import java.io.IOException;
import java.io.OutputStream;
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
    private final LeftFiles files;

    KnownRuns(RunLog log, LeftFiles files) {
        this.log = log;
        this.files = files;
    }

    List<Run> latest(Practitioner asking) {
        return log.latest(asking.authority(), MOST);
    }

    Optional<Run> find(Practitioner asking, UUID run) {
        return log.find(asking.authority(), run);
    }

    /// How far a run has come, where it has told.
    Optional<String> howFar(Practitioner asking, UUID run) {
        return log.howFar(asking.authority(), run);
    }

    /// Whether what one of their runs left is still there.
    boolean left(Practitioner asking, Run run) {
        return run.leftFiles() && files.has(asking.authority(), run.id());
    }

    /// Writes what it left, as a ZIP.
    void write(Practitioner asking, Run run, OutputStream out) throws IOException {
        files.write(asking.authority(), run.id(), out);
    }

    void remove(Practitioner asking, Run run) {
        files.remove(asking.authority(), run.id());
    }
}
