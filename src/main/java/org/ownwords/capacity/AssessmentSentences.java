package org.ownwords.capacity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.history.Told.Detail;
import org.ownwords.page.Days;

/// What the timeline says of an assessment.
final class AssessmentSentences {

    private static final String INFORMATION = "What there was to know";
    private static final String SUPPORT = "What was done to help";
    private static final String THE_PERSON = "the person";

    /// The particulars that say what was done with the person, and not what others think or say.
    static final List<String> WITH_THEM = List.of(INFORMATION, SUPPORT);

    private AssessmentSentences() {}

    static String sentence(Assessment assessment) {
        return "“%s”: %s %s."
                .formatted(
                        assessment.decision(), THE_PERSON, assessment.capacity().words());
    }

    /// Each no is looked at by itself, so it says which one it is about.
    ///
    /// @param no when they said no, and to what, or null where it is not about that
    static List<Detail> details(Assessment assessment, @Nullable String no) {
        var assessing = assessment.assessing();
        return Stream.of(
                        details(Stream.of(Detail.of("About the time they said no", no))),
                        of(assessment.doubt()),
                        details(Stream.of(
                                Detail.of("Who else was asked", assessing.consulted()),
                                Detail.of("Looked at by", assessing.by()))))
                .flatMap(details -> details)
                .toList();
    }

    private static Stream<Detail> of(Doubt doubt) {
        return switch (doubt) {
            case Doubt.None(var why) -> details(Stream.of(Detail.of("Why it is not doubted", why)));
            case Doubt.Raised(var why, var preparation, var abilities, var cause) ->
                Stream.of(
                                details(Stream.of(
                                        Detail.of("Why it is doubted", why),
                                        Detail.of(INFORMATION, preparation.information()),
                                        Detail.of(SUPPORT, preparation.support()))),
                                of(abilities),
                                of(cause))
                        .flatMap(details -> details);
        };
    }

    private static Stream<Detail> of(Abilities abilities) {
        return Stream.of(Ability.values())
                .map(ability -> new Detail(ability.question(THE_PERSON), answer(abilities.on(ability))));
    }

    private static String answer(Tested tested) {
        var answer = tested.able().words() + ".";
        return tested.shown() == null ? answer : answer + " " + tested.shown();
    }

    private static Stream<Detail> of(Cause cause) {
        return switch (cause) {
            case Cause.NotAsked() -> Stream.of();
            case Cause.NoImpairment(var anotherReason) -> impairment("None was found", anotherReason);
            case Cause.NotBecauseOfIt(var impairment, var anotherReason) ->
                impairment(impairment + "\nThis is not the reason.", anotherReason);
            case Cause.BecauseOfIt(var what, var how, var outlook) -> {
                var details = new ArrayList<Detail>();
                details.addAll(impairment(what, null).toList());
                details.add(new Detail("How that is the reason", how));
                details.add(new Detail("Is it likely to change?", outlook.kind().words()));
                details.addAll(of(outlook).toList());
                yield details.stream();
            }
        };
    }

    private static Stream<Detail> impairment(String what, @Nullable String anotherReason) {
        return details(Stream.of(
                Detail.of("Impairment or disturbance of the mind or brain", what),
                Detail.of("What else the reason may be", anotherReason)));
    }

    private static Stream<Detail> of(Outlook outlook) {
        return switch (outlook) {
            case Outlook.Lasting() -> Stream.of();
            case Outlook.Regaining(var why, var canWait) -> of(why, canWait);
            case Outlook.Fluctuating(var why, var canWait) -> of(why, canWait);
        };
    }

    private static Stream<Detail> of(String why, CanWait canWait) {
        return details(Stream.of(
                Detail.of("How that is known, and when", why),
                switch (canWait) {
                    case CanWait.Until(var lookAgain) ->
                        Detail.of("The decision can wait. To be looked at again on", Days.day(lookAgain));
                    case CanWait.No(var reason) -> Detail.of("Why the decision cannot wait", reason);
                }));
    }

    private static Stream<Detail> details(Stream<Optional<Detail>> details) {
        return details.flatMap(Optional::stream);
    }
}
