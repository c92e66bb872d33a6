package org.ownwords.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.consent.Entries.AGREES;
import static org.ownwords.consent.Entries.DAY;
import static org.ownwords.consent.Entries.NO;
import static org.ownwords.consent.Entries.about;
import static org.ownwords.consent.Entries.entry;
import static org.ownwords.consent.Entries.goneOn;
import static org.ownwords.consent.Entries.telling;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ownwords.consent.Rests.AgainstRefusal;
import org.ownwords.consent.Rests.NotRecorded;
import org.ownwords.consent.Rests.OnAgreement;
import org.ownwords.consent.Rests.OnGround;

/// What it rests on that something was told to others.
class WhatItRestsOnTests {

    private static final Footing NOT_SAID = new Footing.NotSaid();

    @Test
    void with_agreement_it_rests_on_the_answer_that_was_named() {
        var agrees = entry(telling("Her surgery"), AGREES, DAY);
        assertThat(rests(new Footing.Agreed(agrees.id()), agrees)).isEqualTo(new OnAgreement(agrees));
    }

    @Test
    void without_it_rests_on_the_ground_that_was_named() {
        var goneOn = goneOn();
        var no = entry(telling("Her surgery"), NO, DAY, goneOn);
        assertThat(rests(new Footing.Without(goneOn.id()), no)).isEqualTo(new OnGround(goneOn));
    }

    @Test
    void of_several_it_rests_on_the_one_that_was_named() {
        var other = entry(telling("The police"), AGREES, DAY);
        var named = entry(telling("Her surgery"), AGREES, DAY);
        assertThat(rests(new Footing.Agreed(named.id()), other, named)).isEqualTo(new OnAgreement(named));
        var first = goneOn();
        var second = goneOn();
        assertThat(rests(new Footing.Without(second.id()), entry(telling("Her surgery"), NO, DAY, first, second)))
                .isEqualTo(new OnGround(second));
    }

    @Test
    void told_after_a_no_it_has_to_be_said_on_what_ground() {
        var no = entry(telling("her  SURGERY"), NO, DAY);
        assertThat(rests(NOT_SAID, no)).isEqualTo(new AgainstRefusal(no));
        var back = entry(telling("Her surgery"), new Answer.TakesBack(), DAY);
        assertThat(rests(NOT_SAID, back)).isEqualTo(new AgainstRefusal(back));
    }

    @Test
    void a_no_to_the_concern_or_to_the_enquiry_counts_whoever_is_told() {
        for (var kind : List.of(Question.Kind.CONCERN, Question.Kind.ENQUIRY)) {
            var no = entry(about(kind, null), NO, DAY);
            assertThat(rests(NOT_SAID, no)).as("%s", kind).isEqualTo(new AgainstRefusal(no));
        }
    }

    @Test
    void a_no_to_telling_somebody_else_or_to_something_else_does_not_count() {
        assertThat(rests(NOT_SAID, entry(telling("The police"), NO, DAY))).isEqualTo(new NotRecorded());
        assertThat(rests(NOT_SAID, entry(about(Question.Kind.OTHER, "Her surgery"), NO, DAY)))
                .isEqualTo(new NotRecorded());
    }

    @Test
    void going_on_after_the_no_covers_it_whenever_that_was_recorded() {
        var goneOn = goneOn();
        assertThat(rests(NOT_SAID, entry(telling("Her surgery"), NO, DAY, goneOn)))
                .isEqualTo(new OnGround(goneOn));
    }

    @Test
    void a_ground_for_one_no_is_none_for_another() {
        var without = entry(about(Question.Kind.ENQUIRY, null), NO, DAY);
        var covered = entry(telling("Her surgery"), NO, DAY, goneOn());
        assertThat(rests(NOT_SAID, covered, without)).isEqualTo(new AgainstRefusal(without));
    }

    @Test
    void what_they_say_later_changes_nothing_about_what_was_told_before() {
        var later = entry(telling("Her surgery"), AGREES, DAY.plusDays(1));
        var no = entry(telling("Her surgery"), NO, DAY);
        assertThat(rests(NOT_SAID, later, no)).isEqualTo(new AgainstRefusal(no));
        var laterNo = entry(telling("Her surgery"), NO, DAY.plusDays(1));
        assertThat(rests(NOT_SAID, laterNo)).isEqualTo(new NotRecorded());
    }

    @Test
    void a_no_that_was_followed_by_a_yes_stands_no_longer() {
        var yes = entry(telling("Her surgery"), AGREES, DAY);
        var no = entry(telling("Her surgery"), NO, DAY.minusDays(1));
        assertThat(rests(NOT_SAID, yes, no)).isEqualTo(new NotRecorded());
    }

    @Test
    void nothing_is_inferred_where_they_were_not_asked_or_cannot_decide() {
        assertThat(rests(NOT_SAID)).isEqualTo(new NotRecorded());
        assertThat(rests(NOT_SAID, entry(telling("Her surgery"), new Answer.NotAsked("Unconscious"), DAY)))
                .isEqualTo(new NotRecorded());
        assertThat(rests(NOT_SAID, entry(telling("Her surgery"), new Answer.CannotDecide("Delirium"), DAY)))
                .isEqualTo(new NotRecorded());
    }

    @Test
    void a_footing_that_was_recorded_in_error_is_as_if_none_was_said() {
        var no = entry(telling("Her surgery"), NO, DAY);
        assertThat(rests(new Footing.Agreed(new ConsentId(UUID.randomUUID())), no))
                .isEqualTo(new AgainstRefusal(no));
        assertThat(rests(new Footing.Without(new GoingOnId(UUID.randomUUID())), no))
                .isEqualTo(new AgainstRefusal(no));
        assertThat(rests(new Footing.Agreed(no.id()), no)).as("no is no yes").isEqualTo(new AgainstRefusal(no));
    }

    private static Rests rests(Footing footing, ConsentEntry... entries) {
        return WhatItRestsOn.judge(
                new PassedOn("Her surgery", "That she was hurt", "They see her", footing, "Nadia Rahman", DAY),
                List.of(entries));
    }
}
