package org.ownwords.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.letter.Facts.OfConcern;
import org.ownwords.letter.Facts.OfMeeting;
import org.ownwords.passage.Passage;
import org.ownwords.passage.Place;
import org.ownwords.passage.Said;
import org.ownwords.section42.ConcernBecame;
import org.ownwords.vocabulary.RaisedBy;

/// What a letter says, and what it never says.
class MadeTests {

    private static final LocalDate JULY = LocalDate.of(2026, 7, 2);
    private static final Writer NADIA = new Writer("Edith", "Edith Abbott", "Nadia Rahman", "Larchmere Council");

    @ParameterizedTest
    @EnumSource
    void whoever_raised_it_is_never_told_whom_it_is_about_and_who_is_told_whether_there_are_enquiries(
            RaisedBy raisedBy) {
        var organisations = List.of(
                RaisedBy.CARE_PROVIDER,
                RaisedBy.HOSPITAL,
                RaisedBy.PRIMARY_CARE,
                RaisedBy.MENTAL_HEALTH_TRUST,
                RaisedBy.AMBULANCE,
                RaisedBy.POLICE,
                RaisedBy.FIRE,
                RaisedBy.HOUSING,
                RaisedBy.COUNCIL,
                RaisedBy.VOLUNTARY);
        for (var became : ConcernBecame.values()) {
            var letter = referrer(raisedBy, became);
            assertThat(letter).contains("2 July 2026").doesNotContain("Edith", "Abbott");
            assertThat(letter.contains("enquiries"))
                    .isEqualTo(organisations.contains(raisedBy) && became != ConcernBecame.NOT_DECIDED);
        }
    }

    @Test
    void where_nobody_knows_who_raised_it_only_that_it_was_decided_is_told() {
        assertThat(referrer(null, ConcernBecame.ENQUIRED_INTO))
                .contains("decided what to do")
                .doesNotContain("enquiries", "Edith");
    }

    @Test
    void a_partner_is_told_whom_it_is_about_and_not_who_raised_it() {
        var letter = whole(LetterKind.PARTNER, new OfConcern(JULY, RaisedBy.POLICE, ConcernBecame.NOT_ENQUIRED_INTO));
        assertThat(letter)
                .contains(
                        "worried about Edith Abbott",
                        "enquiries under the Care Act are not needed",
                        "ask for Nadia Rahman at Larchmere Council")
                .doesNotContainIgnoringCase("police");
    }

    @Test
    void the_persons_invitation_says_what_happens_whom_they_can_bring_and_how_to_say_no() {
        var letter = whole(LetterKind.INVITATION, new OfMeeting(JULY, "Harbour Centre", true, "the police, housing"));
        assertThat(letter)
                .startsWith("Dear Edith")
                .contains("on 2 July 2026. We meet here: Harbour Centre.", "We also ask to come: the police, housing.")
                .containsSubsequence(
                        "# What happens at the meeting",
                        "# How you can get ready",
                        "# You can bring somebody",
                        "# You can say no",
                        "# What stays between us",
                        "ask for Nadia Rahman at Larchmere Council");
        assertThat(whole(LetterKind.INVITATION, new OfMeeting(JULY, null, true, "")))
                .contains("We agree with you where.")
                .doesNotContain("We also ask");
    }

    @Test
    void others_hear_whether_the_person_is_asked_too() {
        assertThat(whole(LetterKind.INVITATION_OF_OTHERS, new OfMeeting(JULY, "Harbour Centre", true, "housing")))
                .contains("about Edith Abbott on 2 July 2026", "Edith is asked to come", "Harbour Centre")
                .doesNotContain("housing");
        assertThat(whole(LetterKind.INVITATION_OF_OTHERS, new OfMeeting(JULY, null, false, "")))
                .contains("we meet without Edith");
    }

    @Test
    void a_letter_that_differs_at_all_has_another_mark() {
        assertThat(new Made("a", "b").mark())
                .isEqualTo(new Made("a", "b").mark())
                .isNotEqualTo(new Made("ab", "").mark());
    }

    /// A council cannot ask for what a reader may not be told: there is no place for it.
    @Test
    void no_passage_has_a_place_for_what_its_reader_may_not_be_told() {
        for (var passage :
                List.of(LetterPassages.RECEIVED, LetterPassages.REFERRER, LetterPassages.REFERRER_FOR_THEMSELVES)) {
            assertThat(places(passage)).as(passage.code()).doesNotContain("name", "first");
        }
        assertThat(places(LetterPassages.REFERRER_FOR_THEMSELVES)).doesNotContain("decided");
        assertThat(new LetterPassages()
                        .passages().stream().flatMap(MadeTests::places).distinct())
                .containsExactlyInAnyOrder(
                        "raised", "decided", "name", "first", "day", "where", "others", "theirs", "worker", "council");
        assertThat(Stream.of(OfConcern.class, OfMeeting.class, Writer.class)
                        .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                        .map(part -> part.getName()))
                .as("all that a letter can be made from")
                .containsExactlyInAnyOrder(
                        "raised",
                        "raisedBy",
                        "became",
                        "on",
                        "place",
                        "theirs",
                        "asked",
                        "first",
                        "name",
                        "worker",
                        "council");
    }

    private static Stream<String> places(Passage passage) {
        return passage.places().stream().map(Place::name);
    }

    private static String referrer(@Nullable RaisedBy raisedBy, ConcernBecame became) {
        return whole(LetterKind.REFERRER, new OfConcern(JULY, raisedBy, became));
    }

    private static String whole(LetterKind kind, Facts facts) {
        var made = Made.of(kind, facts, NADIA, Said.standard());
        return made.begins() + "\n\n" + made.ends();
    }
}
