package org.ownwords.review;

import gg.jte.Content;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.ownwords.access.By;
import org.ownwords.casework.RecordsAgain;
import org.ownwords.correction.KeptEntries;
import org.ownwords.outcome.DesiredOutcome;
import org.ownwords.outcome.Outcomes;
import org.ownwords.page.NotFound;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// A review. It does not become the latest by being recorded again.
@Component
class ReviewAgain implements RecordsAgain {

    private final Reviews reviews;
    private final ReviewTellsStore ever;
    private final Outcomes outcomes;
    private final KeptEntries kept;
    private final Templates templates;

    ReviewAgain(Reviews reviews, ReviewTellsStore ever, Outcomes outcomes, KeptEntries kept, Templates templates) {
        this.reviews = reviews;
        this.ever = ever;
        this.outcomes = outcomes;
        this.kept = kept;
        this.templates = templates;
    }

    @Override
    public String table() {
        return "review";
    }

    @Override
    public boolean takesItsPlace() {
        return true;
    }

    @Override
    public Set<String> askedAgain() {
        return Set.of("review_outcome");
    }

    @Override
    public Typed entered(CaseFile file, UUID row) {
        return ReviewForm.entered(get(file, row));
    }

    private Review get(CaseFile file, UUID row) {
        return ever.tell(file.id().chain(), row).orElseThrow(NotFound::new);
    }

    @Override
    public Content questions(CaseFile file, UUID row, Typed typed, Problems problems, By by) {
        return templates.reviewFields(
                outcomes(file, row), typed, problems, file.person().details().givenName(), by.today());
    }

    private List<DesiredOutcome> outcomes(CaseFile file, UUID row) {
        return ReviewForm.outcomes(outcomes.on(file), get(file, row));
    }

    @Override
    public Reading<Consumer<UUID>> read(Reader read, CaseFile file, UUID row, By by) {
        var first = kept.first(file, table(), row);
        var right = ReviewForm.read(read, file.person().details(), outcomes(file, row), by);
        return read.accept(() -> Objects.requireNonNull(right))
                .map(review -> id -> reviews.hold(id, file, review, first, by));
    }
}
