package org.ownwords.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.history.Told;
import org.ownwords.outcome.AskMade;
import org.ownwords.outcome.DesiredOutcome;
import org.ownwords.person.CaseFile;
import org.ownwords.timescale.Pause;
import org.ownwords.worklist.Due;
import org.ownwords.worklist.Holder;

/// Everything the page of a case shows.
///
/// @param paused the pause that stops the clock now, or null
/// @param others the person's other cases
public record CaseStory(
        CaseFile file,
        List<DesiredOutcome> outcomes,
        List<AskMade> asks,
        List<Due> due,
        List<Whereabouts> whereabouts,
        @Nullable Pause paused,
        @Nullable Holder holder,
        List<CaseFile> others,
        List<Told> timeline) {

    public String name() {
        return file.person().details().givenName();
    }
}
