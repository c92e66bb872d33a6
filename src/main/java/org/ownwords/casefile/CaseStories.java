package org.ownwords.casefile;

import org.ownwords.access.By;
import org.ownwords.concern.Concerns;
import org.ownwords.conclusion.Conclusions;
import org.ownwords.enquiry.Enquiries;
import org.ownwords.outcome.Outcomes;
import org.ownwords.person.CaseFile;
import org.ownwords.person.Cases;
import org.ownwords.section42.Section42Decisions;
import org.ownwords.timescale.Pauses;
import org.ownwords.worklist.Worklist;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Gathers a case from the concepts it is made of.
@Service
@Transactional(readOnly = true)
class CaseStories {

    private final Cases cases;
    private final Outcomes outcomes;
    private final Concerns concerns;
    private final Section42Decisions decisions;
    private final Enquiries enquiries;
    private final Conclusions conclusions;
    private final Pauses pauses;
    private final Worklist worklist;
    private final Timeline timeline;

    CaseStories(
            Cases cases,
            Outcomes outcomes,
            Concerns concerns,
            Section42Decisions decisions,
            Enquiries enquiries,
            Conclusions conclusions,
            Pauses pauses,
            Worklist worklist,
            Timeline timeline) {
        this.cases = cases;
        this.outcomes = outcomes;
        this.concerns = concerns;
        this.decisions = decisions;
        this.enquiries = enquiries;
        this.conclusions = conclusions;
        this.pauses = pauses;
        this.worklist = worklist;
        this.timeline = timeline;
    }

    CaseStory of(CaseFile file, By by) {
        return new CaseStory(
                file,
                outcomes.on(file),
                outcomes.asks(file),
                worklist.on(file, by),
                Whereabouts.of(
                        concerns.on(file),
                        decisions.on(file),
                        enquiries.on(file),
                        conclusions.on(file),
                        decisions.received(file),
                        conclusions.received(file)),
                pauses.open(file).orElse(null),
                worklist.holder(file).orElse(null),
                cases.visibleTo(by.actor()).about(file.person().id()).stream()
                        .filter(other -> !other.id().equals(file.id()))
                        .toList(),
                timeline.of(file.id().chain()));
    }
}
