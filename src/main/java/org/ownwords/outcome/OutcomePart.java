package org.ownwords.outcome;

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
import org.ownwords.casework.Section;
import org.ownwords.casework.Shows;
import org.ownwords.casework.Topic;
import org.ownwords.history.Telling;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// What the person wants, in a case. Everything they said is in every copy: the words are theirs. Our reading
/// of them, the categories, is given to people who ask for everything that is held (UK GDPR, article 15,
/// covers opinions too), and is not shown to the person otherwise: it would teach them to choose from our
/// list.
@Component
class OutcomePart implements Shows, Leaves, AnswersAudit {

    private final OutcomeStore store;
    private final AskStore asks;
    private final OutcomeTellsStore tells;
    private final Templates templates;

    OutcomePart(OutcomeStore store, AskStore asks, OutcomeTellsStore tells, Templates templates) {
        this.store = store;
        this.asks = asks;
        this.tells = tells;
        this.templates = templates;
    }

    @Override
    public List<Section> sections(CaseFile file, By by) {
        var outcomes = store.on(file.id());
        var asked = asks.on(file.id());
        var known = Known.of(outcomes, store.hasErrors(file.id()), asked);
        return List.of(new Section(Importance.THEIR_WORDS, templates.outcomeInWords(file, outcomes, asked, known)));
    }

    @Override
    public List<Link> links(CaseFile file, By by) {
        return List.of(new Link(
                Importance.THEIR_WORDS,
                "What %s says".formatted(file.person().details().givenName()),
                file.id().path() + "/outcomes/new"));
    }

    @Override
    public List<Leaving> leaving(Telling telling) {
        return Stream.of(
                        tells.tellWords(telling.chain()).stream().map(Leaving::always),
                        tells.tellWithdrawals(telling.chain()).stream().map(Leaving::always),
                        asks.tell(telling.chain()).stream().flatMap(told -> Leaving.brieflyToThem(told).stream()),
                        tells.tellCategories(telling.chain()).stream().map(Leaving::onRequest),
                        tells.tellResults(telling.chain()).stream().map(Leaving::always))
                .flatMap(leaving -> leaving)
                .toList();
    }

    @Override
    public List<String> leftOut(Copy copy) {
        return switch (copy) {
            case PERSONS -> List.of("The categories that what they want was put into, which are for reporting only.");
            case SUBJECT_ACCESS, EXPORT -> List.of();
        };
    }

    @Override
    public Map<Topic, Set<String>> answersAudit() {
        return Map.of(Topic.ASKED, Set.of("ask"), Topic.WISHES, Set.of("desired_outcome", "outcome_withdrawal"));
    }
}
