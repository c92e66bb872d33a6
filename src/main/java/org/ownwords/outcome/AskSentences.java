package org.ownwords.outcome;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.history.Told;
import org.ownwords.history.Told.Detail;

/// What the timeline says of whether somebody was asked.
final class AskSentences {

    private AskSentences() {}

    static Told told(UUID id, Ask ask, @Nullable String said, Instant at, String by) {
        return switch (ask) {
            case Ask.Asked(var who, var on) ->
                new Told(
                        Told.onDay(on, at),
                        at,
                        by,
                        id,
                        "Was asked what they want, by %s.".formatted(who),
                        said,
                        List.of());
            case Ask.AskedElsewhere() ->
                Told.whenRecorded(at, by, id, "As it was sent to us: was asked what they want.", said, List.of());
            case Ask.NotAsked(var reason, var more) ->
                Told.whenRecorded(
                        at,
                        by,
                        id,
                        "Was not asked what they want: %s."
                                .formatted(reason.words().toLowerCase(Locale.UK)),
                        said,
                        Detail.of("More", more).stream().toList());
            case Ask.NotAskedElsewhere() ->
                Told.whenRecorded(at, by, id, "As it was sent to us: was not asked what they want.", said, List.of());
            case Ask.NotSaidElsewhere(var why) ->
                Told.whenRecorded(
                        at,
                        by,
                        id,
                        "As it was sent to us: it does not say whether they were asked what they want.",
                        said,
                        Detail.of("Why they were not asked", why).stream().toList());
        };
    }
}
