package org.ownwords.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.Visitor.typed;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;
import org.ownwords.Visitor.Answer;
import org.ownwords.access.By;
import org.ownwords.access.Sight;
import org.ownwords.concern.ConcernId;
import org.ownwords.history.History;
import org.ownwords.larchmere.Cast;
import org.ownwords.page.Days;
import org.ownwords.person.CaseId;
import org.ownwords.person.Cases;
import org.ownwords.plan.Intent;
import org.ownwords.plan.PlanItemId;
import org.ownwords.plan.Plans;
import org.ownwords.section42.Answers;
import org.ownwords.section42.DecisionId;
import org.ownwords.section42.Instead;
import org.ownwords.section42.Judgement;
import org.ownwords.section42.Section42Decisions;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Prompts at the moment they matter: shown on the form of their stage, passed with a reason, counted, and stops only
/// where the council says so. And the stages that a council wants a colleague to sign off.
class PromptPageTests {

    private static final String ADVOCATE = "Does %s need an advocate?";
    private static final String DOUBT = "Is there a reason to doubt that %s can decide about this?";
    private static final String OTHERS = "May a child or another adult be in danger too?";

    private final LocalDate today = Days.on(Clock.systemUTC().instant());
    private final Visitor nadia = Visitor.signedIn(TestCouncil.get(), "nadia.rahman");
    private final Visitor sam = Visitor.signedIn(TestCouncil.get(), "sam.oyelaran");
    private final Visitor ken = Visitor.signedIn(TestCouncil.get(), "ken.ashworth");
    private final Matter matter = Matter.raised(nadia);

    @AfterEach
    void turn_off_what_was_turned_on() {
        for (var code : Rows.of("select distinct code from switch_set")) {
            turn(String.valueOf(code.get("code")), "no");
        }
    }

    @Test
    void an_extra_stop_has_somebody_who_answers_for_it_and_a_day_to_look_at_it_again() {
        turn("prompt-advocate", "yes");
        assertThat(ken.open("/settings/extra-stops").text())
                .contains("Sam Oyelaran answers for it, since %s. It is looked at again on %s."
                        .formatted(Days.day(today), Days.day(today.plusYears(1))))
                .doesNotContain("The day to look at it again has passed.");
    }

    private void turn(String code, String on) {
        var form = ken.open("/settings/extra-stops/" + code);
        var set = ken.submit(form, typed("on", on, "owner", "Sam Oyelaran", "why", "Agreed with the Board"));
        assertThat(set.problems()).isEmpty();
        assertThat(set.path()).isEqualTo("/settings/extra-stops");
    }

    private String asks(String words) {
        return words.formatted(matter.name());
    }

    /// What stands open on a form.
    private static List<String> open(Answer form) {
        return form.page().select("#prompts > ul > li").eachText();
    }

    private Answer deciding() {
        return nadia.open(Form.SECTION_42_DECISION.path(matter));
    }

    private Answer decided(Answer form, String... more) {
        var typed = new LinkedHashMap<>(Form.SECTION_42_DECISION.typed(matter.name()));
        typed.putAll(typed(more));
        return nadia.submit(form, Matter.with(UUID.randomUUID(), typed));
    }

    private Answer passed(Answer form, String words, String reason, String why) {
        var path = form.page()
                .select("#prompts li:contains(%s) a[href*=/prompts/]".formatted(words))
                .attr("href");
        return nadia.submit(nadia.open(path), typed("reason", reason, "why", why));
    }

    @Test
    void before_the_decision_it_is_asked_what_the_record_does_not_say_yet_with_the_law_and_where_to_record_it() {
        var form = deciding();
        assertThat(open(form)).hasSize(3);
        assertThat(form.page().select("#prompts").text())
                .contains(asks(ADVOCATE), "Care Act 2014, section 68")
                .contains(asks(DOUBT), "Mental Capacity Act 2005, section 1")
                .contains(OTHERS, "Children Act 2004, section 11")
                .doesNotContain(asks("Was %s asked what they want?"), "Is it urgent?");
        assertThat(form.page().select("#prompts a[href$=/advocacy/new]")).hasSize(1);
        Form.ADVOCACY.record(nadia, matter);
        Form.OTHER_AT_RISK.record(nadia, matter);
        Form.CAPACITY.record(nadia, matter);
        assertThat(deciding().page().select("#prompts")).isEmpty();
    }

