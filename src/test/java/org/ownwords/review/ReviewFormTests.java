package org.ownwords.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ownwords.access.By;
import org.ownwords.access.Practitioner;
import org.ownwords.access.Role;
import org.ownwords.casework.Recording;
import org.ownwords.outcome.DesiredOutcome;
import org.ownwords.outcome.OutcomeId;
import org.ownwords.outcome.ReadAs;
import org.ownwords.outcome.Standing;
import org.ownwords.outcome.Verbatim;
import org.ownwords.page.Option;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.person.Details;
import org.ownwords.vocabulary.CameAbout;
import org.ownwords.vocabulary.EachOther;
import org.ownwords.vocabulary.Gender;
import org.ownwords.vocabulary.Voice;

class ReviewFormTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 8, 3);
    private static final By NADIA = new By(
            new Practitioner("nadia.rahman", "Nadia Rahman", "990", Role.PRACTITIONER, null),
            Instant.parse("2026-08-03T10:00:00Z"));
    private static final DesiredOutcome KEEPS_VISITING = new DesiredOutcome(
            new OutcomeId(UUID.randomUUID()),
            new Verbatim("I don't want him to stop coming", Voice.ADULT, LocalDate.of(2026, 7, 3)),
            null,
            new Standing.Current(),
            ReadAs.NOTHING,
            new Recording("nadia.rahman", NADIA.at()));
    private static final Typed SHORTEST = day(
            Typed.nothing()
                    .with("words", "It is a bit fragile, but he still visits")
                    .with("voice", "adult")
                    .with("goesOn", "yes"),
            "heldOn",
            TODAY);

    @Test
    void what_they_say_whose_voice_and_whether_it_goes_on_is_a_review() {
        assertThat(read(SHORTEST)).isEqualTo(new Accepted<>(review(Map.of(), true, null, null)));
    }

    @Test
    void how_far_each_thing_has_come_about_is_kept_where_it_was_talked_about() {
        assertThat(read(SHORTEST.with("soFar-" + KEEPS_VISITING.id().value(), "fully")))
                .isEqualTo(new Accepted<>(review(Map.of(KEEPS_VISITING.id(), CameAbout.FULLY), true, null, null)));
    }

    @Test
    void how_well_they_understood_each_other_may_be_said_and_opens_as_it_was_entered() {
        assertThat(EachOther.all())
                .extracting(EachOther::code, EachOther::words)
                .containsExactly(tuple("well", "Well"), tuple("partly", "In part"), tuple("hardly", "Hardly, or not"));
        var hardly = new Review(
                TODAY,
                Voice.ADULT,
                "It is a bit fragile, but he still visits",
                Map.of(),
                new WhatNext(true, null, null),
                EachOther.HARDLY);
        assertThat(read(SHORTEST.with("eachOther", "hardly"))).isEqualTo(new Accepted<>(hardly));
        assertThat(read(ReviewForm.entered(hardly))).isEqualTo(new Accepted<>(hardly));
    }

    @Test
    void what_ends_here_ends_for_a_reason() {
        assertThat(problems(SHORTEST.with("goesOn", "no"))).containsExactly("why: Enter why it ends here");
        assertThat(read(SHORTEST.with("goesOn", "no").with("why", "She has what she wanted")))
                .isEqualTo(new Accepted<>(review(Map.of(), false, "She has what she wanted", null)));
    }

    @Test
    void the_next_review_comes_after_this_one() {
        assertThat(read(day(SHORTEST, "next", TODAY.plusDays(28))))
                .isEqualTo(new Accepted<>(review(Map.of(), true, null, TODAY.plusDays(28))));
        assertThat(problems(day(SHORTEST, "next", TODAY))).isEmpty();
        assertThat(problems(day(SHORTEST, "next", TODAY.minusDays(1))))
                .containsExactly("next: The next review comes after this one. Enter a later day, or leave it empty");
    }

    @Test
    void words_of_their_own_are_not_said_after_they_died() {
        assertThat(problems(read(SHORTEST, TODAY.minusDays(1))))
                .containsExactly("heldOn: Check two days: they said this on 3 August 2026, and they died on 2 August"
                        + " 2026, before that. One of them is not right");
        assertThat(problems(read(SHORTEST, TODAY))).isEmpty();
        assertThat(problems(read(SHORTEST.with("voice", "representative"), TODAY.minusDays(1))))
                .as("somebody else may speak for them")
                .isEmpty();
    }

    @Test
    void everything_that_is_missing_is_said_at_once() {
        assertThat(problems(Typed.nothing()))
                .containsExactly(
                        "words: Enter what Edith says",
                        "voice: Select whose voice these words are",
                        "goesOn: Select whether the plan goes on",
                        "heldOn: Enter the day of the review");
    }

    @Test
    void a_review_says_what_the_person_says() {
        assertThatThrownBy(() -> new Review(TODAY, Voice.ADULT, " ", Map.of(), new WhatNext(true, null, null)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_has_not_come_about_has_not_yet() {
        assertThat(SoFar.options())
                .containsExactly(
                        Option.of("fully", "Yes, fully"), Option.of("partly", "In part"), Option.of("not", "Not yet"));
    }

    private static Review review(
            Map<OutcomeId, CameAbout> soFar, boolean goesOn, @Nullable String why, @Nullable LocalDate next) {
        return new Review(
                TODAY, Voice.ADULT, "It is a bit fragile, but he still visits", soFar, new WhatNext(goesOn, why, next));
    }

    private static Typed day(Typed typed, String field, LocalDate day) {
        return typed.with(field + "-day", "" + day.getDayOfMonth())
                .with(field + "-month", "" + day.getMonthValue())
                .with(field + "-year", "" + day.getYear());
    }

    private static Reading<Review> read(Typed typed) {
        return read(typed, null);
    }

    private static Reading<Review> read(Typed typed, @Nullable LocalDate died) {
        var edith = new Details("Edith", "Abbott", null, died, Gender.FEMALE, null, null, null, null, null, null);
        var read = new Reader(typed);
        var review = ReviewForm.read(read, edith, List.of(KEEPS_VISITING), NADIA);
        return read.accept(() -> Objects.requireNonNull(review));
    }

    private static List<String> problems(Typed typed) {
        return problems(read(typed));
    }

    private static List<String> problems(Reading<Review> reading) {
        return switch (reading) {
            case Accepted<Review> _ -> List.of();
            case Refused<Review>(var problems) ->
                problems.list().stream()
                        .map(problem -> problem.field() + ": " + problem.words())
                        .toList();
        };
    }
}
