package org.ownwords.review;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ownwords.access.By;
import org.ownwords.casework.AnswersAudit;
import org.ownwords.casework.Importance;
import org.ownwords.casework.Leaves;
import org.ownwords.casework.Leaving;
import org.ownwords.casework.Link;
import org.ownwords.casework.OnTheWay;
import org.ownwords.casework.Shows;
import org.ownwords.casework.Topic;
import org.ownwords.history.Telling;
import org.ownwords.page.Days;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// The reviews of a case. All of each leaves with every copy: it is what was said with the person. What
/// became of a next review when an enquiry ended is in the copies without the reason why it is no longer
/// needed, which may be about somebody else.
@Component
class ReviewPart implements Shows, Leaves, AnswersAudit, OnTheWay {

    private final ReviewStore store;
    private final ReviewTellsStore reviews;
    private final NextReviewTellsStore next;

    ReviewPart(ReviewStore store, ReviewTellsStore reviews, NextReviewTellsStore next) {
        this.store = store;
        this.reviews = reviews;
        this.next = next;
    }

    @Override
    public List<Link> links(CaseFile file, By by) {
        return List.of(new Link(Importance.NEXT, "A review", file.id().path() + "/reviews/new"));
    }

    @Override
    public List<Leaving> leaving(Telling telling) {
        return Stream.concat(
                        telling.by(reviews).stream().map(Leaving::always),
                        telling.by(next).stream().flatMap(told -> Leaving.brieflyToThem(told).stream()))
                .toList();
    }

    @Override
    public List<Stretch> onTheWay(CaseFile file) {
        return List.of(new Stretch(
                Aid.REVIEW,
                store.on(file.id()).stream()
                        .findFirst()
                        .map(held -> held.next() == null
                                ? "Held on %s.".formatted(Days.day(held.on()))
                                : "Held on %s, the next by %s.".formatted(Days.day(held.on()), Days.day(held.next())))
                        .orElse(null),
                file.id().path() + "/reviews/new"));
    }

    @Override
    public Map<Topic, Set<String>> answersAudit() {
        return Map.of(Topic.CAME_ABOUT, Set.of("review"));
    }
}
