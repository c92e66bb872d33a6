package org.ownwords.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.Visitor.typed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;

/// What the Board's page shows to whom.
class BoardPageTests {

    private final Visitor nadia = Visitor.signedIn(TestCouncil.get(), "nadia.rahman");
    private final Visitor sam = Visitor.signedIn(TestCouncil.get(), "sam.oyelaran");
    private final Visitor judith = Visitor.signedIn(TestCouncil.get(), "judith.marsh");

    private static List<String> figures(Visitor.Answer page) {
        return page.page()
                .select("main .ownwords-figure td, main .ownwords-figure .govuk-body-l")
                .eachText();
    }

    private Visitor.Answer closed(Matter matter, Map<String, List<String>> more) {
        var typed = new LinkedHashMap<>(Form.CONCLUSION.least(matter));
        typed.remove("sharing");
        typed.putAll(more);
        return nadia.submit(nadia.open(Form.CONCLUSION.path(matter)), Matter.with(UUID.randomUUID(), typed));
    }

    private void agreed(Matter matter) {
        assertThat(sam.submit(
                                sam.open(Form.SIGN_OFF.path(matter)),
                                typed("agreed", "yes", "why", "So it was", "personal", "At her own table"))
                        .problems())
                .isEmpty();
    }

    @Test
    void formal_meetings_are_counted_by_kind_and_year() {
        var before = held();
        var published = judith.open("/board")
                .page()
                .select("table:contains(All formal meetings) td")
                .eachText();
        var matter = Matter.raised();
        Form.MINUTES.prepare(matter);
        assertThat(held()).isEqualTo(before + 1);
        assertThat(judith.open("/board")
                        .page()
                        .select("table:contains(All formal meetings) td")
                        .eachText())
                .isEqualTo(published);
        nadia.record(
                nadia.open(matter.path() + "/entries/" + matter.meeting() + "/correction"),
                typed("wrong", "It was another day"));
        assertThat(held()).as("recorded in error").isEqualTo(before);
    }

    /// Formal meetings of this year, as those see who may open the cases.
    private int held() {
        var row = sam.open("/board").page().select("tr:contains(All formal meetings) td");
        return Integer.parseInt(Objects.requireNonNull(row.first()).text());
    }

    @Test
    void one_closing_more_changes_what_a_manager_sees_and_nothing_that_is_published() {
        var exact = figures(sam.open("/board"));
        var published = figures(judith.open("/board"));
        var matter = Matter.open();
        assertThat(closed(matter, Map.of()).problems()).isEmpty();
        agreed(matter);
        var board = sam.open("/board");
        assertThat(figures(board)).isNotEqualTo(exact);
        var first = board.page().select(".ownwords-figure:has(.ownwords-bar)").getFirst();
        assertThat(first.select("tbody th .ownwords-key"))
                .as("each answer has a key to its colour")
                .hasSameSizeAs(first.select("tbody tr"));
        assertThat(figures(judith.open("/board"))).isEqualTo(published);
        assertThat(figures(judith.open("/board?published=false")))
                .as("nobody else can ask for exact figures")
                .isEqualTo(published);
    }

    /// An outcome that could not be met is no failure, and a council that asks more has more of them.
    @Test
    void how_far_things_came_about_has_no_target_no_ranking_and_no_colour_for_good_or_bad() {
        for (var reader : List.of(sam, judith)) {
            for (var path : List.of("/board", "/board/breakdowns", "/board/behind", "/returns/measures")) {
                var main = reader.open(path).page().select("main");
                assertThat(main.text().toLowerCase(Locale.ROOT).replace("not ranked", ""))
                        .as(path)
                        .doesNotContain("target", "league", "rank", "benchmark", "rating", "best council");
                assertThat(main.select(".govuk-tag, .govuk-tag--red, .govuk-tag--green"))
                        .as(path)
                        .isEmpty();
            }
        }
        assertThat(judith.open("/board/breakdowns").text()).contains("Groups are not ranked");
    }

    @Test
    void whoever_may_open_the_cases_sees_exact_figures_and_also_what_the_board_sees() {
        assertThat(sam.open("/board").text()).contains("Exact figures as of now, not for publication");
        assertThat(nadia.open("/board").text()).contains("Exact figures as of now, not for publication");
        assertThat(judith.open("/board").text()).doesNotContain("Exact figures", "as of now");
        assertThat(figures(sam.open("/board?published=true"))).isEqualTo(figures(judith.open("/board")));
        assertThat(sam.open("/board?published=true").text()).doesNotContain("not for publication");
    }

