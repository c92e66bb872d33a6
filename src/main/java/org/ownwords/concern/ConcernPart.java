package org.ownwords.concern;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ownwords.access.By;
import org.ownwords.casework.AnswersAudit;
import org.ownwords.casework.Importance;
import org.ownwords.casework.Leaves;
import org.ownwords.casework.Leaving;
import org.ownwords.casework.Leaving.Copy;
import org.ownwords.casework.Link;
import org.ownwords.casework.Next;
import org.ownwords.casework.Shows;
import org.ownwords.casework.Stands;
import org.ownwords.casework.Step;
import org.ownwords.casework.Topic;
import org.ownwords.history.Telling;
import org.ownwords.page.Days;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// The concerns of a case. A matter begins with one.
///
/// Who raised it leaves with an export and with no other copy. Their name and organisation, and what they are
/// to the person, may tell who they are: the person may know that only if the referrer agrees or it is
/// reasonable without their agreement (Data Protection Act 2018, Schedule 2, paragraph 16). A colleague
/// decides that, not this program. What they said is disclosed on request, after a colleague has read it for
/// the same reason; the person's copy goes without it.
@Component
class ConcernPart implements Shows, Stands, Leaves, AnswersAudit {

    private final ConcernStore store;
    private final ConcernTellsStore tells;

    ConcernPart(ConcernStore store, ConcernTellsStore tells) {
        this.store = store;
        this.tells = tells;
    }

    @Override
    public List<Link> links(CaseFile file, By by) {
        return List.of(new Link(
                Importance.THE_RECORD,
                "Another concern",
                "/people/%s/concerns/new".formatted(file.person().id().value())));
    }

    @Override
    public List<Step> steps(CaseFile file, By by) {
        return store.on(file.id()).stream().map(raised -> step(raised, file)).toList();
    }

    private static Step step(RaisedConcern raised, CaseFile file) {
        var on = Days.day(raised.concern().raisedAt());
        var id = raised.id().value();
        var support = Next.always(
                        "What %s needs support with"
                                .formatted(file.person().details().givenName()),
                        "%s/concerns/%s/support".formatted(file.id().path(), id))
                .about(", for the concern of " + on);
        return new Step(id, null, 0, "Concern " + on, false, List.of(support));
    }

    @Override
    public List<Leaving> leaving(Telling telling) {
        return Stream.of(
                        tells.raised(telling.chain()).stream().flatMap(ConcernPart::leaving),
                        tells.tellSupport(telling.chain()).stream().map(Leaving::always),
                        tells.tellReferrersTold(telling.chain()).stream().map(Leaving::onRequest))
                .flatMap(leaving -> leaving)
                .toList();
    }

    private static Stream<Leaving> leaving(RaisedConcern raised) {
        return Stream.of(
                new Leaving(ConcernSentences.tellBriefly(raised), Set.of(Copy.PERSONS)),
                new Leaving(ConcernSentences.tellWithoutReferrer(raised), Set.of(Copy.SUBJECT_ACCESS)),
                new Leaving(ConcernSentences.tell(raised), Set.of(Copy.EXPORT)));
    }

    @Override
    public List<String> leftOut(Copy copy) {
        return switch (copy) {
            case PERSONS ->
                List.of(
                        "Who raised a concern, what they said, and what they were told afterwards.",
                        "Where the risk was said to come from.");
            case SUBJECT_ACCESS ->
                List.of("Who raised a concern, unless they agree or it is reasonable to say without their agreement"
                        + " (Data Protection Act 2018, Schedule 2, paragraph 16).");
            case EXPORT -> List.of();
        };
    }

    @Override
    public Map<Topic, Set<String>> answersAudit() {
        return Map.of(Topic.ASKED, Set.of("concern"));
    }
}
