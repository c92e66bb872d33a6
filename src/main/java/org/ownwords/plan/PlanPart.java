package org.ownwords.plan;

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
import org.ownwords.casework.Shows;
import org.ownwords.casework.Topic;
import org.ownwords.history.Telling;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// The plan of a case. All of it leaves with every copy: it is the person's plan, and they may have
/// written it. Why something was not done in time may be about somebody else, and is disclosed on
/// request.
@Component
class PlanPart implements Shows, Leaves, AnswersAudit {

    private final PlanTellsStore tells;
    private final ArrangedTellsStore arranged;
    private final GivenTellsStore given;
    private final ItemProgressTellsStore progress;

    PlanPart(
            PlanTellsStore tells, ArrangedTellsStore arranged, GivenTellsStore given, ItemProgressTellsStore progress) {
        this.tells = tells;
        this.arranged = arranged;
        this.given = given;
        this.progress = progress;
    }

    @Override
    public List<Link> links(CaseFile file, By by) {
        return List.of(new Link(Importance.NEXT, "The plan", file.id().path() + "/plan"));
    }

    @Override
    public List<Leaving> leaving(Telling telling) {
        return Stream.concat(
                        Stream.of(telling.by(tells), telling.by(arranged), telling.by(given))
                                .flatMap(List::stream)
                                .map(Leaving::always),
                        telling.by(progress).stream()
                                .flatMap(told -> Leaving.brieflyToThem(told, ItemProgressTellsStore.THEIRS).stream()))
                .toList();
    }

    @Override
    public Map<Topic, Set<String>> answersAudit() {
        return Map.of(Topic.INVOLVED, Set.of("plan_given"));
    }
}
