package org.ownwords.capacity;

import java.util.List;
import org.ownwords.access.By;
import org.ownwords.casework.SaysBefore;
import org.ownwords.casework.SaysBefore.Line;
import org.ownwords.casework.SaysBefore.Way;
import org.ownwords.casework.SaysBefore.Work;
import org.ownwords.page.Days;
import org.ownwords.person.CaseFile;
import org.ownwords.person.Cases;
import org.springframework.stereotype.Component;

/// What is recorded of what the person can decide, before the section 42 decision: capacity is thought of early, and
/// before decisions are made (Mental Capacity Act 2005, section 1; Care and support statutory guidance, paragraph
/// 14.55). It is no stop: nobody has to be assessed.
@Component
class CapacityBefore implements SaysBefore {

    /// So many are shown.
    private static final int MOST = 3;

    private final Cases cases;
    private final Assessments assessments;

    CapacityBefore(Cases cases, Assessments assessments) {
        this.cases = cases;
        this.assessments = assessments;
    }

    @Override
    public List<Line> before(Work work, CaseFile file, By by) {
        return switch (work) {
            case PLAN, CLOSING, CAPACITY, BEST_INTERESTS, RISK -> List.of();
            case SECTION_42 -> {
                var theirs = cases.visibleTo(by.actor()).about(file.person().id()).stream()
                        .map(CaseFile::id)
                        .toList();
                yield lines(
                        assessments.on(theirs),
                        file.person().details().givenName(),
                        file.id().path());
            }
        };
    }

    /// What was found last of each decision, or that nothing was looked at.
    ///
    /// @param name what to call the person
    /// @param path the address of the case
    static List<Line> lines(List<Assessed> assessed, String name, String path) {
        var now = assessed.stream()
                .filter(each -> each.lookedAtAgain() == null)
                .limit(MOST)
                .map(each -> new Line(
                        "%s: %s %s (%s)."
                                .formatted(
                                        each.decision(), name, each.capacity().words(), Days.day(each.on())),
                        null))
                .toList();
        return now.isEmpty()
                ? List.of(new Line(
                        "%s is presumed to be able to make each decision, and it is not recorded that anybody thought about it."
                                .formatted(name),
                        new Way("Say why nobody doubts it, or look at it", path + "/capacity/new")))
                : now;
    }
}
