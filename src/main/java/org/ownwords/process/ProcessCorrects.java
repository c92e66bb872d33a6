package org.ownwords.process;

import java.util.List;
import org.ownwords.casework.Correctable;
import org.ownwords.casework.Corrects;
import org.springframework.stereotype.Component;

/// Other processes and crimes. What was heard of a process falls with it.
@Component
class ProcessCorrects implements Corrects {

    private static final String PROCESS = "other_process";

    @Override
    public List<Correctable> correctable() {
        return List.of(
                Correctable.of(PROCESS, "Another process"),
                Correctable.of("process_news", "What was heard of another process", "process_id", PROCESS),
                Correctable.of("crime_report", "Whether a crime was reported"));
    }
}