    @Test
    void one_that_is_left_stops_nothing() {
        assertThat(decided(deciding()).path()).isEqualTo(matter.path());
        assertThat(Rows.count("from prompt_passed where case_id = ?", matter.file()))
                .isZero();
    }

    @Test
    void one_is_passed_with_a_reason_that_is_on_the_timeline_and_in_the_copy_they_ask_for() {
        var again = passed(deciding(), "danger too", "not-here", "She lives alone");
        assertThat(again.path()).isEqualTo(Form.SECTION_42_DECISION.path(matter));
        assertThat(open(again)).hasSize(2).noneMatch(line -> line.contains(OTHERS));
        assertThat(again.page().select("#prompts details").text())
                .contains(OTHERS, "It does not apply here: She lives alone");
        assertThat(nadia.open(matter.path()).text())
                .contains("A prompt was passed at the section 42 decision: " + OTHERS, "She lives alone");
        assertThat(nadia.open(matter.path() + "/copy/subject-access").text()).contains(OTHERS, "She lives alone");
        assertThat(nadia.open(matter.path() + "/copy/persons").text())
                .contains("Which of the prompts in this system colleagues passed, and why.")
                .doesNotContain("She lives alone");
        assertThat(open(nadia.open(matter.path() + "/plan")))
                .as("it was passed for the decision, and not for the plan")
                .anyMatch(line -> line.contains(OTHERS));
        var pass = nadia.open(matter.path() + "/prompts/others-at-risk/decision/" + matter.concern());
        assertThat(nadia.submit(pass, typed()).problems())
                .containsExactly("Select the main reason", "Enter why, in your own words");
        for (var nowhere : List.of(
                "/prompts/others-at-risk/closing/" + matter.concern(),
                "/prompts/others-at-risk/birthday/" + matter.concern(),
                "/prompts/nothing/decision/" + matter.concern(),
                "/prompts/others-at-risk/decision/" + UUID.randomUUID())) {
            assertThat(nadia.open(matter.path() + nowhere).status()).as(nowhere).isEqualTo(404);
        }
    }

    @Test
    void a_council_makes_one_a_stop_and_it_is_answered_or_passed_before_the_stage_is_recorded() {
        turn("prompt-others-at-risk", "yes");
        var form = deciding();
        assertThat(form.page().select("#prompts .govuk-tag").eachText()).containsExactly("Asked for here");
        var facts = Rows.facts();
        var held = decided(form);
        assertThat(held.status()).isEqualTo(422);
        assertThat(held.problems()).containsExactly("Answer this first, or pass it with a reason: " + OTHERS);
        assertThat(held.body()).as("what was typed is kept").contains("Sight loss");
        assertThat(Rows.facts()).isEqualTo(facts);
        assertThat(decided(passed(form, "danger too", "thought-of", "She has no children"))
                        .path())
                .isEqualTo(matter.path());

        turn("prompt-others-at-risk", "no");
        assertThat(ken.open("/settings/extra-stops/prompt-others-at-risk").text())
                .contains(
                        "Only shown. Sam Oyelaran answers for it.",
                        "Agreed with the Board",
                        "Recorded by Ken Ashworth");
    }

    @Test
    void what_cannot_wait_is_recorded_at_once_and_the_reason_is_kept() {
        turn("prompt-others-at-risk", "yes");
        turn("prompt-capacity", "yes");
        assertThat(decided(deciding(), "cannotWaitForPrompts", "yes").path()).isEqualTo(matter.path());
        assertThat(Rows.count("from section42_decision where case_id = ?", matter.file()))
                .isOne();
        assertThat(Rows.count("from prompt_passed where case_id = ? and reason = 'urgent'", matter.file()))
                .isEqualTo(2);
        // What keeps somebody safe asks nothing first.
        Form.INTERIM_SAFETY.record(nadia, matter);
        assertThat(Rows.count("from interim_safety where case_id = ?", matter.file()))
                .isOne();
    }

