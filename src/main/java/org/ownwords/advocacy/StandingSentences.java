package org.ownwords.advocacy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Days;

/// How a case stands with advocacy, in one line.
final class StandingSentences {

    private StandingSentences() {}

    /// The line.
    ///
    /// @param name what to call the person
    public static String stands(AdvocacyStanding standing, String name) {
        return switch (standing) {
            case AdvocacyStanding.NotDecided() ->
                "It is not recorded yet whether %s needs an independent advocate.".formatted(name);
            case AdvocacyStanding.NoDuty(var latest) -> noDuty(latest, name);
            case AdvocacyStanding.NobodyArranged(var latest, var duty, var since) ->
                since.isAfter(duty)
                        ? "%s. Nobody has been asked since %s.".formatted(duty(latest, duty), Days.day(since))
                        : "%s. Nobody has been asked yet.".formatted(duty(latest, duty));
            case AdvocacyStanding.NotWanted(var latest, var duty, var on) ->
                "%s. On %s, %s did not want one.".formatted(duty(latest, duty), Days.day(on), name);
            case AdvocacyStanding.AskedFor(var latest, var duty, var advocate) ->
                "%s. One was %s. Nobody has started yet.".formatted(duty(latest, duty), advocate.soFar());
            case AdvocacyStanding.Started started ->
                "%s. One was %s%s."
                        .formatted(
                                duty(started.latest(), started.duty()),
                                started.advocate().soFar(),
                                after(started.days()));
        };
    }

    private static String noDuty(Decided latest, String name) {
        var on = Days.day(latest.on());
        return switch (latest.result()) {
            case SOMEBODY_APPROPRIATE ->
                "No advocate has to be arranged: %s can support and represent %s (decided on %s)."
                        .formatted(known(latest.who()), name, on);
            case NO_DIFFICULTY ->
                "No advocate has to be arranged: %s would have no substantial difficulty in being involved (decided on %s)."
                        .formatted(name, on);
            case CANNOT_YET_SAY ->
                "On %s it could not yet be said whether an advocate has to be arranged.".formatted(on);
            case MET, AS_WELL -> throw new IllegalStateException("An advocate has to be arranged: " + latest);
        };
    }

    private static String duty(Decided latest, LocalDate duty) {
        return latest.result() == DutyResult.AS_WELL
                ? "Since %s an advocate has to be arranged, as well as the support of %s"
                        .formatted(Days.day(duty), known(latest.who()))
                : "The duty to arrange an advocate arose on %s".formatted(Days.day(duty));
    }

    private static String known(@Nullable String who) {
        return who == null ? "somebody" : who;
    }

    /// How long it took from the duty to the start. Nothing for somebody who was there already.
    private static String after(long days) {
        if (days < 1) {
            return "";
        }
        return days == 1 ? ": 1 day after the duty" : ": %d days after the duty".formatted(days);
    }
}
