package org.ownwords.larchmere;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.enquiry.Conversation;
import org.ownwords.enquiry.Conversations;
import org.ownwords.outcome.Categories;
import org.ownwords.outcome.CategoriesKnown;
import org.ownwords.outcome.DesiredOutcome;
import org.ownwords.outcome.OutcomeId;
import org.ownwords.outcome.Outcomes;
import org.ownwords.outcome.ReadAs;
import org.ownwords.outcome.Said;
import org.ownwords.person.CaseFile;
import org.ownwords.person.CaseId;
import org.ownwords.person.Cases;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is talked about, and what people want: each method is one recording, through the concept's own door, in a
/// transaction of its own.
@Service
@Transactional
class Listening {

    private final Cases cases;
    private final Outcomes outcomes;
    private final Categories categories;
    private final Conversations conversations;

    Listening(Cases cases, Outcomes outcomes, Categories categories, Conversations conversations) {
        this.cases = cases;
        this.outcomes = outcomes;
        this.categories = categories;
        this.conversations = conversations;
    }

    void converse(CaseId caseId, Conversation conversation, By by) {
        conversations.record(UUID.randomUUID(), caseId, conversation, by);
    }

    OutcomeId express(CaseId caseId, Said said, By by) {
        var id = new OutcomeId(UUID.randomUUID());
        outcomes.express(id, caseId, said, by);
        return id;
    }

    OutcomeId change(CaseId caseId, OutcomeId before, Said said, @Nullable String why, By by) {
        var id = new OutcomeId(UUID.randomUUID());
        outcomes.change(id, file(caseId, by), before, said, why, by);
        return id;
    }

    void categorise(CaseId caseId, OutcomeId outcome, ReadAs fitting, By by) {
        var file = file(caseId, by);
        var before = categories.known(file, outcome);
        categories.record(UUID.randomUUID(), file, new CategoriesKnown(outcome, before.row(), fitting), by);
    }

    List<DesiredOutcome> wanted(CaseId caseId, By by) {
        return outcomes.current(file(caseId, by));
    }

    List<OutcomeId> ids(CaseId caseId, By by) {
        var ids = new ArrayList<OutcomeId>();
        wanted(caseId, by).forEach(outcome -> ids.add(outcome.id()));
        return ids;
    }

    private CaseFile file(CaseId caseId, By by) {
        return cases.visibleTo(by.actor()).get(caseId);
    }
}