    @Test
    void a_plan_and_a_closing_and_a_sign_off_ask_too_and_wait_where_the_council_says_so() {
        var open = Matter.open(nadia);
        for (var code : List.of("advocate", "referrer-told", "why-not")) {
            turn("prompt-" + code, "yes");
        }
        var item = Form.PLAN.send(nadia, open, UUID.randomUUID());
        assertThat(item.problems()).singleElement().asString().contains("need an advocate?");
        var closing = Form.CONCLUSION.send(nadia, open, UUID.randomUUID());
        assertThat(closing.problems())
                .singleElement()
                .asString()
                .contains("need an advocate?", "Was the referrer told what was decided");
        assertThat(Form.REVIEW.send(nadia, open, UUID.randomUUID()).problems())
                .singleElement()
                .asString()
                .contains("need an advocate?");
        passed(nadia.open(Form.REVIEW.path(open)), "need an advocate?", "thought-of", "She speaks for herself");
        Form.REVIEW.record(nadia, open);
        assertThat(open(nadia.open(Form.REVIEW.path(open))))
                .as("at the next review it is asked again")
                .anyMatch(line -> line.contains("need an advocate?"));
        turn("prompt-advocate", "no");
        turn("prompt-referrer-told", "no");
        open.concluded(nadia);
        var path = Form.SIGN_OFF.path(open);
        var signing = sam.submit(sam.open(path), Form.SIGN_OFF.least(open));
        assertThat(signing.problems()).singleElement().asString().contains("did not come about in full?");
        var pass = sam.open(path)
                .page()
                .select("#prompts a[href*=/prompts/why-not/]")
                .attr("href");
        assertThat(nadia.open(pass).text()).contains("This is about your own work");
        assertThat(nadia.open(pass).page().select("main form")).isEmpty();
        assertThat(sam.open(pass).page().select("main form")).hasSize(1);
        assertThat(sam.submit(sam.open(path), typed("agreed", "no", "why", "Say why not"))
                        .status())
                .as("what is sent back waits for nothing")
                .isEqualTo(200);
    }

    @Test
    void when_somebody_says_no_it_is_asked_whether_that_was_thought_about() {
        assertThat(consent()).isEmpty();
        Form.CONSENT.record(nadia, matter);
        var no = asks("Is there a reason to doubt that %s can decide to say no?");
        assertThat(consent()).singleElement().asString().contains(no);
        Form.CAPACITY.record(nadia, matter);
        assertThat(consent()).as("that was about something else").hasSize(1);
        thoughtOf(matter, "Her surgery");
        assertThat(consent()).as("it was looked at").isEmpty();

        var other = Matter.raised(nadia);
        Form.STOP.record(nadia, other);
        var pass = nadia.open(other.path())
                .page()
                .select("a[href*=/prompts/capacity/refusal/]")
                .attr("href");
        var passed = nadia.submit(nadia.open(pass), typed("reason", "thought-of", "why", "She says clearly why"));
        assertThat(passed.path()).isEqualTo(other.path());
        assertThat(passed.page().select("a[href*=/prompts/capacity/refusal/]")).isEmpty();
        assertThat(passed.text()).contains("A prompt was passed when they said no:");
    }

    /// Follows the prompt about one no and records that nobody doubts it.
    private void thoughtOf(Matter about, String no) {
        var link = nadia.open(about.path())
                .page()
                .select("a[href*=/capacity/new?of=]:containsOwn(%s), li:contains(%s) a[href*=/capacity/new?of=]"
                        .formatted(no, no))
                .attr("href");
        var form = nadia.open(link);
        assertThat(form.page().select("input[name=refusal][checked]")).hasSize(1);
        nadia.record(
                form,
                typed(
                        "refusal",
                        form.page().select("input[name=refusal][checked]").attr("value"),
                        "decision",
                        "Whether to say no",
                        "doubt",
                        "no",
                        "why",
                        "She says clearly why"));
    }

