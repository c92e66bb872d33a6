package org.ownwords.advocacy;

import java.util.List;
import org.ownwords.access.By;
import org.ownwords.casework.SaysBefore;
import org.ownwords.casework.SaysBefore.Line;
import org.ownwords.casework.SaysBefore.Way;
import org.ownwords.casework.SaysBefore.Work;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// How the person stands with an advocate, at each stage of the work: before the section 42 decision, on the plan and
/// at closing. The duty is about the whole of an enquiry and begins with the first contact (Care Act 2014, section
/// 68).
@Component
class AdvocacyBefore implements SaysBefore {

    private final AdvocacyStore decisions;
    private final AdvocateStore advocates;

    AdvocacyBefore(AdvocacyStore decisions, AdvocateStore advocates) {
        this.decisions = decisions;
        this.advocates = advocates;
    }

    @Override
    public List<Line> before(Work work, CaseFile file, By by) {
        return switch (work) {
            case CAPACITY, BEST_INTERESTS, RISK -> List.of();
            case SECTION_42, PLAN, CLOSING -> {
                var name = file.person().details().givenName();
                var standing = AdvocacyStanding.of(decisions.decided(file.id()), advocates.asked(file.id()));
                yield List.of(new Line(
                        StandingSentences.stands(standing, name),
                        new Way(
                                "%s whether %s needs an advocate"
                                        .formatted(
                                                standing instanceof AdvocacyStanding.NotDecided
                                                        ? "Decide"
                                                        : "Decide again",
                                                name),
                                file.id().path() + "/advocacy/new")));
            }
        };
    }
}
