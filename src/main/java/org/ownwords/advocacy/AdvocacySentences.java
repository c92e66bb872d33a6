package org.ownwords.advocacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ownwords.history.Told.Detail;

/// What the timeline says of a decision about advocacy.
final class AdvocacySentences {

    private static final String THE_PERSON = "the person";

    private AdvocacySentences() {}

    static String sentence(Duty duty) {
        return switch (duty) {
            case Duty.Met _ -> "There is a duty to arrange an independent advocate.";
            case Duty.AdvocateAsWell(var who, var _) ->
                "An independent advocate has to be arranged, as well as the support of %s.".formatted(who);
            case Duty.SomebodyAppropriate(var who) ->
                "No advocate has to be arranged: %s can support and represent the person.".formatted(who);
            case Duty.NoSubstantialDifficulty() ->
                "No advocate has to be arranged: the person would have no substantial difficulty in being involved.";
            case Duty.CannotYetSay _ -> "It cannot yet be said whether an independent advocate has to be arranged.";
        };
    }

    static List<Detail> details(AdvocacyDecision decision) {
        var details = new ArrayList<Detail>();
        for (var ability : Ability.values()) {
            var difficulty = decision.abilities().on(ability);
            details.add(new Detail(
                    ability.question(THE_PERSON),
                    difficulty.finding().words() + (difficulty.shown() == null ? "" : ". " + difficulty.shown())));
        }
        switch (decision.somebody()) {
            case Somebody.NotSaid() -> {}
            case Somebody.Nobody() -> details.add(new Detail("Somebody appropriate to support them", "Nobody"));
            case Somebody.NotYetKnown() ->
                details.add(new Detail("Somebody appropriate to support them", Finding.CANNOT_YET_SAY.words()));
            case Somebody.Considered considered -> details.addAll(details(considered));
        }
        Detail.of("Who else was thought of", decision.others()).ifPresent(details::add);
        return List.copyOf(details);
    }

    private static List<Detail> details(Somebody.Considered considered) {
        var candidate = considered.candidate();
        var asWell = considered.asWell();
        return Stream.of(
                        Stream.of(new Detail("Considered to support them", candidate.who())),
                        Stream.of(Exclusion.values())
                                .map(exclusion -> new Detail(
                                        exclusion.question(THE_PERSON),
                                        candidate.exclusions().on(exclusion).words())),
                        Stream.of(
                                new Detail(
                                        "Does the person agree to it?",
                                        candidate.consent().words()),
                                new Detail("Why they are appropriate, or not", candidate.why())),
                        Optional.ofNullable(asWell)
                                .map(each -> new Detail(
                                        "Why an advocate as well", each.ground().words() + ". " + each.why()))
                                .stream())
                .flatMap(each -> each)
                .toList();
    }
}
