package org.ownwords.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.Visitor.typed;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;
import org.ownwords.access.By;
import org.ownwords.access.Sight;
import org.ownwords.adultreview.AdultReview;
import org.ownwords.adultreview.AdultReviews;
import org.ownwords.larchmere.Cast;

/// Safeguarding Adults Reviews, as whoever reads the Board's figures records them.
class AdultReviewPageTests {

    private final Visitor judith = Visitor.signedIn(TestCouncil.get(), "judith.marsh");

    private Visitor.Answer send(UUID id, String year, String died, String survived) {
        return judith.submit(
                judith.open("/adult-reviews/new"),
                typed(
                        "id",
                        id.toString(),
                        "endedOn-day",
                        "3",
                        "endedOn-month",
                        "7",
                        "endedOn-year",
                        year,
                        "died",
                        died,
                        "survived",
                        survived));
    }

    /// Of each review, what is in its line besides links.
    private static List<String> rows(Visitor.Answer answer) {
        return answer.page().select("tbody tr").stream()
                .map(row -> row.select("th, td:not(:has(a))").text())
                .toList();
    }

    @Test
    void a_review_is_recorded_once_however_often_it_is_sent_and_the_newest_is_first() {
        var older = UUID.randomUUID();
        send(older, "2021", "1", "0");
        send(older, "2021", "1", "0");
        var answer = send(UUID.randomUUID(), "2022", "0", "2");
        assertThat(answer.path()).isEqualTo("/adult-reviews");
        assertThat(answer.saysRecorded()).isTrue();
        assertThat(judith.open("/adult-reviews?recorded=" + older).saysRecorded())
                .isTrue();
        assertThat(Visitor.signedIn(TestCouncil.get(), "sam.oyelaran")
                        .open("/adult-reviews?recorded=" + older)
                        .saysRecorded())
                .as("somebody else recorded it")
                .isFalse();
        assertThat(judith.open("/adult-reviews?recorded=" + UUID.randomUUID()).saysRecorded())
                .as("it is nowhere")
                .isFalse();
        assertThat(rows(answer)).containsSubsequence("3 July 2022 0 2", "3 July 2021 1 0");
        assertThat(Rows.of("select died, survived, recorded_by from adult_review where id = ?", older))
                .containsExactly(Map.of("died", 1, "survived", 0, "recorded_by", "judith.marsh"));
        assertThat(Rows.of("select kind, position from fact where chain_id = ?", older))
                .containsExactly(Map.of("kind", "AdultReviewRecorded", "position", 1L));
    }

    @Test
    void what_is_typed_comes_back_with_what_is_wrong() {
        var facts = Rows.facts();
        var answer = send(UUID.randomUUID(), "2022", "some", "");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problems())
                .containsExactly("Enter a whole number, like 1", "Enter how many of them survived, or 0");
        assertThat(answer.page().select("input[name=died]").val()).isEqualTo("some");
        assertThat(Rows.facts()).isEqualTo(facts);
        assertThat(judith.open("/adult-reviews/new")
                        .page()
                        .select("input[name=died]")
                        .val())
                .isEqualTo("some");
    }

    @Test
    void one_that_was_sent_without_its_day_is_last() {
        send(UUID.randomUUID(), "2022", "1", "0");
        var by = new By(Cast.SAM, Instant.parse("2026-07-09T09:00:00Z"));
        Sight.of("990", () -> {
            TestCouncil.get().bean(AdultReviews.class).record(UUID.randomUUID(), new AdultReview(null, 3, 4), by);
            return true;
        });
        var sam = Visitor.signedIn(TestCouncil.get(), "sam.oyelaran");
        assertThat(rows(sam.open("/adult-reviews"))).last().isEqualTo("Date not known 3 4");
        assertThat(rows(judith.open("/adult-reviews")))
                .as("whoever sees what is published sees the numbers they recorded themselves")
                .contains("3 July 2022 1 0")
                .doesNotContain("Date not known 3 4");
    }

    @Test
    void a_review_that_was_recorded_wrongly_is_corrected_and_what_stood_before_stays_readable() {
        var review = UUID.randomUUID();
        send(review, "2019", "2", "1");
        var form = judith.open("/adult-reviews/" + review + "/correction");
        assertThat(form.text()).contains("It ended on 3 July 2019: 2 died, 1 survived.");
        assertThat(judith.submit(form, typed("wrong", "says", "why", "")).problems())
                .containsExactly("Change what is wrong. It says now what is recorded already", "Enter what was wrong");
        var right = typed("wrong", "says", "died", "1", "why", "One of them was counted twice");
        var answer = judith.submit(form, right);
        assertThat(answer.path()).isEqualTo("/adult-reviews");
        assertThat(answer.saysRecorded()).isTrue();
        assertThat(rows(answer))
                .filteredOn(row -> row.startsWith("3 July 2019"))
                .containsExactly("3 July 2019 1 1");
        assertThat(answer.page()
                        .select("li:has(s:contains(3 July 2019: 2 died, 1 survived))")
                        .text())
                .contains("Recorded in error. Corrected by Judith Marsh: One of them was counted twice");
        assertThat(judith.submit(form, right).status()).as("sent twice").isEqualTo(200);
        assertThat(Rows.of("select kind, position from fact where chain_id = ? order by position", review))
                .containsExactly(
                        Map.of("kind", "AdultReviewRecorded", "position", 1L),
                        Map.of("kind", "AdultReviewCorrected", "position", 2L));

        var late = judith.submit(form, typed("wrong", "not-here", "why", "It was another council's"));
        assertThat(late.status()).as("on a page opened before").isEqualTo(409);
        assertThat(late.text()).contains("It was another council's", "1 died, 1 survived");
        var gone = judith.submit(late, typed());
        assertThat(rows(gone)).noneMatch(row -> row.startsWith("3 July 2019"));
        assertThat(gone.text()).contains("Should not be here.", "It was another council's", "2 died, 1 survived");
        assertThat(Rows.count("from counted_review where review_id = ?", review))
                .isZero();
    }

    @Test
    void a_board_viewer_corrects_no_review_that_somebody_else_recorded() {
        var review = UUID.randomUUID();
        Sight.of("990", () -> {
            TestCouncil.get()
                    .bean(AdultReviews.class)
                    .record(review, new AdultReview(null, 3, 4), new By(Cast.SAM, Instant.now()));
            return true;
        });
        assertThat(judith.open("/adult-reviews/" + review + "/correction").status())
                .isEqualTo(404);
        var sam = Visitor.signedIn(TestCouncil.get(), "sam.oyelaran");
        assertThat(sam.open("/adult-reviews/" + review + "/correction").text()).contains("3 died, 4 survived");
    }

    @Test
    void the_boards_page_leads_there_for_those_who_may_go() {
        for (var username : List.of("judith.marsh", "sam.oyelaran")) {
            assertThat(links(username)).hasSize(1);
        }
        assertThat(links("nadia.rahman")).isEmpty();
    }

    private static List<String> links(String username) {
        return Visitor.signedIn(TestCouncil.get(), username)
                .open("/board")
                .page()
                .select("main a[href=/adult-reviews]")
                .eachText();
    }
}
