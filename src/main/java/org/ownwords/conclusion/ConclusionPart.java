package org.ownwords.conclusion;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ownwords.casework.AnswersAudit;
import org.ownwords.casework.FallsShort;
import org.ownwords.casework.Leaves;
import org.ownwords.casework.Leaving;
import org.ownwords.casework.Leaving.Copy;
import org.ownwords.casework.Topic;
import org.ownwords.history.Telling;
import org.ownwords.page.Days;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// What of the endings of enquiries leaves a case.
///
/// The person's copy has what they said at closing, how they see it, and what was decided and why. What is
/// counted in the national return, how their capacity was judged, and the words chosen for the Board are
/// disclosed on request.
@Component
class ConclusionPart implements Leaves, AnswersAudit {

    private final ConclusionTellsStore tells;
    private final JudgedTellsStore judged;
    private final SignOffTellsStore signOffs;
    private final ReceivedEndingTellsStore tellsReceived;
    private final WhyNotStore whyNots;

    ConclusionPart(
            ConclusionTellsStore tells,
            JudgedTellsStore judged,
            SignOffTellsStore signOffs,
            ReceivedEndingTellsStore tellsReceived,
            WhyNotStore whyNots) {
        this.tells = tells;
        this.judged = judged;
        this.signOffs = signOffs;
        this.tellsReceived = tellsReceived;
        this.whyNots = whyNots;
    }

    @Override
    public List<Leaving> leaving(Telling telling) {
        return Stream.of(
                        tells.tellConclusions(telling.chain()).stream()
                                .flatMap(told ->
                                        Leaving.brieflyToThem(told, ClosingDetailsTellsStore.FOR_THE_PERSON).stream()),
                        judged.tellOutcomes(telling.chain()).stream()
                                .flatMap(told -> Leaving.brieflyToThem(told, JudgedTellsStore.THEIRS).stream()),
                        Stream.of(signOffs.tell(telling.chain()), tellsReceived.tellEndings(telling.chain()))
                                .flatMap(List::stream)
                                .flatMap(told -> Leaving.brieflyToThem(told).stream()),
                        tellsReceived.tellRisks(telling.chain()).stream().map(Leaving::onRequest))
                .flatMap(leaving -> leaving)
                .toList();
    }

    @Override
    public List<String> leftOut(Copy copy) {
        return switch (copy) {
            case PERSONS ->
                List.of(
                        "What is counted for the national figures when an enquiry is closed, and the words chosen for the"
                                + " Safeguarding Adults Board.",
                        "What a colleague wrote when they signed off a closing or sent it back.");
            case SUBJECT_ACCESS, EXPORT -> List.of();
        };
    }

    @Override
    public Map<Topic, Set<String>> answersAudit() {
        return Map.of(
                Topic.CAME_ABOUT,
                Set.of("conclusion_outcome", "outcome_looked_into"),
                Topic.INVOLVED,
                Set.of("conclusion"));
    }

    /// What did not come about has a reason, or somebody looked into it and found none. Question 8 of the tool
    /// that Leicestershire, Rutland and Leicester used in February 2017: “Were the individual’s outcomes met?
    /// If not, why was this?”
    @Override
    public List<FallsShort> fallsShort(CaseFile file) {
        return whyNots.missing(List.of(file.id())).stream()
                .map(missing -> new FallsShort(
                        Topic.CAME_ABOUT,
                        missing.row(),
                        "“%s” did not come about in full. Neither the closing of %s nor anybody since says why."
                                .formatted(missing.words(), Days.day(missing.since()))))
                .toList();
    }
}
