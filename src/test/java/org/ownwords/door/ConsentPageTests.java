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
import org.ownwords.page.Days;

/// What the person agrees to, what goes on without that, what was told to whom, and what happens when
/// they say stop.
class ConsentPageTests {

    private static final String GROUND = "Say on what ground this was told: Her surgery";
    private static final String ASK_AGAIN = "Ask them again what they want to happen";

    private final LocalDate today = Days.on(Clock.systemUTC().instant());
    private final Visitor nadia = Visitor.signedIn(TestCouncil.get(), "nadia.rahman");
    private final Matter matter = Matter.decided(nadia);

    @Test
    void each_question_stands_by_itself_and_the_newest_answer_counts() {
        assertThat(section()).as("with nothing to show").isEmpty();
        answer("agrees", today.minusDays(3));
        answer("takes-back", today.minusDays(1));
        ask(typed("question", "enquiry", "answer", "agrees", "limits", "No photographs"), today);
        assertThat(section())
                .contains(
                        "Telling Her surgery: %s agreed before and takes it back".formatted(matter.name()),
                        "The enquiry: %s agrees".formatted(matter.name()),
                        "But not to: No photographs")
                .doesNotContain("Telling Her surgery: %s agrees".formatted(matter.name()));
        assertThat(sentences())
                .contains(
                        "Telling Her surgery: the person agrees.",
                        "Telling Her surgery: the person agreed before and takes it back.",
                        "The enquiry: the person agrees.");
        assertThat(nadia.open(matter.path()).text()).contains("They need not know");
    }

    @Test
    void the_same_question_is_asked_again_without_asking_which() {
        var no = answer("does-not-agree", today.minusDays(1));
        assertThat(sectionLinks()).contains(matter.path() + "/consent/" + no + "/again");
        var opened = nadia.open(matter.path() + "/consent/" + no + "/again");
        assertThat(opened.page().select("input[name=toWhom]").val()).isEqualTo("Her surgery");
        nadia.record(opened, typed("answer", "agrees"));
        assertThat(section()).contains("Telling Her surgery: %s agrees".formatted(matter.name()));
    }

    @Test
    void somebody_who_cannot_decide_leads_to_looking_at_that() {
        ask(typed("question", "concern", "answer", "cannot-decide", "cannotWhy", "Delirium"), today);
        assertThat(sectionLinks()).contains(matter.path() + "/capacity/new");
    }

    @Test
    void what_is_told_after_a_no_is_recorded_and_the_ground_is_asked_for_until_it_is_said() {
        var no = answer("does-not-agree", today.minusDays(2));
        assertThat(nadia.open(matter.path() + "/passed-on/new").text())
                .contains("If somebody has to be told all the same, do not wait");
        tell(typed("toWhom", "Her surgery"), today.minusDays(1));
        assertThat(due()).contains(GROUND);
        assertThat(section()).contains("had said no, and no ground is recorded yet.");
        assertThat(Rows.value(
                        "select on_list_of from due_line where case_id = ? and kind = 'ground-to-say'", matter.file()))
                .isEqualTo("nadia.rahman");
        goOn(no);
        assertThat(due()).doesNotContain(GROUND);
        assertThat(section())
                .contains(
                        "It goes on without that since",
                        "authorised by Sam Oyelaran: other people may be at risk.",
                        "was told on " + Days.day(today),
                        "on a recorded ground.");
        assertThat(nadia.open(matter.path() + "/passed-on/new").text()).doesNotContain("do not wait");
    }

    @Test
    void what_is_told_with_agreement_or_on_a_ground_says_on_which() {
        var yes = answer("agrees", today);
        tell(typed("toWhom", "Her surgery", "footing", yes.toString()), today);
        assertThat(section()).contains("Her surgery: That she was hurt. %s agreed.".formatted(matter.name()));
        assertThat(Rows.value("select consent_id from passed_on where case_id = ?", matter.file()))
                .isEqualTo(yes);
        assertThat(due()).noneMatch(what -> what.contains("ground"));
    }

    @Test
    void nothing_goes_on_without_an_agreement_that_was_given() {
        var yes = answer("agrees", today);
        assertThat(nadia.open(goingOn(yes)).status()).isEqualTo(404);
        var notAsked = ask(typed("question", "concern", "answer", "not-asked", "notAskedWhy", "Unsafe"), today);
        assertThat(nadia.open(goingOn(notAsked)).status()).isEqualTo(200);
    }

