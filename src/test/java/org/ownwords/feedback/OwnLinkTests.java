package org.ownwords.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ownwords.feedback.OwnLink.HowSent;
import org.ownwords.feedback.OwnLink.Known;
import org.ownwords.feedback.OwnLink.Made;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseId;

/// A link to a page of the person's own opens once, and the page stays open for an hour.
class OwnLinkTests {

    private static final Instant NOW = Instant.parse("2026-07-10T10:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofSeconds(1));
    private static final LocalDate DIED = LocalDate.of(2026, 7, 1);

    private static Known known(@Nullable Instant opened) {
        return new Known(LATER, opened, false, false, null);
    }

    @Test
    void it_opens_until_its_moment_and_once() {
        assertThat(OwnLink.opens(known(null), NOW)).isTrue();
        assertThat(OwnLink.opens(known(null), LATER)).isFalse();
        assertThat(OwnLink.opens(known(NOW), NOW)).isFalse();
    }

    @Test
    void what_it_opened_is_open_for_an_hour_and_no_longer_than_the_link() {
        assertThat(OwnLink.isOpen(known(null), NOW)).isFalse();
        assertThat(OwnLink.isOpen(known(NOW.minus(Duration.ofMinutes(59))), NOW))
                .isTrue();
        assertThat(OwnLink.isOpen(known(NOW.minus(Duration.ofHours(1))), NOW)).isFalse();
        assertThat(OwnLink.isOpen(known(NOW), LATER)).isFalse();
    }

    @Test
    void nothing_opens_that_was_ended_or_is_somebody_elses_now_or_of_somebody_who_has_died() {
        for (var opened : new Instant[] {null, NOW}) {
            for (var shut : new Known[] {
                new Known(LATER, opened, true, false, null),
                new Known(LATER, opened, false, true, null),
                new Known(LATER, opened, false, false, DIED)
            }) {
                assertThat(OwnLink.opens(shut, NOW)).isFalse();
                assertThat(OwnLink.isOpen(shut, NOW)).isFalse();
            }
        }
    }

    @Test
    void how_it_stands_is_said_to_whoever_can_end_it() {
        assertThat(link(known(null)).stands(NOW)).isEqualTo("It has not been opened");
        assertThat(link(known(null)).canBeEnded(NOW)).isTrue();
        assertThat(link(known(NOW)).stands(NOW)).isEqualTo("It is open now");
        assertThat(link(known(NOW)).canBeEnded(NOW)).isTrue();
        assertThat(link(known(NOW)).stands(LATER)).isEqualTo("It was opened, and opens no more");
        assertThat(link(known(null)).stands(LATER)).isEqualTo("It opens no more");
        assertThat(link(known(null)).canBeEnded(LATER)).isFalse();
    }

    private static OwnLink link(Known known) {
        return new OwnLink(
                new UUID(0, 1), new CaseId(new UUID(0, 2)), NOW, new Made("Hers alone", HowSent.PAPER, 1), known);
    }

    @Test
    void why_it_is_safe_how_and_for_how_long_are_asked_each_time() {
        assertThat(OwnForm.made(new Reader(Typed.nothing()), null)).isInstanceOf(Refused.class);
        var typed = Typed.nothing()
                .with("whySafe", "Hers alone")
                .with("how", "paper")
                .with("days", "7");
        assertThat(OwnForm.made(new Reader(typed), null))
                .isEqualTo(new Accepted<>(new Made("Hers alone", HowSent.PAPER, 7)));
        assertThat(OwnForm.made(new Reader(typed.with("days", "365")), null)).isInstanceOf(Refused.class);
        assertThat(OwnForm.made(new Reader(typed), DIED)).isInstanceOf(Refused.class);
    }

    @Test
    void whether_it_helped_may_stand_without_words_and_all_else_has_some() {
        var helped = Typed.nothing().with("question", "helped");
        assertThat(OwnForm.saying(new Reader(helped))).isInstanceOf(Refused.class);
        assertThat(OwnForm.saying(new Reader(helped.with("helped", "no"))))
                .isEqualTo(new Accepted<>(new OwnSaid.Saying.Helped(OwnSaid.Whether.NO, null)));
        var wish = Typed.nothing().with("about", "not-working");
        assertThat(OwnForm.saying(new Reader(wish))).isInstanceOf(Refused.class);
        assertThat(OwnForm.saying(new Reader(wish.with("words", "He came again"))))
                .isEqualTo(new Accepted<>(new OwnSaid.Saying.Wish(OwnSaid.About.NOT_WORKING, "He came again")));
        assertThat(OwnForm.saying(new Reader(wish.with("words", "w".repeat(10_000)))))
                .isInstanceOf(Accepted.class);
        assertThat(OwnForm.saying(new Reader(wish.with("words", "w".repeat(10_001)))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void all_that_asks_for_something_is_answered_by_a_day_and_sooner_where_it_is_not_working() {
        // A Friday.
        var by = Map.<OwnSaid.Saying, Optional<LocalDate>>of(
                new OwnSaid.Saying.Wish(OwnSaid.About.PUT_RIGHT, "My nephew"), Optional.of(LocalDate.of(2026, 7, 17)),
                new OwnSaid.Saying.Wish(OwnSaid.About.BEFORE_MEETING, "At noon"),
                        Optional.of(LocalDate.of(2026, 7, 17)),
                new OwnSaid.Saying.Wish(OwnSaid.About.NOT_WORKING, "He came"), Optional.of(LocalDate.of(2026, 7, 13)),
                new OwnSaid.Saying.Helped(OwnSaid.Whether.NO, null), Optional.of(LocalDate.of(2026, 7, 17)),
                new OwnSaid.Saying.Helped(OwnSaid.Whether.PARTLY, null), Optional.empty(),
                new OwnSaid.Saying.Helped(OwnSaid.Whether.YES, null), Optional.empty());
        by.forEach((saying, day) -> {
            var said = new OwnSaid(new UUID(0, 3), saying, NOW, null, null);
            assertThat(Optional.ofNullable(said.answerBy())).as(said.line()).isEqualTo(day);
            assertThat(said.wantsAnswer()).isEqualTo(day.isPresent());
        });
    }

    @Test
    void what_was_done_about_it_is_said_with_its_day_and_how_they_heard_it() {
        var on = LocalDate.of(2026, 7, 9);
        var typed =
                Typed.nothing().with("words", "Rang her").with("answeredOn", on).with("told", "telephone");
        assertThat(OwnForm.answer(new Reader(typed), on))
                .isEqualTo(new Accepted<>(new OwnSaid.Answer("Rang her", on, HowTold.TELEPHONE, null)));
        assertThat(OwnForm.answer(new Reader(typed.without("told")), on)).isInstanceOf(Refused.class);
        for (var more : List.of("other", "not-told")) {
            assertThat(OwnForm.answer(new Reader(typed.with("told", more)), on)).isInstanceOf(Refused.class);
            assertThat(OwnForm.answer(new Reader(typed.with("told", more).with("toldWords", "He opens her post")), on))
                    .isEqualTo(new Accepted<>(
                            new OwnSaid.Answer("Rang her", on, HowTold.of(more).orElseThrow(), "He opens her post")));
        }
        assertThat(OwnForm.answer(new Reader(typed), on.minusDays(1))).isInstanceOf(Refused.class);
        assertThat(OwnForm.answer(new Reader(typed.without("words")), on)).isInstanceOf(Refused.class);
    }
}
