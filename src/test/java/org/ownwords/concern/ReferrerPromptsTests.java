package org.ownwords.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ownwords.casework.Recording;
import org.ownwords.vocabulary.RaisedBy;

class ReferrerPromptsTests {

    private static final Instant RAISED = Instant.parse("2026-07-02T15:05:00Z");

    private static RaisedConcern raised(Referrer referrer, @Nullable String told) {
        return new RaisedConcern(
                new ConcernId(UUID.randomUUID()),
                new Concern(
                        RAISED,
                        referrer,
                        "A neighbour asks her for money",
                        new SuspectedAbuse(List.of(), null, null),
                        null,
                        new Support(null, List.of())),
                told,
                new Recording("nadia.rahman", RAISED));
    }

    @Test
    void whoever_raised_it_is_told_unless_it_was_the_person_or_nothing_is_known_of_them() {
        var priya = raised(new Referrer(RaisedBy.FAMILY_OR_FRIEND, "Priya", null), null);
        assertThat(ReferrerPrompts.untold(List.of(priya))).contains(priya);
        var told = raised(new Referrer(RaisedBy.FAMILY_OR_FRIEND, "Priya", null), "That we will see her");
        var herself = raised(new Referrer(RaisedBy.SELF, null, null), null);
        var nobody = raised(new Referrer(null, null, null), null);
        assertThat(ReferrerPrompts.untold(List.of(told, herself, nobody))).isEmpty();
        assertThat(ReferrerPrompts.untold(List.of(told, priya))).contains(priya);
        var organisation = raised(new Referrer(null, null, "The sight-loss service"), null);
        assertThat(ReferrerPrompts.untold(List.of(organisation, priya))).contains(organisation);
    }
}
