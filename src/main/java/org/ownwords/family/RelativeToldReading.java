package org.ownwords.family;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.consent.AllTheSame;
import org.ownwords.consent.SaidOfTelling;
import org.ownwords.consent.ToldAllTheSame;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// Reads what a relative was told, with the ground for it where the person said no.
@Component
class RelativeToldReading {

    private static final String WANTED = "wanted";

    private final ToldAllTheSame anyway;

    RelativeToldReading(ToldAllTheSame anyway) {
        this.anyway = anyway;
    }

    /// What was told, and on what ground.
    ///
    /// @param ground null where the person did not say no, or a ground stands already
    record Whole(RelativeTold told, @Nullable AllTheSame ground) {}

    Reading<Whole> read(Reader read, CaseFile file, By by) {
        var name = file.person().details().givenName();
        return switch (RelativeToldForm.read(read, name, by.today())) {
            case Accepted<RelativeTold>(var told) -> {
                var said = anyway.answers(file).of(told.who(), told.timing().on());
                var ground = ground(read, file, told, said, by);
                yield read.accept(() -> new Whole(told, ground.orElse(null)));
            }
            case Reading.Refused<RelativeTold>(var problems) -> new Reading.Refused<>(problems);
        };
    }

    private Optional<AllTheSame> ground(Reader read, CaseFile file, RelativeTold told, SaidOfTelling said, By by) {
        var isTyped = ToldAllTheSame.isTyped(read.typed());
        return switch (told.wanted().against(said)) {
            case Against.No() -> {
                if (isTyped) {
                    read.problem(WANTED, "Select the answer that you entered words under, or remove the words");
                }
                yield Optional.empty();
            }
            case Against.Ground() -> anyway.read(read, file, told.timing().on(), by);
            case Against.GroundStands() ->
                isTyped ? anyway.read(read, file, told.timing().on(), by) : Optional.empty();
            case Against.AnswerFirst(var words) -> {
                read.problem(
                        WANTED,
                        "It is recorded: %s If this has changed, record the new answer first, on the page of the case"
                                .formatted(words));
                yield Optional.empty();
            }
        };
    }
}
