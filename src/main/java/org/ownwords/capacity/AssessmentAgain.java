package org.ownwords.capacity;

import gg.jte.Content;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.capacity.AssessmentForm.Earlier;
import org.ownwords.casework.RecordsAgain;
import org.ownwords.correction.KeptEntries;
import org.ownwords.page.NotFound;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// An assessment that was written down wrongly. What was decided in the person's best interests
/// because of it stays, and so it still has to be found that they lack capacity.
@Component
class AssessmentAgain implements RecordsAgain {

    private final Assessments assessments;
    private final BestInterestsDecisions decisions;
    private final AssessmentTellsStore ever;
    private final KeptEntries kept;
    private final Refusals refusals;
    private final Templates templates;

    AssessmentAgain(
            Assessments assessments,
            BestInterestsDecisions decisions,
            AssessmentTellsStore ever,
            KeptEntries kept,
            Refusals refusals,
            Templates templates) {
        this.assessments = assessments;
        this.decisions = decisions;
        this.ever = ever;
        this.kept = kept;
        this.refusals = refusals;
        this.templates = templates;
    }

    @Override
    public String table() {
        return "capacity_assessment";
    }

    @Override
    public boolean takesItsPlace() {
        return true;
    }

    @Override
    public Typed entered(CaseFile file, UUID row) {
        return AssessmentForm.entered(get(file, row));
    }

    /// In error or not.
    private Assessment get(CaseFile file, UUID row) {
        return ever.tell(file.id().chain(), row).orElseThrow(NotFound::new);
    }

    @Override
    public Content questions(CaseFile file, UUID row, Typed typed, Problems problems, By by) {
        return templates.capacityFields(
                refusals.options(file), typed, problems, file.person().details().givenName(), by);
    }

    @Override
    public Reading<Consumer<UUID>> read(Reader read, CaseFile file, UUID row, By by) {
        var first = new AssessmentId(kept.first(file, table(), row));
        var before = before(file, get(file, row).follows());
        return switch (AssessmentForm.read(read, file.person().details(), before, refusals.options(file), by.today())) {
            case Refused<Assessment>(var problems) -> new Refused<>(problems);
            case Accepted<Assessment>(var right) -> {
                if (!right.capacity().isLacking() && decisions.restOn(first)) {
                    read.problem(
                            "doubt",
                            "A decision in the best interests of %s rests on this. To record that it was not found that they lack capacity, go back, record that this was in error, and record it anew"
                                    .formatted(file.person().details().givenName()));
                }
                Consumer<UUID> record = id -> assessments.assess(new AssessmentId(id), file, right, first, by);
                yield read.accept(() -> record);
            }
        };
    }

    private @Nullable Earlier before(CaseFile file, @Nullable AssessmentId follows) {
        if (follows == null) {
            return null;
        }
        var earlier = assessments.find(file, follows);
        return earlier.isPresent() ? Earlier.of(earlier.get()) : new Earlier(follows, null);
    }
}
