package org.ownwords.capacity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ownwords.access.By;
import org.ownwords.casework.AnswersAudit;
import org.ownwords.casework.FallsShort;
import org.ownwords.casework.Importance;
import org.ownwords.casework.Leaves;
import org.ownwords.casework.Leaving;
import org.ownwords.casework.Leaving.Copy;
import org.ownwords.casework.Link;
import org.ownwords.casework.OnTheWay;
import org.ownwords.casework.Section;
import org.ownwords.casework.Shows;
import org.ownwords.casework.Topic;
import org.ownwords.history.Telling;
import org.ownwords.page.Days;
import org.ownwords.person.CaseFile;
import org.ownwords.person.Cases;
import org.springframework.stereotype.Component;

/// What the person can decide. All that was looked at stands side by side, from every case about
/// them: one of several decisions may be theirs and another not.
///
/// Their copy has what was found and decided, what they said, and what was done with them. What
/// others saw, thought and said is disclosed on request, after a colleague has read it.
@Component
class CapacityPart implements Shows, Leaves, AnswersAudit, OnTheWay {

    private final Cases cases;
    private final Assessments assessments;
    private final AssessmentTellsStore tells;
    private final BestInterestsTellsStore interests;
    private final LookAgainTellsStore lookingAgain;
    private final Templates templates;

    CapacityPart(
            Cases cases,
            Assessments assessments,
            AssessmentTellsStore tells,
            BestInterestsTellsStore interests,
            LookAgainTellsStore lookingAgain,
            Templates templates) {
        this.cases = cases;
        this.assessments = assessments;
        this.tells = tells;
        this.interests = interests;
        this.lookingAgain = lookingAgain;
        this.templates = templates;
    }

    @Override
    public List<Section> sections(CaseFile file, By by) {
        var theirs = cases.visibleTo(by.actor()).about(file.person().id()).stream()
                .map(CaseFile::id)
                .toList();
        return List.of(new Section(Importance.STANDING, templates.capacitySection(file, assessments.on(theirs))));
    }

    @Override
    public List<Link> links(CaseFile file, By by) {
        return List.of(
                new Link(Importance.STANDING, "Capacity to decide", file.id().path() + "/capacity/new"));
    }

    @Override
    public List<Leaving> leaving(Telling telling) {
        return Stream.of(
                        telling.by(tells).stream()
                                .flatMap(told -> Leaving.brieflyToThem(told, AssessmentSentences.WITH_THEM).stream()),
                        telling.by(interests).stream()
                                .flatMap(
                                        told -> Leaving.brieflyToThem(told, BestInterestsSentences.WITH_THEM).stream()),
                        telling.by(lookingAgain).stream().flatMap(told -> Leaving.brieflyToThem(told).stream()))
                .flatMap(leaving -> leaving)
                .toList();
    }

    @Override
    public List<String> leftOut(Copy copy) {
        return switch (copy) {
            case PERSONS ->
                List.of(
                        "Why it was found that the person can or cannot make a decision, and what others said about it.",
                        "What was weighed up before a decision in their best interests.");
            case SUBJECT_ACCESS, EXPORT -> List.of();
        };
    }

    @Override
    public List<Stretch> onTheWay(CaseFile file) {
        var latest = assessments.on(List.of(file.id())).stream().findFirst();
        return List.of(new Stretch(
                Aid.CAPACITY,
                latest.map(each -> "%s: looked at on %s.".formatted(each.decision(), Days.day(each.on())))
                        .orElse(null),
                file.id().path() + "/capacity/new"));
    }

    @Override
    public Map<Topic, Set<String>> answersAudit() {
        return Map.of(Topic.CAPACITY, Set.of("capacity_assessment", "best_interests", "look_again"));
    }

    @Override
    public List<FallsShort> fallsShort(CaseFile file) {
        return assessments.on(List.of(file.id())).stream()
                .flatMap(CapacityPart::shortOf)
                .toList();
    }

    private static Stream<FallsShort> shortOf(Assessed assessed) {
        return switch (AssessedForAudit.of(assessed)) {
            case AssessedForAudit.Done() -> Stream.of();
            case AssessedForAudit.DoubtedAndNotTested() ->
                fallsShort(
                        assessed,
                        "On %s there was a reason to doubt that they could decide “%s”. Not everything was tested, and nobody looked at it again.");
            case AssessedForAudit.NothingDecided() ->
                fallsShort(
                        assessed,
                        "On %s they lacked capacity to decide “%s”, and it could not wait. Nothing is recorded that was decided in their best interests.");
        };
    }

    private static Stream<FallsShort> fallsShort(Assessed assessed, String why) {
        return Stream.of(new FallsShort(
                Topic.CAPACITY, assessed.id().value(), why.formatted(Days.day(assessed.on()), assessed.decision())));
    }
}