    @Test
    void what_became_of_concerns_is_told_together_and_one_by_one() {
        var matter = Matter.raised(nadia);
        var before = figures(sam.open("/board/concerns"));
        var published = figures(judith.open("/board/concerns"));
        nadia.record(
                nadia.open(Form.SECTION_42_DECISION.path(matter)),
                typed(
                        "needs",
                        "not-met",
                        "needsReason",
                        "None",
                        "abuse",
                        "met",
                        "abuseReason",
                        "He shouts",
                        "unable",
                        "met",
                        "unableReason",
                        "He comes in",
                        "anyway",
                        "no",
                        "responses",
                        "signposted",
                        "signpostedTo",
                        "Age UK Larchmere",
                        "insteadReason",
                        "It is what she wants"));
        var together = sam.open("/board/concerns");
        assertThat(figures(together)).isNotEqualTo(before);
        assertThat(together.text()).contains("Exact figures as of now", "What was done instead of an enquiry?");
        assertThat(sam.open("/work/without-enquiry").text())
                .contains(
                        matter.name(), "Signposted to another organisation: Age UK Larchmere", "It is what she wants");
        assertThat(judith.open("/work/without-enquiry").status()).isEqualTo(403);
        assertThat(figures(judith.open("/board/concerns"))).as("published").isEqualTo(published);
        assertThat(figures(sam.open("/board/concerns?published=true"))).isEqualTo(published);
        assertThat(together.page()
                        .select("section:has(h2:contains(Who raised concerns)) tbody th")
                        .eachText())
                .anyMatch(group -> group.startsWith("Police"));
    }

    @Test
    void further_figures_are_linked_from_the_board_and_are_of_a_time_that_is_chosen() {
        for (var topic : List.of("concerns", "time", "advocates", "taking-part", "breakdowns", "behind")) {
            var link = judith.open("/board").page().select("main a[href^=/board/%s]".formatted(topic));
            assertThat(link).as(topic).hasSize(1);
            var page = judith.open(link.attr("href"));
            assertThat(page.status()).as(topic).isEqualTo(200);
            assertThat(page.text()).doesNotContain("as of now", "October to December");
            for (var path : List.of("?time=2027-q5", "?time=2025-26-q1", "?time=2025-26-m2", "?time=2090-91")) {
                assertThat(judith.open("/board/" + topic + path).status())
                        .as(topic + path)
                        .isEqualTo(404);
            }
            var exact = sam.open("/board/" + topic + "?time=2025-26-q1");
            assertThat(exact.text())
                    .contains("From 1 April 2025 to 30 June 2025", "January to March 2026", "Exact figures as of now");
            assertThat(exact.page().select("form[aria-label=Months] select[name=time]"))
                    .as("the first month and the last")
                    .hasSize(2);
            assertThat(sam.open("/board/" + topic + "?time=2025-26-m9&time=2025-26-m2")
                            .text())
                    .contains("From 1 May 2025 to 31 December 2025", "May to December 2025");
        }
        assertThat(sam.open("/board/breakdowns?by=shoe-size").status()).isEqualTo(404);
    }

    @Test
    void a_closing_is_in_every_breakdown_and_a_case_given_at_once_is_given_within_a_day() {
        var byTeam = sum(sam.open("/board/breakdowns?by=team"));
        var byQuarter = sum(sam.open("/board/breakdowns?by=quarter"));
        var given = number(sam.open("/board/time"), "How soon", "Within 24 hours");
        var matter = Matter.open();
        assertThat(closed(matter, Map.of()).problems()).isEmpty();
        agreed(matter);
        Form.ALLOCATION.send(nadia, matter, UUID.randomUUID());
        assertThat(sum(sam.open("/board/breakdowns?by=team"))).isGreaterThan(byTeam);
        assertThat(sum(sam.open("/board/breakdowns?by=quarter"))).isGreaterThan(byQuarter);
        assertThat(number(sam.open("/board/time"), "How soon", "Within 24 hours"))
                .isGreaterThan(given);
    }

    /// Over all groups and answers of the first figure.
    private static long sum(Visitor.Answer page) {
        var section = page.page().select("main .ownwords-figure").getFirst();
        return section.select("tbody td").stream()
                .mapToLong(cell -> Long.parseLong(cell.ownText().strip()))
                .sum();
    }

