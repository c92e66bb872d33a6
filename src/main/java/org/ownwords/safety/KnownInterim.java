package org.ownwords.safety;

import java.util.List;
import org.ownwords.page.Days;
import org.ownwords.person.CaseId;

/// Something that keeps the person safe for now, with how it was found, the earliest first.
record KnownInterim(InterimId id, CaseId caseId, Interim interim, List<Look> looks) {

    public KnownInterim {
        looks = List.copyOf(looks);
    }

    /// The address under which is recorded how it was found.
    String path() {
        return "%s/interim-safety/%s/look/new".formatted(caseId.path(), id.value());
    }

    InterimStanding standing() {
        return InterimStanding.of(interim, looks);
    }

    /// How it stands, as a sentence.
    String stands() {
        return switch (standing()) {
            case InterimStanding.InPlace(var _, var lookAgain) ->
                lookAgain == null
                        ? "It is in place."
                        : "It is in place. Somebody looks again on %s.".formatted(Days.day(lookAgain));
            case InterimStanding.Ended(var on) -> "It ended on %s.".formatted(Days.day(on));
        };
    }
}
