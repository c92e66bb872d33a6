package org.ownwords.capacity;

import gg.jte.Content;
import java.util.UUID;
import java.util.function.Consumer;
import org.ownwords.access.By;
import org.ownwords.casework.RecordsAgain;
import org.ownwords.correction.KeptEntries;
import org.ownwords.page.NotFound;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

@Component
class BestInterestsAgain implements RecordsAgain {

    private final BestInterestsDecisions decisions;
    private final BestInterestsTellsStore ever;
    private final Assessments assessments;
    private final KeptEntries kept;
    private final Templates templates;

    BestInterestsAgain(
            BestInterestsDecisions decisions,
            BestInterestsTellsStore ever,
            Assessments assessments,
            KeptEntries kept,
            Templates templates) {
        this.decisions = decisions;
        this.ever = ever;
        this.assessments = assessments;
        this.kept = kept;
        this.templates = templates;
    }

    @Override
    public String table() {
        return "best_interests";
    }

    @Override
    public Typed entered(CaseFile file, UUID row) {
        return ever.tell(file.id().chain(), row).map(BestInterestsForm::entered).orElseThrow(NotFound::new);
    }

    @Override
    public Content questions(CaseFile file, UUID row, Typed typed, Problems problems, By by) {
        return templates.capacityBestInterestsFields(
                typed, problems, file.person().details().givenName(), by);
    }

    @Override
    public Reading<Consumer<UUID>> read(Reader read, CaseFile file, UUID row, By by) {
        var because = assessments.get(file, new AssessmentId(kept.named(file, table(), "assessment_id", row)));
        return BestInterestsForm.read(read, file.person().details().givenName(), because.on(), by.today())
                .map(interests -> id -> decisions.decideAgain(id, file, because.id(), interests, by));
    }
}
