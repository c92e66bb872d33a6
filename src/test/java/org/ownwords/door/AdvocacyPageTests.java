package org.ownwords.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.Visitor.typed;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;
import org.ownwords.Visitor.Answer;
import org.ownwords.page.Days;

/// Whether an advocate has to be arranged, who was asked, and what is due because of it.
class AdvocacyPageTests {

    private static final String ARRANGE = "Arrange an independent advocate";

    private final LocalDate today = Days.on(Clock.systemUTC().instant());
    private final Visitor nadia = Visitor.signedIn(TestCouncil.get(), "nadia.rahman");
    private final Visitor sam = Visitor.signedIn(TestCouncil.get(), "sam.oyelaran");
    private final Matter matter = Matter.decided(nadia);

    @Test
    void a_duty_that_is_met_is_on_the_list_of_whoever_holds_the_case_until_somebody_is_asked() {
        assertThat(advocacy()).contains("It is not recorded yet whether");
        assertThat(due()).doesNotContain(ARRANGE);
        decide(met(), today);
        assertThat(advocacy())
                .contains(
                        "The duty to arrange an advocate arose on " + Days.day(today) + ". Nobody has been asked yet.");
        assertThat(due()).contains(ARRANGE);
        assertThat(Rows.value(
                        "select on_list_of from due_line where case_id = ? and kind = 'advocate-to-arrange'",
                        matter.file()))
                .isEqualTo("nadia.rahman");
        ask(careAct(), today);
        assertThat(due()).doesNotContain(ARRANGE).contains("An advocate starts, from Harbour Advocacy");
        assertThat(nadia.open("/work/waiting").status()).isEqualTo(200);
        assertThat(Rows.value(
                        "select who from due_line where case_id = ? and kind = 'advocate-to-start'", matter.file()))
                .isEqualTo("Harbour Advocacy");
    }

    @Test
    void once_it_is_late_the_teams_manager_sees_it() {
        decide(met(), today.minusDays(20));
        var line = nadia.open(matter.path()).page().select(".ownwords-due__line:contains(" + ARRANGE + ")");
        assertThat(line.text()).contains("Late");
        assertThat(anyPage(sam, "/work/team", matter.path())).contains(ARRANGE);
    }

    @Test
    void that_nobody_was_asked_is_on_a_managers_list_and_is_said_at_closing_and_holds_nothing_up() {
        decide(met(), today);
        assertThat(Rows.value(
                        "select done_by from due_line where case_id = ? and kind = 'advocate-not-arranged'",
                        matter.file()))
                .as("whoever decided it does not have it on that list")
                .isEqualTo("nadia.rahman");
        assertThat(anyPage(sam, "/work/sign-off", matter.path()))
                .contains("See that an independent advocate is arranged");
        assertThat(nadia.open(Form.CONCLUSION.path(matter)).text())
                .contains(
                        "An independent advocate has to be arranged (Care Act 2014, section 68). Nobody has been asked"
                                + " since " + Days.day(today));
        ask(careAct(), today);
        assertThat(Rows.count("from due_line where case_id = ? and kind = 'advocate-not-arranged'", matter.file()))
                .isZero();
        assertThat(nadia.open(Form.CONCLUSION.path(matter)).text()).contains("has not started");
        Form.CONCLUSION.record(nadia, matter);
    }

    @Test
    void an_advocate_who_starts_is_waited_for_no_longer_and_the_days_since_the_duty_are_shown() {
        decide(met(), today.minusDays(9));
        var advocate = ask(careAct(), today.minusDays(8));
        became(advocate, typed("step", "accepted"), today.minusDays(6));
        assertThat(due()).contains("An advocate starts, from Harbour Advocacy");
        became(advocate, typed("step", "started", "who", "Rosa Lind"), today.minusDays(3));
        assertThat(due()).noneMatch(what -> what.contains("advocate"));
        assertThat(advocacy())
                .contains("started on %s (Rosa Lind): 6 days after the duty.".formatted(Days.day(today.minusDays(3))));
        assertThat(sentences())
                .contains(
                        "There is a duty to arrange an independent advocate.",
                        "An advocate was asked for.",
                        "The request for an advocate was accepted.",
                        "An advocate has started.");

        // One after the other: when the work of one has ended, there is nobody until another is asked.
        became(advocate, typed("step", "ended", "words", "Rosa has moved away"), today);
        assertThat(due()).contains(ARRANGE);
        ask(careAct(), today);
        assertThat(due()).doesNotContain(ARRANGE);
    }

