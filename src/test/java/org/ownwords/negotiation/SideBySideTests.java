package org.ownwords.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ownwords.casework.Recording;
import org.ownwords.outcome.DesiredOutcome;
import org.ownwords.outcome.OutcomeId;
import org.ownwords.outcome.ReadAs;
import org.ownwords.outcome.Standing;
import org.ownwords.outcome.Verbatim;
import org.ownwords.person.CaseId;
import org.ownwords.vocabulary.Voice;

/// What the person wants and what others want, side by side.
class SideBySideTests {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 3);
    private static final CaseId CASE = new CaseId(new UUID(7, 7));
    private static final DesiredOutcome STAY = wish("Let me stay at home");
    private static final DesiredOutcome GARDEN = wish("I want my garden back");

    private static DesiredOutcome wish(String words) {
        return new DesiredOutcome(
                new OutcomeId(UUID.randomUUID()),
                new Verbatim(words, Voice.ADULT, DAY),
                null,
                new Standing.Current(),
                ReadAs.NOTHING,
                new Recording("nadia.rahman", Instant.parse("2026-07-03T09:00:00Z")));
    }

    private static OthersViewEntry view(@Nullable OutcomeId beside, @Nullable UUID follows) {
        return new OthersViewEntry(
                UUID.randomUUID(),
                CASE,
                new OthersView(
                        Whose.RELATIVE,
                        "Her son James",
                        "She has to move",
                        beside,
                        new Reception.Dismisses("I stay here"),
                        DAY),
                follows);
    }

    private static NegotiationEntry negotiation(@Nullable OutcomeId about, Ending ending) {
        return new NegotiationEntry(
                UUID.randomUUID(),
                CASE,
                new Negotiation(about, "With James", new TookPart.HasNegotiated(), null, ending, DAY));
    }

    private static BringingAboutEntry bringing(OutcomeId outcome, String who) {
        return new BringingAboutEntry(
                UUID.randomUUID(), CASE, new BringingAbout(outcome, who, null, null, Gift.OTHERS, "Ask for it", DAY));
    }

    @Test
    void each_wish_has_what_stands_beside_it_and_the_newest_of_who_brings_it_about() {
        var theirs = view(STAY.id(), null);
        var settled = negotiation(STAY.id(), new Ending.AsTheyWant(null));
        var newer = bringing(STAY.id(), "Harbour Housing");
        var side = SideBySide.of(
                List.of(STAY, GARDEN),
                List.of(theirs),
                List.of(settled),
                List.of(newer, bringing(STAY.id(), "Her landlord")));
        assertThat(side.rows()).containsExactly(new SideBySide.Row(STAY, List.of(theirs), List.of(settled), newer));
        assertThat(side.more()).isFalse();
        assertThat(side.isEmpty()).isFalse();
    }

    @Test
    void what_is_about_no_wish_by_itself_comes_last_and_so_does_what_stood_beside_one_that_was_in_error() {
        var ofNone = view(null, null);
        var ofOneInError = view(new OutcomeId(UUID.randomUUID()), null);
        var talked = negotiation(null, new Ending.Differing("She stays"));
        var besideGarden = view(GARDEN.id(), null);
        assertThat(SideBySide.of(
                                List.of(GARDEN),
                                List.of(ofNone, ofOneInError, besideGarden),
                                List.of(talked),
                                List.of())
                        .rows())
                .containsExactly(
                        new SideBySide.Row(GARDEN, List.of(besideGarden), List.of(), null),
                        new SideBySide.Row(null, List.of(ofNone, ofOneInError), List.of(talked), null));
    }

    @Test
    void a_wish_that_nobody_else_says_anything_about_is_not_shown_again() {
        assertThat(SideBySide.of(List.of(STAY, GARDEN), List.of(), List.of(), List.of())
                        .isEmpty())
                .isTrue();
    }

    @Test
    void a_newer_version_of_a_view_takes_the_place_of_the_one_it_follows() {
        var before = view(STAY.id(), null);
        var now = view(STAY.id(), before.id());
        assertThat(OthersViewEntry.now(List.of(now, before))).containsExactly(now);
        assertThat(OthersViewEntry.now(List.of(before)))
                .as("the newer one in error")
                .containsExactly(before);
    }

    @Test
    void of_many_the_newest_are_shown() {
        var fits = IntStream.range(0, SideBySide.MOST)
                .mapToObj(_ -> view(null, null))
                .toList();
        assertThat(SideBySide.of(List.of(), fits, List.of(), List.of()).more()).isFalse();
        var views = IntStream.rangeClosed(0, SideBySide.MOST)
                .mapToObj(_ -> view(null, null))
                .toList();
        var side = SideBySide.of(List.of(), views, List.of(), List.of());
        assertThat(side.more()).isTrue();
        assertThat(side.rows().getFirst().views()).hasSize(SideBySide.MOST).startsWith(views.getFirst());
        var talked = IntStream.rangeClosed(0, SideBySide.MOST)
                .mapToObj(_ -> negotiation(null, new Ending.AsTheyWant(null)))
                .toList();
        assertThat(SideBySide.of(List.of(), List.of(), talked, List.of()).more())
                .isTrue();
        assertThat(SideBySide.of(List.of(), List.of(), talked.subList(1, talked.size()), List.of())
                        .more())
                .isFalse();
    }

    @Test
    void how_it_stands_is_the_newest_that_was_talked_through_about_each_wish() {
        var open = negotiation(STAY.id(), new Ending.GoesOn(null, DAY.plusDays(7)));
        var settled = negotiation(STAY.id(), new Ending.AsTheyWant(null));
        var ofAll = negotiation(null, new Ending.Differing("She stays"));
        assertThat(NegotiationEntry.now(List.of(settled, ofAll, open))).containsExactly(settled, ofAll);
        assertThat(open.negotiation().ending().talkAgainOn()).isEqualTo(DAY.plusDays(7));
        assertThat(settled.negotiation().ending().talkAgainOn()).isNull();
    }
}
