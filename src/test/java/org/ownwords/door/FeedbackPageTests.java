package org.ownwords.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.Visitor.typed;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;
import org.ownwords.page.Days;
import org.ownwords.page.Ids;

/// What people say afterwards: offered, asked by somebody who had no part in it, and shown.
class FeedbackPageTests {

    private final LocalDate today = Days.on(Clock.systemUTC().instant());
    private final Visitor nadia = Visitor.signedIn(TestCouncil.get(), "nadia.rahman");
    private final Visitor carys = Visitor.signedIn(TestCouncil.get(), "carys.morgan");
    private final Matter matter = Matter.open(nadia);

    private List<String> due() {
        return nadia.open(matter.path()).page().select("main").eachText();
    }

    private void offer(String... fields) {
        var least = new LinkedHashMap<>(Form.FEEDBACK_OFFER.typed(matter.name()));
        least.putAll(typed(fields));
        nadia.record(nadia.open(Form.FEEDBACK_OFFER.path(matter)), Matter.with(matter.feedbackOffer(), least));
    }

    private UUID given() {
        var id = UUID.randomUUID();
        nadia.record(
                nadia.open(Form.FEEDBACK_INTERVIEWER.path(matter)),
                Matter.with(id, typed("interviewer", "carys.morgan")));
        return id;
    }

    private static Map<String, List<String>> answers(String... more) {
        var typed = new LinkedHashMap<>(typed(
                "talked",
                "yes",
                "answeredBy",
                "adult",
                "how",
                "telephone",
                "answer-listened",
                "quite",
                "words-listened",
                "Nadia heard me out",
                "answer-safer",
                "partly"));
        typed.putAll(typed(more));
        return typed;
    }

    @Test
    void once_an_enquiry_is_closed_it_is_a_prompt_to_offer_it_and_nothing_waits_for_it() {
        assertThat(due()).noneMatch(text -> text.contains("Ask whether somebody independent may ask how it was"));
        matter.concluded(nadia);
        assertThat(due()).anyMatch(text -> text.contains("Ask whether somebody independent may ask how it was"));
        var sam = Visitor.signedIn(TestCouncil.get(), "sam.oyelaran");
        Form.SIGN_OFF.record(sam, matter);
        assertThat(Rows.count("from due_line where case_id = ? and kind = 'offer-feedback'", matter.file()))
                .isZero();
    }