    @Test
    void a_note_about_one_no_does_not_answer_for_another_and_whoever_signs_off_sees_that() {
        var open = Matter.open(nadia);
        var no = "Is there a reason to doubt that %s can decide to say no?".formatted(open.name());
        Form.CONSENT.record(nadia, open);
        Form.STOP.record(nadia, open);
        thoughtOf(open, "asked to stop");
        assertThat(open(nadia.open(Form.CONCLUSION.path(open))))
                .filteredOn(line -> line.contains(no))
                .singleElement()
                .asString()
                .contains("Telling Her surgery");
        open.concluded(nadia);
        assertThat(open(sam.open(Form.SIGN_OFF.path(open))))
                .filteredOn(line -> line.contains(no))
                .singleElement()
                .asString()
                .contains("Telling Her surgery");
        thoughtOf(open, "Her surgery");
        assertThat(open(sam.open(Form.SIGN_OFF.path(open)))).noneMatch(line -> line.contains(no));
    }

    @Test
    void the_timeline_says_of_a_note_which_no_it_is_about_and_when_that_was() {
        var matter = Matter.raised(nadia);
        var today = Days.day(LocalDate.now(ZoneId.of("Europe/London")));
        Form.CAPACITY.record(nadia, matter);
        Form.CONSENT.record(nadia, matter);
        Form.STOP.record(nadia, matter);
        thoughtOf(matter, "Her surgery");
        thoughtOf(matter, "asked to stop");
        assertThat(aboutANo(matter))
                .as("each its own, and the first is about none")
                .containsExactlyInAnyOrder(today + ": Telling Her surgery", today + ": they asked to stop");

        var asked =
                (UUID) Objects.requireNonNull(Rows.value("select id from consent where case_id = ?", matter.file()));
        nadia.record(
                nadia.open(matter.path() + "/entries/" + asked + "/again"),
                Matter.with(UUID.randomUUID(), typed("toWhom", "Her new surgery", "wrong", "She moved")));
        nadia.record(
                nadia.open(matter.path() + "/consent/" + asked + "/again"),
                Matter.with(UUID.randomUUID(), typed("answer", "agrees", "said", "Now they may")));
        assertThat(aboutANo(matter))
                .as("as it was put right, and though it holds no more")
                .containsExactlyInAnyOrder(today + ": Telling Her new surgery", today + ": they asked to stop");
    }

    private List<String> aboutANo(Matter matter) {
        return nadia.open(matter.path() + "?all=true")
                .page()
                .select("dt:containsOwn(About the time they said no) + dd")
                .eachText();
    }

    @Test
    void an_enquiry_is_not_closed_over_a_no_that_nobody_thought_about() {
        var open = Matter.decided(nadia);
        var no = "Is there a reason to doubt that %s can decide to say no?".formatted(open.name());
        assertThat(open(nadia.open(Form.CONCLUSION.path(open)))).noneMatch(line -> line.contains(no));
        Form.STOP.record(nadia, open);
        turn("prompt-capacity", "yes");
        assertThat(Form.CONCLUSION.send(nadia, open, UUID.randomUUID()).problems())
                .singleElement()
                .asString()
                .contains(no);
        var pass = nadia.open(open.path())
                .page()
                .select("a[href*=/prompts/capacity/refusal/]")
                .attr("href");
        nadia.submit(nadia.open(pass), typed("reason", "thought-of", "why", "She says clearly why"));
        assertThat(open(nadia.open(Form.CONCLUSION.path(open))))
                .as("what was passed when they said no is not asked again")
                .noneMatch(line -> line.contains(no));
        Form.CONCLUSION.record(nadia, open);
    }

    /// Whoever comes by another way than the page is asked as well.
    @Test
    void the_doors_of_a_decision_and_a_plan_ask_first_too() {
        turn("prompt-others-at-risk", "yes");
        var council = TestCouncil.get();
        var by = new By(Cast.NADIA, Clock.systemUTC().instant());
        var transactions = new TransactionTemplate(council.bean(PlatformTransactionManager.class));
        var asked = Sight.of(
                Cast.LARCHMERE,
                () -> transactions.execute(_ -> {
                    var file = council.bean(Cases.class).visibleTo(Cast.NADIA).get(new CaseId(matter.file()));
                    var met = org.ownwords.section42.Answer.met("Sight loss");
                    council.bean(Section42Decisions.class)
                            .decide(
                                    new DecisionId(UUID.randomUUID()),
                                    file,
                                    new ConcernId(matter.concern()),
                                    new Judgement(
                                            new Answers(met, met, met),
                                            new Instead.NothingToChoose(),
                                            "Sam Oyelaran",
                                            today),
                                    council.bean(History.class).length(file.id().chain()),
                                    by);
                    return council.bean(Plans.class)
                            .add(
                                    new PlanItemId(UUID.randomUUID()),
                                    file,
                                    new Intent("Ring her", "Ann", null, null, false),
                                    false,
                                    by);
                }));
        assertThat(asked).containsExactly(OTHERS);
        assertThat(Rows.count("from section42_decision where case_id = ?", matter.file()))
                .isZero();
        assertThat(Rows.count("from plan_item where case_id = ?", matter.file()))
                .isZero();
    }