    @Test
    void where_nobody_is_available_somebody_has_to_be_asked_again_and_why_is_kept() {
        decide(met(), today.minusDays(4));
        var advocate = ask(careAct(), today.minusDays(3));
        became(advocate, typed("step", "not-available", "words", "A waiting list of six weeks"), today.minusDays(1));
        assertThat(due()).contains(ARRANGE);
        assertThat(advocacy()).contains("Nobody has been asked since " + Days.day(today.minusDays(1)));
        assertThat(nadia.open(matter.path()).text())
                .contains("No advocate is available.", "A waiting list of six weeks");
    }

    @Test
    void a_relative_who_is_implicated_does_not_take_the_place_of_an_advocate() {
        var son = new LinkedHashMap<>(Form.ADVOCACY.typed(matter.name()));
        son.putAll(typed("who", "Her son", "implicated", "yes", "ground", "", "groundWhy", ""));
        decide(son, today);
        assertThat(sentences()).contains("There is a duty to arrange an independent advocate.");
        assertThat(due()).contains(ARRANGE);
    }

    @Test
    void a_relative_who_is_appropriate_does_and_says_why() {
        var ann = new LinkedHashMap<>(Form.ADVOCACY.typed(matter.name()));
        ann.putAll(typed("ground", "", "groundWhy", ""));
        decide(ann, today);
        assertThat(advocacy()).contains("No advocate has to be arranged: Her sister Ann can support and represent");
        assertThat(due()).doesNotContain(ARRANGE);
        assertThat(nadia.open(matter.path()).text()).contains("She knows her best");
    }

    @Test
    void that_the_person_does_not_want_one_is_kept_and_nobody_is_asked() {
        decide(met(), today);
        var refused = typed("kind", "care-act", "agreement", "refuses", "agreementWhy", "I can speak for myself");
        ask(refused, today);
        assertThat(due()).noneMatch(what -> what.contains("advocate"));
        assertThat(advocacy()).contains("did not want one.", "Care Act advocate: offered on");
        assertThat(sentences()).contains("An advocate was offered and is not wanted.");
        assertThat(nadia.open(matter.path()).text()).contains("I can speak for myself");
    }

    @Test
    void an_imca_is_the_councils_own_power_and_the_duty_stays() {
        decide(met(), today);
        var imca = new LinkedHashMap<>(Form.ADVOCATE.typed(matter.name()));
        imca.put("section68", List.of("no"));
        ask(imca, today);
        assertThat(due()).contains(ARRANGE, "An advocate starts, from Harbour Advocacy");
        imca.put("section68", List.of("yes"));
        ask(imca, today);
        assertThat(due()).doesNotContain(ARRANGE);
    }

    @Test
    void a_duty_that_is_not_met_yet_holds_nothing_up_and_ends_with_the_case() {
        var own = Matter.open(nadia);
        nadia.record(nadia.open(own.path() + "/advocacy/new"), met());
        assertThat(due(own)).contains(ARRANGE);
        own.concluded(nadia);
        assertThat(due(own)).contains(ARRANGE);
        Form.SIGN_OFF.send(sam, own, UUID.randomUUID());
        assertThat(due(own)).doesNotContain(ARRANGE);
    }

    @Test
    void the_persons_copy_says_who_their_advocate_is_and_not_what_was_found_about_others() {
        decide(new LinkedHashMap<>(Form.ADVOCACY.typed(matter.name())), today);
        var advocate = ask(careAct(), today);
        became(advocate, typed("step", "started", "who", "Rosa Lind", "words", "She was late"), today);
        assertThat(nadia.open(matter.path() + "/copy/persons").text())
                .contains("An advocate was asked for.", "Harbour Advocacy", "An advocate has started.", "Rosa Lind")
                .contains("Why an advocate was or was not needed, and what was found about other people.")
                .doesNotContain("Ann wants her to move", "She knows her best", "She was late");
        assertThat(nadia.open(matter.path() + "/copy/subject-access").text())
                .contains("Ann wants her to move", "She knows her best", "She was late");
    }

    @Test
    void what_stands_counts_and_a_decision_recorded_again_does_not_become_the_latest() {
        var first = decide(met(), today.minusDays(5));
        var none = new LinkedHashMap<>(met());
        none.putAll(typed("understand", "no", "understandShown", "", "somebody", ""));
        decide(none, today.minusDays(5));
        assertThat(due()).doesNotContain(ARRANGE);
        var again = nadia.open(matter.path() + "/entries/" + first + "/again");
        assertThat(nadia.submit(again, typed("wrong", "It was the other way", "understandShown", "She forgot it"))
                        .path())
                .isEqualTo(matter.path());
        assertThat(due()).doesNotContain(ARRANGE);
    }

