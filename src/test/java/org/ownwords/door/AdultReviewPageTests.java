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

    @Test
    void a_review_is_recorded_once_however_often_it_is_sent_and_the_newest_is_first() {
        var older = UUID.randomUUID();
        send(older, "2021", "1", "0");
        send(older, "2021", "1", "0");
        var answer = send(UUID.randomUUID(), "2022", "0", "2");
        assertThat(answer.path()).isEqualTo("/adult-reviews");
        assertThat(answer.page().select("tbody tr").eachText())
                .containsSubsequence("3 July 2022 0 2", "3 July 2021 1 0");
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
        assertThat(sam.open("/adult-reviews").page().select("tbody tr").eachText())
                .last()
                .isEqualTo("Date not known 3 4");
        assertThat(judith.open("/adult-reviews").page().select("tbody tr").eachText())
                .as("whoever sees what is published sees the numbers they recorded themselves")
                .contains("3 July 2022 1 0")
                .doesNotContain("Date not known 3 4");
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
