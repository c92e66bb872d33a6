package org.ownwords.risk;

import java.util.List;
import java.util.stream.Collectors;
import org.ownwords.page.Days;

/// How a risk stands, in words.
final class StandingSentences {

    private StandingSentences() {}

    /// In one or two sentences.
    ///
    /// @param name what to call the person
    static String stands(RiskStanding standing, String name) {
        return switch (standing) {
            case RiskStanding.WeighedAgain(var on) -> "It was weighed again on %s.".formatted(Days.day(on));
            case RiskStanding.NotDecided() -> Decided.Kind.NOT_YET.sentence() + ".";
            case RiskStanding.Avoided() -> Decided.Kind.AVOIDED.sentence() + ".";
            case RiskStanding.Taken(var lessened, var agreement) -> {
                var kind = lessened ? Decided.Kind.LESSENED : Decided.Kind.TAKEN;
                yield "%s. %s"
                        .formatted(kind.sentence(), agreement(agreement, name))
                        .strip();
            }
        };
    }

    private static String agreement(Agreement agreement, String name) {
        return switch (agreement) {
            case Agreement.NotNeeded() -> "";
            case Agreement.Refused(var whose) ->
                each(
                        whose,
                        "%s does not accept it.".formatted(name),
                        "A manager does not agree to it for the council.");
            case Agreement.Missing(var whose) ->
                each(
                        whose,
                        "%s has not been asked yet whether they accept it.".formatted(name),
                        "A manager has not agreed to it for the council yet.");
            case Agreement.Given(var whose) ->
                each(whose, "%s accepts it.".formatted(name), "The council stands behind it.");
        };
    }

    private static String each(List<Whose> whose, String persons, String councils) {
        return whose.stream()
                .map(one -> switch (one) {
                    case PERSON -> persons;
                    case COUNCIL -> councils;
                })
                .collect(Collectors.joining(" "));
    }
}