    @Test
    void whoever_asks_sees_how_to_reach_them_safely_and_never_the_case() {
        offer("safeWhen", "Tuesday mornings", "notToDo", "Leave a message", "needs", "Some Welsh");
        matter.concluded(nadia);
        var form = nadia.open(Form.FEEDBACK_INTERVIEWER.path(matter));
        assertThat(form.page().select("input[name=interviewer]").eachAttr("value"))
                .contains("carys.morgan")
                .doesNotContain("nadia.rahman", "sam.oyelaran", "ken.ashworth");
        var id = given();
        var list = carys.open("/interviews");
        assertThat(list.text()).contains(matter.name(), "By " + Days.day(today.plusDays(56)));
        var last = Looked.last();
        var page = carys.open("/interviews/" + id);
        assertThat(Looked.since(last)).singleElement().satisfies(look -> {
            assertThat(look.username()).isEqualTo("carys.morgan");
            assertThat(look.subject()).isEqualTo(matter.file());
        });
        assertThat(page.text())
                .contains(matter.name(), "01632 960001", "Tuesday mornings", "Leave a message", "Some Welsh")
                .contains("Somebody may ring her")
                .contains("Were you listened to", "Are you safer because of the help you had?")
                .doesNotContain("She was frightened", "Leave me be");
        assertThat(carys.open(matter.path()).status()).isEqualTo(403);
        assertThat(carys.open("/people?q=" + matter.name()).status()).isEqualTo(403);
        assertThat(nadia.open("/interviews/" + id).status()).isEqualTo(403);
        assertThat(carys.open("/interviews/" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    @Test
    void what_they_said_is_on_the_case_once_it_was_sent_and_not_before() {
        offer();
        matter.concluded(nadia);
        var id = given();
        var form = carys.open("/interviews/" + id);
        assertThat(carys.submit(form, typed("talked", "yes")).status()).isEqualTo(422);
        assertThat(nadia.open(matter.path()).text()).doesNotContain("Nadia heard me out");
        var sent = Matter.with(UUID.randomUUID(), answers());
        assertThat(carys.submit(form, sent).path()).isEqualTo("/interviews");
        var facts = Rows.facts();
        assertThat(carys.submit(form, sent).status()).isEqualTo(200);
        assertThat(Rows.facts()).as("sent twice").isEqualTo(facts);
        assertThat(nadia.open(matter.path())
                        .page()
                        .select("section[aria-labelledby=feedback]")
                        .text())
                .contains("The person said on", "Quite a bit", "Nadia heard me out", "In some ways");
        assertThat(Rows.count("from due_line where case_id = ? and kind = 'hear-feedback'", matter.file()))
                .isZero();

        var again = carys.open("/interviews/" + id);
        assertThat(again.page().select("textarea[name=words-listened]").text()).isEqualTo("Nadia heard me out");
        carys.record(again, answers("words-listened", "Nadia heard me out at last"));
        assertThat(nadia.open(matter.path())
                        .page()
                        .select("section[aria-labelledby=feedback]")
                        .text())
                .contains("Nadia heard me out at last");
        assertThat(Rows.count("from feedback_heard where case_id = ?", matter.file()))
                .isEqualTo(2);
        // An old page puts nothing back.
        assertThat(carys.submit(form, Matter.with(UUID.randomUUID(), answers("more", "From an old page")))
                        .status())
                .isEqualTo(409);
        var entry = Rows.value("select id from feedback_offer where case_id = ?", matter.file());
        assertThat(nadia.open(matter.path() + "/entries/" + entry + "/correction")
                        .text())
                .contains("Somebody has said how it was because of this");
    }

    @Test
    void twenty_at_once_send_it_once() throws Exception {
        offer();
        matter.concluded(nadia);
        var id = given();
        var form = carys.open("/interviews/" + id);
        try (var people = Executors.newFixedThreadPool(20)) {
            var all = people.invokeAll(IntStream.range(0, 20)
                    .<java.util.concurrent.Callable<Integer>>mapToObj(each -> () -> carys.post(
                                    "/interviews/" + id,
                                    together(form, Matter.with(UUID.randomUUID(), answers("more", "No " + each))))
                            .status())
                    .toList());
            for (var each : all) {
                assertThat(each.get()).isIn(200, 409);
            }
        }
        assertThat(Rows.count("from feedback_heard where case_id = ?", matter.file()))
                .isOne();
    }

    private static Map<String, List<String>> together(Visitor.Answer form, Map<String, List<String>> typed) {
        var fields = new LinkedHashMap<>(Visitor.fieldsOf(
                Objects.requireNonNull(form.page().select("main form").first())));
        fields.putAll(typed);
        return fields;
    }

    @Test
    void after_they_have_died_whoever_asks_is_told_and_records_that_instead() {
        offer();
        matter.concluded(nadia);
        var id = given();
        nadia.record(nadia.open("/people/" + matter.person() + "/details"), day("died", today));
        assertThat(carys.open("/interviews").text()).contains(matter.name() + " Of", "died on " + Days.day(today));
        assertThat(carys.open("/interviews/" + id).text())
                .contains("Do not get in touch as if you did not know")
                .doesNotContain("Make a link");
        var link = carys.submit(carys.open("/interviews/" + id + "/link"), typed("safe", "yes"));
        assertThat(link.problems()).singleElement().asString().contains("A link cannot be made any more");
        carys.record(carys.open("/interviews/" + id), typed("talked", "no", "notDone", "died"));
        assertThat(nadia.open(matter.path())
                        .page()
                        .select("section[aria-labelledby=feedback]")
                        .text())
                .contains("They were not asked in the end.");
    }

    private static Map<String, List<String>> day(String field, LocalDate day) {
        return typed(
                field + "-day",
                "" + day.getDayOfMonth(),
                field + "-month",
                "" + day.getMonthValue(),
                field + "-year",
                "" + day.getYear());
    }

    @Test
    void that_they_would_not_talk_in_the_end_is_not_told_to_those_who_worked_with_them() {
        offer();
        matter.concluded(nadia);
        var id = given();
        carys.record(
                carys.open("/interviews/" + id),
                typed("talked", "no", "notDone", "does-not-want", "why", "She is done with all of you"));
        assertThat(nadia.open(matter.path()).text())
                .contains("They were not asked in the end.")
                .doesNotContain("She is done with all of you", "They do not want to be asked");
    }

    @Test
    void it_is_taken_from_one_interviewer_by_giving_it_to_another_and_a_no_gives_it_to_nobody() {
        offer();
        matter.concluded(nadia);
        var id = given();
        assertThat(carys.open("/interviews").text()).contains(matter.name());
        var offer = Rows.value("select id from feedback_offer where case_id = ?", matter.file());
        nadia.submit(
                nadia.open(matter.path() + "/entries/" + offer + "/again"),
                typed("wrong", "She said no", "answer", "no", "contact", "", "agreed", ""));
        assertThat(carys.open("/interviews").text()).doesNotContain(matter.name());
        assertThat(carys.open("/interviews/" + id).status()).isEqualTo(404);
    }

    @Test
    void managers_see_what_people_said_with_who_is_missing_and_the_board_sees_years_that_have_ended() {
        offer();
        matter.concluded(nadia);
        var sam = Visitor.signedIn(TestCouncil.get(), "sam.oyelaran");
        Form.SIGN_OFF.record(sam, matter);
        var id = given();
        assertThat(sam.open("/board/how-it-was").text()).contains("They may be asked, and have not been yet");
        carys.record(
                carys.open("/interviews/" + id), answers("answer-asked", "yes-said", "answer-understood", "partly"));
        assertThat(sam.open("/board/how-it-was").text())
                .contains("Asked, listened to, and understood what was done", "Few people answered")
                .contains("What people said afterwards", "The person said how it was", "Quite a bit")
                .contains("The people themselves")
                .doesNotContain(matter.name(), "Nadia heard me out");
        assertThat(sam.open("/board").page().select("a[href=/board/how-it-was]"))
                .hasSize(1);
        var judith = Visitor.signedIn(TestCouncil.get(), "judith.marsh");
        assertThat(judith.open("/board/how-it-was").text())
                .contains("Numbers are to the nearest five", "Nothing can be shown for this year")
                .doesNotContain("Quite a bit");
        var thisYear = org.ownwords.vocabulary.ReportingYear.of(today).text();
        assertThat(judith.open("/board/how-it-was?year=" + thisYear).status()).isEqualTo(404);
        assertThat(sam.open("/board/how-it-was?year=nonsense").status()).isEqualTo(404);
        assertThat(nadia.open("/board/how-it-was").status()).isEqualTo(403);
        assertThat(carys.open("/board/how-it-was").status()).isEqualTo(403);
    }

    @Test
    void what_they_said_reaches_whoever_held_the_case_and_the_manager_of_the_team() {
        offer();
        nadia.record(
                nadia.open(matter.path() + "/allocation"), typed("holder", "nadia.rahman", "why", "She knows her"));
        matter.concluded(nadia);
        var id = given();
        var fresh = "your work: \\d+ new";
        if (nadia.open("/work").text().matches("(?s).*" + fresh + ".*")) {
            nadia.record(nadia.open("/work/what-people-said"), Map.of());
        }
        assertThat(nadia.open("/work").text()).doesNotContainPattern(fresh);
        carys.record(carys.open("/interviews/" + id), answers("more", "She came back " + matter.name()));
        assertThat(nadia.open("/work").text()).containsPattern(fresh);
        var said = nadia.open("/work/what-people-said");
        assertThat(said.text()).contains("She came back " + matter.name(), "Quite a bit", "New");
        var sam = Visitor.signedIn(TestCouncil.get(), "sam.oyelaran");
        assertThat(sam.open("/work/what-people-said").text()).contains("She came back " + matter.name());
        for (var other : List.of("tom.fairley", "helen.birch")) {
            assertThat(Visitor.signedIn(TestCouncil.get(), other)
                            .open("/work/what-people-said")
                            .text())
                    .as(other)
                    .doesNotContain(matter.name());
        }
        nadia.record(said, Map.of());
        assertThat(nadia.open("/work").text()).doesNotContainPattern(fresh);
        assertThat(nadia.open("/work/what-people-said").text()).contains("She came back " + matter.name());
    }

    @Test
    void a_few_of_those_that_ended_in_a_month_are_drawn_once_and_who_is_missing_is_said() {
        var sam = Visitor.signedIn(TestCouncil.get(), "sam.oyelaran");
        var month = YearMonth.from(today).minusMonths(1);
        var past = endedIn(month, sam);
        var page = sam.open("/board/how-it-was/draws");
        assertThat(sam.submit(page, typed("howMany", "21")).problems())
                .containsExactly("Select a month", "Enter a number from 1 to 20");
        var id = UUID.randomUUID();
        sam.record(page, Matter.with(id, typed("month", month.toString(), "howMany", "20")));
        assertThat(Rows.count(
                        "from feedback_draw where id = ? and frame @> array[?]::uuid[] and drawn @> array[?]::uuid[]",
                        id,
                        past.enquiry(),
                        past.enquiry()))
                .isOne();
        var drawn = sam.open("/board/how-it-was/draws");
        assertThat(drawn.text()).contains(past.name(), "Seed ");
        assertThat(drawn.page().select("input[value=" + month + "]"))
                .as("a month is drawn once")
                .isEmpty();
        var year = org.ownwords.vocabulary.ReportingYear.of(month.atDay(2)).text();
        assertThat(sam.open("/board/how-it-was?year=" + year).text())
                .contains("By age when it ended", "By ethnic group", "Undeclared / Not Known");
    }

    /// An enquiry that was closed and signed off on the second of a month.
    private Matter endedIn(YearMonth month, Visitor sam) {
        var concern = UUID.randomUUID();
        var name = "Edithdrawn";
        Rows.of("with gone as (delete from draft where form = '/concerns/new' returning 1) select count(*) from gone");
        var fields = new LinkedHashMap<>(Form.CONCERN_ABOUT_SOMEBODY_NEW.typed(name));
        fields.putAll(typed("familyName", "Of " + concern, "asked", "no", "notAsked", "unsafe", "askedBy", ""));
        fields.put("words", List.of(""));
        fields.put("voice", List.of());
        fields.putAll(day("raisedOn", month.atDay(2)));
        nadia.record(nadia.open("/concerns/new"), Matter.with(concern, fields));
        var file = "/cases/" + Ids.from(concern, "case");
        var decision = new LinkedHashMap<>(Form.SECTION_42_DECISION.typed(name));
        decision.putAll(day("decidedOn", month.atDay(2)));
        nadia.record(nadia.open(file + "/concerns/" + concern + "/section42"), decision);
        var enquiry = (UUID) Objects.requireNonNull(Rows.value("select id from enquiry where concern_id = ?", concern));
        var closing = new LinkedHashMap<>(Form.CONCLUSION.typed(name));
        closing.putAll(day("concludedOn", month.atDay(2)));
        nadia.record(nadia.open(file + "/enquiries/" + enquiry + "/conclusion"), closing);
        var past = new Matter(
                name, concern, Ids.from(concern, "case"), concern, concern, enquiry, enquiry, enquiry, enquiry);
        sam.record(sam.open(Form.SIGN_OFF.path(past)), Form.SIGN_OFF.typed(name));
        return past;
    }
}