    private List<String> consent() {
        return nadia.open(matter.path())
                .page()
                .select("section[aria-labelledby=consent] .govuk-inset-text > ul > li")
                .eachText();
    }

    @Test
    void what_was_passed_is_counted_by_prompt_and_reason_for_a_team_over_a_time() {
        var before = counted("The last month");
        Form.ALLOCATION.record(nadia, matter);
        passed(deciding(), "danger too", "not-here", "She lives alone");
        assertThat(sam.open("/work/team").page().select("a[href=/work/passed]")).hasSize(1);
        var page = sam.open("/work/passed?months=1");
        assertThat(page.text())
                .contains("Whether a child or another adult may be in danger too", "It does not apply here")
                .doesNotContain("She lives alone");
        assertThat(counted("The last month")).isEqualTo(before + 1);
        assertThat(sam.open("/work/passed?months=7")
                        .page()
                        .select("[aria-current=true]")
                        .text())
                .isEqualTo("The last 12 months");
    }

    private int counted(String period) {
        var months = Map.of("The last month", "1").get(period);
        return sam
                .open("/work/passed?months=" + months)
                .page()
                .select("dt:containsOwn(It does not apply here) + dd")
                .eachText()
                .stream()
                .mapToInt(Integer::parseInt)
                .sum();
    }

    /// Each kind of stage, done by somebody who may sign off, so that nothing but that it is their own keeps them from
    /// it.
    @Test
    void a_council_wants_a_kind_of_stage_signed_off_and_it_waits_for_a_colleague_and_never_for_whoever_did_it() {
        assertThat(ken.open("/settings/extra-stops").text())
                .contains("Stages of the work that a colleague signs off", "A colleague may sign it off");
        for (var kind : List.of("decision", "plan", "review")) {
            turn("second-look-" + kind, "yes");
        }
        var helen = Visitor.signedIn(TestCouncil.get(), "helen.birch");
        Form.SECTION_42_DECISION.record(sam, matter);
        Form.PLAN_ARRANGEMENTS.record(sam, matter);
        Form.REVIEW.record(sam, matter);
        var day = Days.day(today);
        var rows = Rows.of(
                "select row_id, done_by, what from due_line where kind = 'second-look' and case_id = ?", matter.file());
        assertThat(rows.stream().map(row -> row.get("what")))
                .containsExactlyInAnyOrder(
                        "Sign off the section 42 decision of " + day,
                        "Sign off the plan of " + day,
                        "Sign off the review of " + day);
        var agreed = typed("agreed", "yes", "why", "It is hers", "personal", "At her own table");
        for (var row : rows) {
            var path = matter.path() + "/episodes/" + row.get("row_id") + "/sign-off";
            assertThat(row.get("done_by")).isEqualTo("sam.oyelaran");
            assertThat(sam.open(path).text()).as(path).contains("You decided or recorded this yourself");
            var posted = new LinkedHashMap<>(agreed);
            posted.put(
                    "_csrf",
                    List.of(sam.open("/work").page().select("[name=_csrf]").attr("value")));
            assertThat(sam.post(path, posted).status()).as("sent all the same").isEqualTo(422);
            assertThat(helen.submit(helen.open(path), agreed).problems()).isEmpty();
        }
        assertThat(Rows.count(
                        "from episode_sign_off where case_id = ? and recorded_by <> 'helen.birch'", matter.file()))
                .isZero();
        assertThat(Rows.count("from due_line where kind = 'second-look' and case_id = ?", matter.file()))
                .isZero();

        var closed = Matter.open(nadia);
        closed.concluded(sam);
        assertThat(sam.open(Form.SIGN_OFF.path(closed)).text()).contains("You closed this enquiry yourself");
    }
}