    @Test
    void going_on_says_everything_that_it_lacks() {
        var no = answer("does-not-agree", today);
        var opened = nadia.open(goingOn(no));
        assertThat(nadia.submit(opened, typed("told", "yes")).problems())
                .containsExactly(
                        "Select at least one ground",
                        "Enter why it goes on",
                        "Enter who authorised it",
                        "Enter what %s was told".formatted(matter.name()));
    }

    @Test
    void whoever_authorises_it_is_a_colleague_who_may_and_not_whoever_asks_where_the_council_says_so() {
        var path = goingOn(answer("does-not-agree", today));
        assertThat(authorised(nadia, path, "The duty manager"))
                .containsExactly(
                        "No colleague is called The duty manager. Enter the full name of the colleague who authorised it");
        assertThat(authorised(nadia, path, "Ken Ashworth"))
                .containsExactly("Ken Ashworth may not authorise this here. Enter the name of somebody who may");
        var sam = Visitor.signedIn(TestCouncil.get(), "sam.oyelaran");
        try {
            somebodyElse("yes");
            assertThat(authorised(sam, path, "sam oyelaran"))
                    .containsExactly(
                            "You cannot authorise this yourself. Enter the name of the colleague who authorised it");
            assertThat(sam.open(path).page().select("datalist option").eachAttr("value"))
                    .contains("Helen Birch")
                    .doesNotContain("Sam Oyelaran");
        } finally {
            somebodyElse("no");
        }
        assertThat(authorised(sam, path, "Sam Oyelaran")).isEmpty();
        assertThat(Rows.value("select authoriser from going_on where case_id = ?", matter.file()))
                .isEqualTo("sam.oyelaran");
        assertThat(section()).contains("authorised by Sam Oyelaran", "That we tell them all the same");
    }

    private List<String> authorised(Visitor who, String path, String by) {
        var typed = new LinkedHashMap<>(Form.GOING_ON.typed(matter.name()));
        typed.putAll(typed("authorisedBy", by));
        return who.submit(who.open(path), typed).problems();
    }

    private static void somebodyElse(String on) {
        var ken = Visitor.signedIn(TestCouncil.get(), "ken.ashworth");
        ken.record(
                ken.open("/settings/extra-stops/somebody-else-authorises"),
                typed("on", on, "owner", "Sam Oyelaran", "why", "Agreed with the Board"));
    }

    @Test
    void stop_ends_nothing_and_the_door_that_was_left_open_is_on_the_list_until_they_are_asked_again() {
        var again = today.plusDays(20);
        var stop = new LinkedHashMap<>(Form.STOP.typed(matter.name()));
        stop.putAll(typed("options", "A visit from her niece", "door", "Nadia rings on Fridays"));
        stop.putAll(day("askAgain", again));
        recorded("/stop/new", stop, "askedOn", today.minusDays(1));
        assertThat(section())
                .contains("asked to stop. Others may be at risk. What stays open: Nadia rings on Fridays.")
                .contains("Ask again on " + Days.day(again));
        assertThat(due()).contains(ASK_AGAIN);
        assertThat(Rows.value("select count(*) from conclusion where case_id = ?", matter.file()))
                .isEqualTo(0L);
        answer("agrees", today);
        assertThat(due()).doesNotContain(ASK_AGAIN);
    }

    @Test
    void the_persons_copy_has_what_they_said_and_were_told_and_not_what_was_told_behind_their_back() {
        var no = answer("does-not-agree", today);
        goOn(no);
        tell(typed("toWhom", "The police", "what", "That he has a key"), today);
        var yes = ask(
                typed("question", "passing-on", "toWhom", "Harbour Housing", "answer", "agrees", "said", "Do"), today);
        tell(typed("toWhom", "Harbour Housing", "what", "That the lock is broken", "footing", yes.toString()), today);
        nadia.record(nadia.open(matter.path() + "/stop/new"), Form.STOP.typed(matter.name()));
        assertThat(nadia.open(matter.path() + "/copy/persons").text())
                .contains("They need not know", "That we tell them all the same", "That the lock is broken")
                .contains("Leave it be", "What was told to others without the person’s agreement.")
                .doesNotContain("That he has a key", "He goes to her sister too", "Her sister");
        assertThat(nadia.open(matter.path() + "/copy/subject-access").text())
                .contains("That he has a key", "He goes to her sister too", "Her sister");
    }

