package org.ownwords.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ownwords.arrangement.DecisionMaker.Paper;
import org.ownwords.casework.SaysBefore;
import org.ownwords.person.CaseId;

/// How who may decide for the person, and a deprivation of liberty, stand.
class StandingTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 7, 6);
    private static final CaseId CASE = new CaseId(UUID.randomUUID());

    @Test
    void a_concern_about_who_may_decide_ends_nothing_and_the_last_that_was_learnt_counts() {
        assertThat(MakerStanding.of(List.of())).isEqualTo(new MakerStanding.MayDecide());
        var concern = new MakerNews(Became.CONCERN, Whether.NO, "Money is missing", MONDAY);
        assertThat(MakerStanding.of(List.of(concern))).isEqualTo(new MakerStanding.Concern(MONDAY, Whether.NO));
        assertThat(MakerStanding.of(List.of(concern)).isOpen()).isTrue();
        var cleared = new MakerNews(Became.NO_CONCERN, Whether.NOT_KNOWN, "It was found", MONDAY);
        assertThat(MakerStanding.of(List.of(concern, cleared))).isEqualTo(new MakerStanding.MayDecide());
        assertThat(MakerStanding.of(List.of(concern, cleared)).isOpen()).isTrue();
        var ended = new MakerNews(Became.ENDED, Whether.NOT_KNOWN, "She cancelled it", MONDAY);
        assertThat(MakerStanding.of(List.of(concern, ended))).isEqualTo(new MakerStanding.Ended(MONDAY));
        assertThat(MakerStanding.of(List.of(ended)).isOpen()).isFalse();
    }

    @Test
    void attorneys_and_deputies_are_asked_until_it_ends_and_an_appointee_is_not() {
        var ended = new MakerNews(Became.ENDED, Whether.NOT_KNOWN, "She cancelled it", MONDAY);
        var concern = new MakerNews(Became.CONCERN, Whether.YES, "Money is missing", MONDAY);
        assertThat(new Standing(
                                List.of(
                                        maker(MakerKind.LPA_WELFARE, "Ann"),
                                        maker(MakerKind.LPA_PROPERTY, "Ann"),
                                        maker(MakerKind.DEPUTY_WELFARE, "Tom", concern),
                                        maker(MakerKind.DEPUTY_PROPERTY, "Priya"),
                                        maker(MakerKind.LPA_WELFARE, "Ida", ended),
                                        maker(MakerKind.ENDURING, "Rose"),
                                        maker(MakerKind.APPOINTEE, "The council")),
                                List.of(),
                                List.of())
                        .asked())
                .containsExactly("Ann", "Tom", "Priya");
        assertThat(maker(MakerKind.LPA_WELFARE, "Tom", concern).stands())
                .isEqualTo("There is a concern about them, since 6 July 2026. "
                        + "The Office of the Public Guardian was told.");
        assertThat(maker(MakerKind.LPA_WELFARE, "Tom", ended).stands())
                .isEqualTo("They may no longer decide, as was known on 6 July 2026.");
        assertThat(maker(MakerKind.LPA_WELFARE, "Tom").stands()).isEmpty();
    }

    @Test
    void who_may_decide_and_what_was_wished_for_stand_in_a_line_each_and_what_has_ended_does_not() {
        var ended = new MakerNews(Became.ENDED, Whether.NOT_KNOWN, "She cancelled it", MONDAY);
        var concern = new MakerNews(Became.CONCERN, Whether.NOT_KNOWN, "Money is missing", MONDAY);
        var refusal = wish(new AdvanceWish.Wish.Refusal("To be tube fed", "At the end", Whether.NO, Set.of()));
        var statement = wish(new AdvanceWish.Wish.Statement("My own bed"));
        var withdrawn =
                new KnownWish(refusal.id(), CASE, statement.wish(), List.of(new Withdrawal("She tore it up", MONDAY)));
        assertThat(ArrangementBefore.lines(
                        new Standing(
                                List.of(
                                        maker(MakerKind.LPA_WELFARE, "Ann", concern),
                                        maker(MakerKind.APPOINTEE, "The council"),
                                        maker(MakerKind.LPA_WELFARE, "Ida", ended)),
                                List.of(refusal, statement, withdrawn),
                                List.of()),
                        "Edith"))
                .extracting(SaysBefore.Line::words)
                .containsExactly(
                        "Ask before you decide for Edith: Attorney for health and welfare, under a lasting power: Ann. There is a concern about them, since 6 July 2026.",
                        "May decide for Edith: Appointee for benefits: The council.",
                        "Decision in advance to refuse treatment: “To be tube fed” When it applies: At the end",
                        "Statement of wishes: “My own bed”");
    }

    private static KnownWish wish(AdvanceWish.Wish wish) {
        return new KnownWish(
                new WishId(UUID.randomUUID()), CASE, new AdvanceWish(wish, null, new Times(null, MONDAY)), List.of());
    }

    private static KnownMaker maker(MakerKind kind, String who, MakerNews... news) {
        return new KnownMaker(
                new MakerId(UUID.randomUUID()),
                CASE,
                new DecisionMaker(kind, who, null, Whether.NOT_KNOWN, new Paper(true, null), new Times(null, MONDAY)),
                List.of(news));
    }

    @Test
    void what_was_asked_for_waits_and_is_looked_at_on_its_day() {
        var waiting = LibertyStanding.of(List.of(asked(MONDAY, MONDAY.plusDays(21))));
        assertThat(waiting).isEqualTo(new LibertyStanding.Waiting(MONDAY.plusDays(21)));
        assertThat(waiting.lookOn()).contains(MONDAY.plusDays(21));
        assertThat(waiting.isOpen()).isTrue();
        assertThat(LibertyStanding.of(List.of(asked(MONDAY, null))).lookOn()).isEmpty();
    }

    @Test
    void what_was_granted_is_looked_at_four_weeks_before_it_runs_out_or_half_way() {
        assertThat(granted(MONDAY, MONDAY.plusDays(365)).lookOn()).contains(MONDAY.plusDays(337));
        assertThat(granted(MONDAY, MONDAY.plusDays(56)).lookOn()).contains(MONDAY.plusDays(28));
        assertThat(granted(MONDAY, MONDAY.plusDays(55)).lookOn()).contains(MONDAY.plusDays(28));
        assertThat(granted(MONDAY, MONDAY.plusDays(7)).lookOn()).contains(MONDAY.plusDays(4));
        assertThat(granted(MONDAY, MONDAY).lookOn()).contains(MONDAY);
        assertThat(granted(MONDAY, MONDAY.minusDays(9)).lookOn()).contains(MONDAY.minusDays(9));
        assertThat(granted(MONDAY, null).lookOn()).isEqualTo(Optional.empty());
        assertThat(granted(MONDAY, null).isOpen()).isTrue();
    }

    private static LibertyStanding granted(LocalDate on, @Nullable LocalDate until) {
        return LibertyStanding.of(List.of(step(new LibertyState.Granted(until, null, null), on)));
    }

    @Test
    void what_was_granted_holds_while_it_is_asked_for_again_and_where_that_is_refused() {
        var held = step(new LibertyState.Granted(MONDAY.plusDays(60), null, null), MONDAY);
        assertThat(LibertyStanding.of(List.of(held, asked(MONDAY.plusDays(30), MONDAY.plusDays(70)))))
                .isEqualTo(new LibertyStanding.Waiting(MONDAY.plusDays(60)));
        assertThat(LibertyStanding.of(List.of(held, asked(MONDAY.plusDays(30), null))))
                .isEqualTo(new LibertyStanding.Waiting(MONDAY.plusDays(60)));
        var refused = step(new LibertyState.NotGranted("She can decide"), MONDAY.plusDays(40));
        assertThat(LibertyStanding.of(List.of(held, refused)))
                .isEqualTo(new LibertyStanding.InForce(MONDAY, MONDAY.plusDays(60)));
        assertThat(LibertyStanding.of(List.of(asked(MONDAY, null), refused)))
                .isEqualTo(new LibertyStanding.NotInForce());
        var ended =
                LibertyStanding.of(List.of(held, step(new LibertyState.Ended("She went home"), MONDAY.plusDays(5))));
        assertThat(ended).isEqualTo(new LibertyStanding.NotInForce());
        assertThat(ended.isOpen()).isFalse();
        assertThat(ended.lookOn()).isEmpty();
    }

    @Test
    void a_page_says_whether_it_is_in_force_on_the_day_it_is_read() {
        var held = step(new LibertyState.Granted(MONDAY, null, null), MONDAY.minusDays(9));
        assertThat(known(held).stands(MONDAY)).isEqualTo("It is in force until 6 July 2026.");
        assertThat(known(held).stands(MONDAY.plusDays(1))).isEqualTo("It ran out on 6 July 2026.");
        assertThat(known(step(new LibertyState.Granted(null, null, null), MONDAY))
                        .stands(MONDAY))
                .isEqualTo("It is in force. No end is known.");
        assertThat(known(asked(MONDAY, null)).stands(MONDAY)).isEqualTo("There is no answer yet.");
        assertThat(known(asked(MONDAY, MONDAY.plusDays(1))).stands(MONDAY))
                .isEqualTo("There is no answer yet. Somebody asks on 7 July 2026.");
        assertThat(known(step(new LibertyState.NotGranted("So"), MONDAY)).stands(MONDAY))
                .isEqualTo("It is not in force.");
    }

    private static KnownDeprivation known(LibertyStep step) {
        return new KnownDeprivation(
                new DeprivationId(UUID.randomUUID()),
                CASE,
                new Deprivation(LibertyKind.STANDARD, null, step),
                List.of());
    }

    private static LibertyStep asked(LocalDate on, @Nullable LocalDate expected) {
        return step(new LibertyState.Asked(expected), on);
    }

    private static LibertyStep step(LibertyState state, LocalDate on) {
        return new LibertyStep(state, "The council", on);
    }
}
