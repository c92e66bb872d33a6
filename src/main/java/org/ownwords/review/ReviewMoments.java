package org.ownwords.review;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.casework.At;
import org.ownwords.casework.Moment;
import org.ownwords.casework.Moments;
import org.ownwords.history.Row;
import org.ownwords.page.Days;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// The moment before a review is recorded. It is about the review before it, or about the case where there is none, so
/// that what was passed at one review is asked again at the next.
@Component
class ReviewMoments implements Moments {

    private final ReviewStore store;

    ReviewMoments(ReviewStore store) {
        this.store = store;
    }

    @Override
    public Optional<Moment> moment(CaseFile file, At at, UUID of) {
        return at == At.REVIEW
                ? Optional.of(moment(
                                file, store.on(file.id()).stream().findFirst().orElse(null)))
                        .filter(moment -> moment.of().id().equals(of))
                : Optional.empty();
    }

    /// @param last the review before it, or null
    static Moment moment(CaseFile file, @Nullable Held last) {
        var path = file.id().path() + "/reviews/new";
        return last == null
                ? new Moment(At.REVIEW, new Row("case_file", file.id().value()), Days.on(file.openedAt()), path)
                : new Moment(At.REVIEW, new Row("review", last.id()), last.on(), path);
    }
}