    @Test
    void what_goes_on_falls_with_the_answer_and_stays_with_it_when_that_is_recorded_again() {
        var no = answer("does-not-agree", today);
        goOn(no);
        tell(typed("toWhom", "Her surgery"), today);
        var again = nadia.open(matter.path() + "/entries/" + no + "/again");
        assertThat(again.text()).doesNotContain("What goes with it");
        assertThat(nadia.submit(again, typed("wrong", "She did", "answer", "agrees"))
                        .problems())
                .singleElement()
                .asString()
                .startsWith("Something goes on without the agreement of");
        // What was refused is kept as a draft, and is not what is sent next.
        Rows.of("with gone as (delete from draft returning 1) select count(*) from gone");
        nadia.submit(
                nadia.open(matter.path() + "/entries/" + no + "/again"),
                typed("wrong", "The words", "said", "Nobody needs to know"));
        assertThat(section()).contains("It goes on without that since", "on a recorded ground.");
        var now = Rows.value("select id from consent where stands_for = ?", no);
        var correcting = nadia.open(matter.path() + "/entries/" + now + "/correction");
        assertThat(correcting.text()).contains("What goes with it", "It goes on without the person’s agreement");
        nadia.submit(correcting, typed("wrong", "It was about somebody else"));
        assertThat(section())
                .doesNotContain("does not agree", "It goes on without")
                .contains("That she was hurt", "is not recorded.");
    }

    @Test
    void an_older_answer_that_is_recorded_again_does_not_become_the_newest() {
        var first = answer("does-not-agree", today);
        answer("agrees", today);
        nadia.submit(
                nadia.open(matter.path() + "/entries/" + first + "/again"),
                typed("wrong", "The words", "said", "Nobody needs to know"));
        assertThat(section()).contains("Telling Her surgery: %s agrees".formatted(matter.name()));
    }

    private UUID answer(String answer, LocalDate on) {
        var typed = new LinkedHashMap<>(Form.CONSENT.typed(matter.name()));
        typed.put("answer", List.of(answer));
        return ask(typed, on);
    }

    private UUID ask(Map<String, List<String>> typed, LocalDate on) {
        return recorded("/consent/new", typed, "askedOn", on);
    }

    private void goOn(UUID consent) {
        nadia.record(nadia.open(goingOn(consent)), Form.GOING_ON.typed(matter.name()));
    }

    private String goingOn(UUID consent) {
        return matter.path() + "/consent/" + consent + "/going-on";
    }

    private void tell(Map<String, List<String>> also, LocalDate on) {
        var typed = new LinkedHashMap<>(Form.PASSED_ON.typed(matter.name()));
        typed.putAll(also);
        recorded("/passed-on/new", typed, "toldOn", on);
    }

    private UUID recorded(String place, Map<String, List<String>> typed, String field, LocalDate on) {
        var id = UUID.randomUUID();
        var fields = Matter.with(id, typed);
        fields.putAll(day(field, on));
        nadia.record(nadia.open(matter.path() + place), fields);
        return id;
    }

    private static Map<String, List<String>> day(String field, LocalDate on) {
        return typed(
                field + "-day", "" + on.getDayOfMonth(),
                field + "-month", "" + on.getMonthValue(),
                field + "-year", "" + on.getYear());
    }

    private String section() {
        return nadia.open(matter.path())
                .page()
                .select("section[aria-labelledby=consent]")
                .text();
    }

    private List<String> sectionLinks() {
        return nadia.open(matter.path())
                .page()
                .select("section[aria-labelledby=consent] a")
                .eachAttr("href");
    }

    private List<String> sentences() {
        return nadia.open(matter.path())
                .page()
                .select(".ownwords-timeline__sentence")
                .eachText();
    }

    private List<String> due() {
        return nadia.open(matter.path()).page().select(".ownwords-due__what").stream()
                .map(what -> what.ownText())
                .toList();
    }
}