    @Test
    void what_became_of_an_advocate_stays_when_the_request_is_recorded_again_and_falls_when_it_is_struck() {
        var advocate = ask(careAct(), today.minusDays(2));
        became(advocate, typed("step", "started", "who", "Rosa Lind"), today);
        var again = nadia.open(matter.path() + "/entries/" + advocate + "/again");
        assertThat(again.text()).doesNotContain("What goes with it");
        nadia.submit(again, typed("wrong", "The provider", "provider", "Speaking Up"));
        assertThat(advocacy()).contains("Care Act advocate, Speaking Up: asked for on", "(Rosa Lind)");
        var now = Rows.value("select id from advocate where stands_for = ?", advocate);
        var correcting = nadia.open(matter.path() + "/entries/" + now + "/correction");
        assertThat(correcting.text()).contains("What goes with it", "An advocate has started.");
        nadia.submit(correcting, typed("wrong", "It was about somebody else"));
        assertThat(advocacy()).doesNotContain("Speaking Up", "Harbour Advocacy");
        assertThat(Rows.count("from advocate_progress_stands where case_id = ?", matter.file()))
                .isZero();
    }

    @Test
    void a_step_recorded_again_has_to_fit_what_else_is_recorded() {
        var advocate = ask(careAct(), today.minusDays(4));
        var accepted = became(advocate, typed("step", "accepted"), today.minusDays(3));
        became(advocate, typed("step", "started"), today.minusDays(2));
        var opened = nadia.open(matter.path() + "/entries/" + accepted + "/again");
        assertThat(opened.page().select("input[name=step]").eachAttr("value"))
                .containsExactly("accepted", "helped", "ended");
        var wrong = typed("wrong", "It was declined", "step", "declined", "words", "Nobody free");
        assertThat(nadia.submit(opened, wrong).problems())
                .containsExactly("Select something that fits what else is recorded");
        // What was refused is kept as a draft, and is not what is sent next.
        Rows.of("with gone as (delete from draft returning 1) select count(*) from gone");
        var right = new LinkedHashMap<>(typed("wrong", "The name", "who", "Rosa Lind"));
        assertThat(nadia.submit(nadia.open(matter.path() + "/entries/" + accepted + "/again"), right)
                        .path())
                .isEqualTo(matter.path());
        assertThat(advocacy()).contains("(Rosa Lind)");
    }

    private static Map<String, List<String>> met() {
        return typed(
                "understand",
                "yes",
                "understandShown",
                "She lost the thread",
                "retain",
                "no",
                "useOrWeigh",
                "no",
                "communicate",
                "no",
                "somebody",
                "no");
    }

    private static Map<String, List<String>> careAct() {
        return typed("kind", "care-act", "agreement", "agrees", "provider", "Harbour Advocacy");
    }

    private UUID decide(Map<String, List<String>> typed, LocalDate on) {
        return recorded("/advocacy/new", typed, "decidedOn", on);
    }

    private UUID ask(Map<String, List<String>> typed, LocalDate on) {
        return recorded("/advocates/new", typed, "askedOn", on);
    }

    private UUID became(UUID advocate, Map<String, List<String>> typed, LocalDate on) {
        return recorded("/advocates/" + advocate + "/progress/new", typed, "happenedOn", on);
    }

    private UUID recorded(String place, Map<String, List<String>> typed, String field, LocalDate on) {
        var id = UUID.randomUUID();
        var fields = Matter.with(id, typed);
        fields.putAll(typed(
                field + "-day", "" + on.getDayOfMonth(),
                field + "-month", "" + on.getMonthValue(),
                field + "-year", "" + on.getYear()));
        nadia.record(nadia.open(matter.path() + place), fields);
        return id;
    }

    private String advocacy() {
        return nadia.open(matter.path())
                .page()
                .select("section[aria-labelledby=advocacy]")
                .text();
    }

    private List<String> sentences() {
        return nadia.open(matter.path())
                .page()
                .select(".ownwords-timeline__sentence")
                .eachText();
    }

    private List<String> due() {
        return due(matter);
    }

    private List<String> due(Matter of) {
        return nadia.open(of.path()).page().select(".ownwords-due__what").stream()
                .map(what -> what.ownText())
                .toList();
    }

    /// The lines about a case on a list, whichever of its pages they are on.
    private static String anyPage(Visitor visitor, String list, String path) {
        var found = new StringBuilder();
        var number = 1;
        Answer page;
        do {
            page = visitor.open(list + "?page=" + number++);
            found.append(page.page()
                    .select(".ownwords-due__line:has(a[href=" + path + "])")
                    .text());
        } while (!page.page().select(".govuk-pagination__next").isEmpty());
        return found.toString();
    }
}