    @Test
    void how_it_was_done_is_counted_for_those_who_open_the_cases_and_is_not_published() {
        var before = sam.open("/board");
        var matter = Matter.open();
        Form.NEGOTIATION.record(nadia, matter);
        nadia.record(
                nadia.open("/people/" + matter.person() + "/concerns/new"),
                Matter.with(
                        UUID.randomUUID(),
                        typed(
                                "asked",
                                "no",
                                "notAsked",
                                "unsafe",
                                "raisedBy",
                                "police",
                                "narrative",
                                "He rang again",
                                "themes",
                                "scam",
                                "joins",
                                matter.file().toString())));
        assertThat(closed(matter, typed("wellbeing", "better", "fromAgain", "partly"))
                        .problems())
                .isEmpty();
        agreed(matter);
        var after = sam.open("/board");
        for (var answer : List.of("Better than before", "In part", "A scam")) {
            assertThat(number(after, "How it was done", answer))
                    .as(answer)
                    .isEqualTo(number(before, "How it was done", answer) + 1);
        }
        assertThat(numbers(after, "How far did people take part?"))
                .isEqualTo(numbers(before, "How far did people take part?") + 1);
        for (var published : List.of(judith.open("/board"), sam.open("/board?published=true"))) {
            assertThat(published.text()).doesNotContain("How it was done", "Better than before");
        }
    }

    @Test
    void how_people_took_part_and_what_they_were_given_is_counted_once_their_enquiry_has_ended() {
        var before = sam.open("/board/taking-part");
        var matter = Matter.open();
        Form.PLAN_GIVEN.record(nadia, matter);
        Form.MINUTES.prepare(matter);
        assertThat(closed(matter, Map.of()).problems()).isEmpty();
        assertThat(number(sam.open("/board/taking-part"), "given their plan", "They were given it"))
                .as("not signed off yet")
                .isEqualTo(number(before, "given their plan", "They were given it"));
        agreed(matter);
        var after = sam.open("/board/taking-part");
        for (var answer : List.of(
                List.of("given their plan", "They were given it"),
                List.of("Did what people want change", "It stayed as they said it"),
                List.of("Were people there", "At every meeting"))) {
            assertThat(number(after, answer.getFirst(), answer.getLast()))
                    .as(answer.toString())
                    .isEqualTo(number(before, answer.getFirst(), answer.getLast()) + 1);
        }
    }

    /// Beside an answer, in the figures after a heading; none where nothing was counted yet.
    private static long number(Visitor.Answer page, String heading, String answer) {
        return page
                .page()
                .select(
                        "h2:contains(%1$s) ~ section th:containsOwn(%2$s) + td, section:has(h2:contains(%1$s)) th:containsOwn(%2$s) + td"
                                .formatted(heading, answer))
                .eachText()
                .stream()
                .findFirst()
                .map(Long::parseLong)
                .orElse(0L);
    }

    /// How many a figure is about, without those of whom it was not recorded.
    private static long numbers(Visitor.Answer page, String title) {
        return page
                .page()
                .select("section:has(h2:contains(%s)) tbody tr:not(:last-child) td:nth-of-type(1)".formatted(title))
                .eachText()
                .stream()
                .mapToLong(Long::parseLong)
                .sum();
    }

    @Test
    void each_of_two_questions_that_look_alike_is_named() {
        assertThat(sam.open("/board").text())
                .contains("Each person is counted once, by their last enquiry", "The national return (SG4a)");
    }

    @Test
    void words_are_shared_with_the_board_where_the_person_agreed_and_not_with_a_name_of_their_own() {
        var matter = Matter.open();
        assertThat(closed(matter, typed("wordsForBoard", "They asked me first")).problems())
                .containsExactly("Confirm that %s agrees that the Board may read these words, or remove the words"
                        .formatted(matter.name()));
        assertThat(closed(matter, typed("wordsForBoard", "They asked " + matter.name() + " first", "sharing", "agreed"))
                        .problems())
                .containsExactly(
                        "Remove ‘%1$s’. Words for the Board must not contain %1$s’s name".formatted(matter.name()));
        assertThat(closed(matter, typed("wordsForBoard", "It stopped on 3 May", "sharing", "agreed"))
                        .problems())
                .containsExactly(
                        "‘3 May’ may identify somebody. Change the words, or confirm that they do not identify anybody");
        var words = "Before 3 May nobody asked " + UUID.randomUUID().toString().replaceAll("[0-9-]", "");
        assertThat(closed(matter, typed("wordsForBoard", words, "sharing", "agreed", "sharing", "checked"))
                        .problems())
                .isEmpty();
        agreed(matter);
        assertThat(sam.open("/board").text()).contains(words);

        nadia.submit(nadia.open("/people/" + matter.person() + "/details"), typed("givenName", "Nobody"));
        assertThat(sam.open("/board").text())
                .as("a name they were given since is their own too")
                .doesNotContain(words);
    }
}
