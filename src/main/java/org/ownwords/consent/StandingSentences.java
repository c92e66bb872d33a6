package org.ownwords.consent;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Days;

/// How things stand with what the person agrees to, a line each.
final class StandingSentences {

    private StandingSentences() {}

    /// `Telling Harbour Surgery: Edith does not agree (3 July 2026, asked by Nadia Rahman).`
    ///
    /// @param name what to call the person
    static String stands(ConsentEntry entry, String name) {
        var consent = entry.consent();
        return "%s: %s %s (%s, %s).%s"
                .formatted(
                        entry.question().words(),
                        name,
                        consent.answer().kind().brief(),
                        Days.day(consent.on()),
                        asked(consent),
                        limits(consent.answer()));
    }

    private static String asked(Consent consent) {
        return switch (consent.answer()) {
            case Answer.NotAsked _ -> "recorded for " + consent.askedBy();
            case Answer.Agrees _, Answer.DoesNotAgree(), Answer.TakesBack(), Answer.CannotDecide _ ->
                "asked by " + consent.askedBy();
        };
    }

    private static String limits(Answer answer) {
        return answer instanceof Answer.Agrees(var limits) && limits != null ? " But not to: " + limits : "";
    }

    /// `It goes on without that since 4 July 2026, authorised by Sam Oyelaran: others may be at risk. Edith was
    /// told on 4 July 2026: that we tell them.`
    static String goesOn(GoneOn goneOn, String name) {
        var reasons = goneOn.goingOn().reasons();
        return "It goes on without that since %s, authorised by %s: %s. %s"
                .formatted(
                        Days.day(goneOn.goingOn().on()),
                        reasons.authorisedBy(),
                        reasons.grounds().stream().map(Ground::inSentence).collect(Collectors.joining("; ")),
                        told(reasons.telling(), name));
    }

    private static String told(Telling telling, String name) {
        return switch (telling) {
            case Telling.Told(var what, var on) -> "%s was told on %s: %s.".formatted(name, day(on), withoutStop(what));
            case Telling.NotTold(var why) -> "%s was not told: %s.".formatted(name, withoutStop(why));
            case Telling.NotSaid() -> "";
        };
    }

    /// `3 July 2026, Harbour Surgery: that she is frightened. Edith agreed.`
    static String told(PassedOn passedOn, Rests rests, String name) {
        return "%s, %s: %s. %s"
                .formatted(
                        Days.day(passedOn.on()),
                        passedOn.toWhom(),
                        withoutStop(passedOn.what()),
                        switch (rests) {
                            case Rests.OnAgreement _ -> "%s agreed.".formatted(name);
                            case Rests.OnGround _ ->
                                "It was told without the agreement of %s, on a recorded ground.".formatted(name);
                            case Rests.AgainstRefusal _ ->
                                "%s had said no, and no ground is recorded yet.".formatted(name);
                            case Rests.NotRecorded() -> "Whether %s agreed is not recorded.".formatted(name);
                        });
    }

    private static String withoutStop(@Nullable String words) {
        var stripped = words == null ? "" : words.strip();
        return stripped.endsWith(".") ? stripped.substring(0, stripped.length() - 1) : stripped;
    }

    /// `On 5 July 2026 Edith asked to stop. Others may be at risk. Ask again on 5 August 2026.`
    static String stopped(AskedToStop asked, String name) {
        var others = switch (asked.others()) {
            case YES -> " Others may be at risk.";
            case NO -> "";
            case NOT_KNOWN -> " It is not known yet whether others are at risk.";
        };
        var door = asked.door();
        var open = door.words() == null ? "" : " What stays open: %s.".formatted(withoutStop(door.words()));
        var again = door.askAgainOn() == null ? "" : " Ask again on %s.".formatted(Days.day(door.askAgainOn()));
        return "On %s %s asked to stop.%s%s%s".formatted(Days.day(asked.on()), name, others, open, again);
    }

    /// The day, or nothing where there is none.
    static String day(@Nullable LocalDate day) {
        return day == null ? "" : Days.day(day);
    }
}
