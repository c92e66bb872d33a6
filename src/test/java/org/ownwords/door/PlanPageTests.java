package org.ownwords.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.Visitor.typed;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;
import org.ownwords.access.ActorId;
import org.ownwords.access.By;
import org.ownwords.access.Mandate;
import org.ownwords.access.Post;
import org.ownwords.access.PostChange;
import org.ownwords.access.Posts;
import org.ownwords.access.Power;
import org.ownwords.access.Role;
import org.ownwords.access.Sight;
import org.ownwords.page.Days;

/// A plan as a whole, what is not done in time, what is asked between reviews and at closing, and who
/// signs it off.
class PlanPageTests {

    private static final String LOOK = "Look at why it is not done: Change the lock";

    private final LocalDate today = Days.on(Clock.systemUTC().instant());
    private final Visitor nadia = Visitor.signedIn(TestCouncil.get(), "nadia.rahman");
    private final Visitor sam = Visitor.signedIn(TestCouncil.get(), "sam.oyelaran");
    private final Matter matter = Matter.decided(nadia);

    @Test
    void a_plan_says_what_happens_if_it_fails_and_whether_the_person_has_it() {
        assertThat(plan()).contains("The plan as a whole").doesNotContain("If it does not work");
        Form.PLAN_ARRANGEMENTS.record(nadia, matter);
        Form.PLAN_GIVEN.record(nadia, matter);
        assertThat(plan())
                .contains("Agrees with some of it", "I want my key back", "If it does not work: She rings her sister")
                .contains("was given the plan on %s, in large print".formatted(Days.day(today)));
        var again = nadia.open(Form.PLAN_ARRANGEMENTS.path(matter));
        assertThat(again.page().select("textarea[name=ifWrong]").text()).isEqualTo("She rings her sister");
        assertThat(again.page().select("input[name=agrees][checked]")).isEmpty();
        var later = new LinkedHashMap<>(typed("agrees", "yes", "ifWrong", "She rings Nadia"));
        nadia.record(again, later);
        assertThat(plan()).contains("Agrees with it", "She rings Nadia").doesNotContain("She rings her sister");
        var copy = nadia.open(matter.path() + "/copy/persons").text();
        assertThat(copy).contains("The person was given their plan, in large print.", "I want my key back");
    }

    @Test
    void what_is_not_done_in_time_comes_to_whoever_was_to_do_it_and_then_to_a_manager() {
        var ahead = item(today.plusDays(3));
        assertThat(due()).doesNotContain(LOOK);
        assertThat(toSign(ahead)).isZero();
        var item = item(today.minusDays(1));
        assertThat(Rows.value("select done_by from due_line where kind = 'plan-item-not-done' and row_id = ?", item))
                .isEqualTo("nadia.rahman");
        assertThat(due()).contains("Change the lock", LOOK);
        assertThat(toSign(item)).isOne();

        progress(nadia, item, typed("step", "not-done", "words", "She was in hospital"));
        assertThat(plan()).contains("It is not done yet. She was in hospital");
        assertThat(due()).as("nobody looks at their own").contains(LOOK);
        progress(sam, item, typed("step", "not-done", "words", "We wait until she is home"));
        assertThat(due()).contains("Change the lock").doesNotContain(LOOK);
        progress(nadia, item, typed("step", "handed-on", "partner", "Larchmere Homes"));
        assertThat(plan()).contains("A partner was asked to do it: Larchmere Homes");
    }

    @Test
    void who_does_it_themselves_is_prepared_for_it_and_what_she_hopes_is_in_her_copy() {
        var item = item(today.plusDays(3));
        progress(
                nadia,
                item,
                typed(
                        "step",
                        "prepared",
                        "hopes",
                        "That he stops and still comes",
                        "begins",
                        "On Sunday, at the gate",
                        "ifNot",
                        "I ring my sister"));
        for (var page : List.of(matter.path() + "/plan", matter.path(), matter.path() + "/copy/persons")) {
            assertThat(nadia.open(page).text())
                    .contains("The person was prepared to do it themselves", "That he stops and still comes")
                    .contains("On Sunday, at the gate", "I ring my sister");
        }
    }

    /// How often a manager is asked to look at an item.
    private int toSign(UUID item) {
        return sam.open(matter.path())
                .page()
                .select("main a[href$='/plan/" + item + "/progress/new']")
                .size();
    }

    private UUID item(LocalDate day) {
        var fields = new LinkedHashMap<>(typed("what", "Change the lock", "who", "Nadia Rahman", "written", "no"));
        fields.putAll(day("dueOn", day));
        var id = UUID.randomUUID();
        nadia.record(nadia.open(matter.path() + "/plan"), Matter.with(id, fields));
        return id;
    }

    private void progress(Visitor visitor, UUID item, Map<String, List<String>> fields) {
        visitor.record(visitor.open(matter.path() + "/plan/" + item + "/progress/new"), fields);
    }

    @Test
    void a_change_sets_off_a_review_until_there_is_one() {
        var what = "Review the plan, because something changed: Where or how they live";
        Form.CHANGE.record(nadia, matter);
        assertThat(due()).contains(what);
        Form.REVIEW.record(nadia, matter);
        assertThat(due()).doesNotContain(what);
        nadia.record(
                nadia.open(Form.CHANGE.path(matter)),
                typed("words", "A cold", "what", "health", "review", "no", "whyNot", "It passed"));
        assertThat(due()).noneMatch(each -> each.startsWith("Review the plan, because"));
        assertThat(nadia.open(matter.path()).text()).contains("Their health: something changed.", "It passed");
    }

    @Test
    void whether_they_feel_safe_is_asked_at_intervals_after_closing_too() {
        var again = "Ask again whether they feel safe";
        assertThat(nadia.open(matter.path()).page().select("#feels-safe")).isEmpty();
        var fields = new LinkedHashMap<>(Form.FEELS_SAFE.typed(matter.name()));
        fields.putAll(day("next", today.plusDays(30)));
        fields.putAll(typed("contact", "Her daughter, and not her son"));
        nadia.record(nadia.open(Form.FEELS_SAFE.path(matter)), fields);
        assertThat(due()).contains(again);
        assertThat(section())
                .contains("%s feels safe in some ways.".formatted(matter.name()), "Not at night")
                .contains("Her daughter, and not her son");
        nadia.record(
                nadia.open(matter.path() + "/enquiries/" + matter.enquiry() + "/conclusion"),
                new LinkedHashMap<>(conclusion()));
        sam.record(
                sam.open(matter.path() + "/enquiries/" + matter.enquiry() + "/sign-off"),
                typed("agreed", "yes", "why", "She was heard", "personal", "Asked at her own table"));
        assertThat(Rows.value("select open from case_standing where case_id = ?", matter.file()))
                .isEqualTo(false);
        assertThat(due()).contains(again);
        nadia.record(nadia.open(Form.FEELS_SAFE.path(matter)), typed("feels", "no", "said", "He is back"));
        assertThat(due()).doesNotContain(again);
        assertThat(section()).contains("%s does not feel safe.".formatted(matter.name()), "He is back");
    }

    private Map<String, List<String>> conclusion() {
        return typed(
                "viewsSought",
                "yes",
                "views",
                "I am glad",
                "answeredBy",
                "adult",
                "actionNeeded",
                "no",
                "noActionWhy",
                "He has gone",
                "workers-" + matter.outcome(),
                "partly");
    }

    @Test
    void the_checklist_holds_no_closing_up_and_keeps_what_goes_on_elsewhere_and_what_is_learnt() {
        var fields = new LinkedHashMap<>(Form.CLOSING_CHECKLIST.typed(matter.name()));
        fields.putAll(typed(
                "elsewhere",
                "police",
                "watched",
                "Nadia rings each month",
                "learnt",
                "Ask sooner",
                "caseStudy",
                "yes"));
        nadia.record(nadia.open(Form.CLOSING_CHECKLIST.path(matter)), fields);
        assertThat(nadia.open(matter.path()).text())
                .contains("What was thought of at closing.", "The police", "Nadia rings each month", "Ask sooner")
                .contains("A good case study");
        var again = nadia.open(Form.CLOSING_CHECKLIST.path(matter)).page();
        assertThat(again.select("textarea[name=learnt]").text()).isEqualTo("Ask sooner");
        assertThat(again.select("input[name=elsewhere][value=police][checked]")).hasSize(1);
        assertThat(nadia.open(matter.path() + "/copy/persons").text()).doesNotContain("Ask sooner");
    }

    @Test
    void what_is_still_to_come_at_closing_is_on_a_list_until_it_was_done_and_can_be_read_on_the_case() {
        var children = "Still to do, from the closing checklist: Children who may be at risk were thought of";
        var fields = new LinkedHashMap<>(Form.CLOSING_CHECKLIST.typed(matter.name()));
        fields.putAll(typed("children", "to-come", "children-note", "The school is rung on Monday"));
        nadia.record(nadia.open(Form.CLOSING_CHECKLIST.path(matter)), fields);
        assertThat(due()).contains(children);
        assertThat(nadia.open(matter.path())
                        .page()
                        .select("section[aria-labelledby=checked]")
                        .text())
                .contains("Children who may be at risk were thought of: It will be. The school is rung on Monday")
                .contains("She has a visitor now");
        fields.putAll(typed("children", "done"));
        nadia.record(nadia.open(Form.CLOSING_CHECKLIST.path(matter)), fields);
        assertThat(due()).doesNotContain(children);
    }

    @Test
    void an_enquiry_takes_up_an_earlier_one_about_the_same_person_and_that_one_stays_closed() {
        assertThat(nadia.open(Form.ENQUIRY_FOLLOWS.path(matter)).text())
                .contains("No other enquiry about %s is recorded.".formatted(matter.name()));
        Form.ENQUIRY_FOLLOWS.prepare(matter);
        Form.ENQUIRY_FOLLOWS.record(nadia, matter);
        assertThat(nadia.open(matter.path()).text())
                .contains(
                        "This takes up again the enquiry that started on %s.".formatted(Days.day(today)), "He is back");
    }

    @Test
    void each_stage_is_signed_off_by_a_colleague_with_why_and_what_was_personal() {
        Form.PLAN_ARRANGEMENTS.record(nadia, matter);
        Form.REVIEW.record(nadia, matter);
        var day = Days.day(today);
        var list = nadia.open(matter.path() + "/episodes");
        assertThat(list.page().select("main section h2").eachText())
                .containsExactlyInAnyOrder(
                        "The section 42 decision of " + day, "The plan of " + day, "The review of " + day);
        var review = Objects.requireNonNull(Rows.value("select id from review where case_id = ?", matter.file()));
        var path = matter.path() + "/episodes/" + review + "/sign-off";
        assertThat(nadia.open(path).text()).contains("You decided or recorded this yourself");
        assertThat(nadia.open(path).page().select("main form")).isEmpty();

        sam.record(sam.open(path), typed("agreed", "no", "why", "What does she say of her son?"));
        var again = "Look again at the review of %s: What does she say of her son?".formatted(day);
        assertThat(due()).contains(again);
        sam.record(sam.open(path), typed("agreed", "yes", "why", "Now it is there", "personal", "In her words"));
        assertThat(due()).doesNotContain(again);
        assertThat(nadia.open(matter.path() + "/episodes").text())
                .contains("Signed off by Sam Oyelaran", "Now it is there", "What was personal: In her words");
        assertThat(nadia.open(matter.path()).text())
                .contains("A colleague signed off the review of %s.".formatted(day));
    }

    @Test
    void what_was_done_of_the_plan_and_what_they_need_support_with_are_stages_too() {
        var open = Matter.open(nadia);
        Form.PLAN_ENDED.record(nadia, open);
        Form.SUPPORT.record(nadia, open);
        var list = sam.open(open.path() + "/episodes");
        assertThat(list.page().select("main section h2").eachText())
                .anyMatch(heading -> heading.startsWith("The item of the plan “"))
                .contains("The support needs recorded on " + Days.day(today));
        var path = list.page()
                .select("section:contains(The item of the plan) a[href$=/sign-off]")
                .attr("href");
        sam.record(sam.open(path), typed("agreed", "yes", "why", "It is done", "personal", "She chose the lock"));
        assertThat(sam.open(open.path() + "/episodes").text()).contains("She chose the lock");
    }

    @Test
    void what_they_need_support_with_is_a_stage_too_where_it_was_recorded_with_the_concern() {
        var concern = UUID.randomUUID();
        var typed = new LinkedHashMap<>(Form.CONCERN_ABOUT_SOMEBODY_KNOWN.least(matter));
        typed.putAll(typed("joins", matter.file().toString(), "supportReason", "sensory-support"));
        var with = "The support needs recorded with the concern on " + Days.day(today);
        assertThat(nadia.open(matter.path() + "/episodes").text())
                .as("none was recorded with the first concern")
                .doesNotContain("The support needs");
        nadia.record(nadia.open(Form.CONCERN_ABOUT_SOMEBODY_KNOWN.path(matter)), Matter.with(concern, typed));
        var path = matter.path() + "/episodes/" + concern + "/sign-off";
        assertThat(nadia.open(path).text()).contains("You decided or recorded this yourself");
        sam.record(sam.open(path), typed("agreed", "yes", "why", "It is so", "personal", "She told us of her eyes"));
        assertThat(sam.open(matter.path() + "/episodes").text()).contains(with, "She told us of her eyes");

        nadia.record(
                nadia.open(matter.path() + "/concerns/" + concern + "/support"),
                Matter.with(UUID.randomUUID(), typed("supportReason", "memory-and-cognition")));
        assertThat(sam.open(matter.path() + "/episodes").text())
                .as("what was recorded after it counts")
                .contains("The support needs recorded on " + Days.day(today))
                .doesNotContain(with);
    }

    @Test
    void whoever_decided_does_not_sign_it_off_though_a_colleague_recorded_it() {
        var decided = Matter.open(nadia);
        var row = Objects.requireNonNull(
                Rows.value("select id from section42_decision where case_id = ?", decided.file()));
        assertThat(Rows.value("select decided_by_id from section42_decision where id = ?", row))
                .isEqualTo("sam.oyelaran");
        var path = decided.path() + "/episodes/" + row + "/sign-off";
        assertThat(sam.open(decided.path() + "/episodes").page().select("a[href$=/sign-off]"))
                .isEmpty();
        assertThat(sam.open(path).text()).contains("You decided or recorded this yourself");
        var posted = new LinkedHashMap<>(typed("agreed", "yes", "why", "Right", "personal", "Hers"));
        posted.put(
                "_csrf", List.of(sam.open("/work").page().select("[name=_csrf]").attr("value")));
        assertThat(sam.post(path, posted).status()).isEqualTo(422);
        assertThat(Rows.count("from episode_sign_off where row_id = ?", row)).isZero();
        var helen = Visitor.signedIn(TestCouncil.get(), "helen.birch");
        assertThat(helen.open(decided.path() + "/episodes").page().select("a[href$=/sign-off]"))
                .hasSize(1);
    }

    @Test
    void a_pause_that_a_colleague_records_again_is_not_supported_by_whoever_recorded_it_first() {
        var paused = Matter.open(nadia);
        var path = "%s/entries/%s/again".formatted(paused.path(), paused.pause());
        var page = sam.open(path);
        assertThat(page.page().select("option, input[type=radio]").eachAttr("value"))
                .doesNotContain("Nadia Rahman");
        var again = new LinkedHashMap<>(Form.PAUSE.typed(paused.name()));
        again.putAll(typed("supportedBy", "Nadia Rahman", "wrong", "The day was wrong"));
        assertThat(sam.submit(page, again).problems())
                .singleElement()
                .asString()
                .startsWith("The colleague who recorded this first cannot support it");
    }

    @Test
    void a_pause_or_a_departure_is_supported_by_whoever_had_the_authority_on_its_day() {
        var then = today.minusDays(20);
        var before = manager(today.minusDays(60), today.minusDays(10));
        var since = manager(today.minusDays(10), null);
        var paused = Matter.open(nadia);
        assertThat(departed(paused, since, then)).singleElement().asString().contains("may not support this here");
        assertThat(departed(paused, before, today)).singleElement().asString().contains("may not support this here");
        assertThat(departed(paused, before, then)).isEmpty();
        assertThat(departed(paused, since, today)).isEmpty();

        assertThat(paused(matter, since, then)).singleElement().asString().contains("may not support this here");
        assertThat(paused(matter, before, then)).isEmpty();
        var pause = Rows.value("select id from pause where case_id = ?", matter.file());
        var again = nadia.open("%s/entries/%s/again".formatted(matter.path(), pause));
        assertThat(nadia.submit(again, typed("supportedBy", since, "wrong", "It was somebody else"))
                        .problems())
                .singleElement()
                .asString()
                .contains("may not support this here");
    }

    private List<String> departed(Matter from, String supporter, LocalDate on) {
        var typed = new LinkedHashMap<>(Form.DEPARTURE.least(from));
        typed.put("supportedBy", List.of(supporter));
        typed.putAll(day("departedOn", on));
        return nadia.submit(nadia.open(Form.DEPARTURE.path(from)), Matter.with(UUID.randomUUID(), typed))
                .problems();
    }

    private List<String> paused(Matter in, String supporter, LocalDate since) {
        var typed = new LinkedHashMap<>(Form.PAUSE.least(in));
        typed.put("supportedBy", List.of(supporter));
        typed.putAll(day("since", since));
        return nadia.submit(nadia.open(Form.PAUSE.path(in)), Matter.with(UUID.randomUUID(), typed))
                .problems();
    }

    /// The name of somebody who may decide from one day to another.
    private static String manager(LocalDate from, @Nullable LocalDate until) {
        var id = "may.decide." + UUID.randomUUID();
        var by = new By(WhoActsTests.colleague(Role.MANAGER), Clock.systemUTC().instant());
        var made = Sight.of(
                "990",
                () -> TestCouncil.get()
                        .bean(Posts.class)
                        .add(
                                new Post(
                                        UUID.randomUUID(),
                                        new Post.Holder(
                                                new ActorId(id),
                                                id,
                                                "Name " + id,
                                                Role.MANAGER,
                                                "safeguarding",
                                                new Mandate(Set.of(Power.DECIDE), from, until)),
                                        by.today().minusDays(90),
                                        null,
                                        null),
                                by));
        assertThat(made).isInstanceOf(PostChange.Made.class);
        return "Name " + id;
    }

    @Test
    void what_takes_longer_for_a_reason_is_counted_apart_from_what_is_late() {
        var before = count("To go at the pace of the person");
        Form.DEPARTURE.record(nadia, matter);
        assertThat(count("To go at the pace of the person")).isEqualTo(before + 1);
        item(today.minusDays(1));
        var longer = sam.open("/work/longer").text();
        assertThat(longer).contains("No law sets a time", "it is recorded why something is done differently");
        assertThat(nadia.open(matter.path()).text())
                .contains("Something was done differently from the procedure: to go at the pace of the person.");
        var own = new LinkedHashMap<>(Form.DEPARTURE.typed(matter.name()));
        own.putAll(typed("supportedBy", "Nadia Rahman"));
        assertThat(nadia.submit(nadia.open(Form.DEPARTURE.path(matter)), own).problems())
                .singleElement()
                .asString()
                .startsWith("You cannot support");
    }

    @Test
    void how_long_pauses_lasted_stands_beside_their_reasons() {
        var before = paused();
        var pause = new LinkedHashMap<>(Form.PAUSE.typed(matter.name()));
        pause.putAll(typed("reason", "other"));
        pause.putAll(day("since", today.minusDays(9)));
        pause.putAll(day("until", today.plusDays(5)));
        nadia.record(nadia.open(Form.PAUSE.path(matter)), Matter.with(UUID.randomUUID(), pause));
        assertThat(paused().get(0) - before.get(0)).isOne();
        assertThat(paused().get(1) - before.get(1))
                .as("one that goes on lasts until today")
                .isEqualTo(9);
    }

    /// How many pauses there were for another reason, and how many days they lasted.
    private List<Integer> paused() {
        var numbers = Pattern.compile("\\d+")
                .matcher(sam.open("/work/longer")
                        .page()
                        .select("dt:containsOwn(Another reason) + dd")
                        .text())
                .results()
                .map(found -> Integer.valueOf(found.group()))
                .toList();
        return numbers.isEmpty() ? List.of(0, 0) : numbers;
    }

    private int count(String reason) {
        var counted = sam.open("/work/longer")
                .page()
                .select("dt:containsOwn(" + reason + ") + dd")
                .text();
        return counted.isEmpty() ? 0 : Integer.parseInt(counted);
    }

    private static Map<String, List<String>> day(String field, LocalDate day) {
        return typed(
                field + "-day",
                String.valueOf(day.getDayOfMonth()),
                field + "-month",
                String.valueOf(day.getMonthValue()),
                field + "-year",
                String.valueOf(day.getYear()));
    }

    private String plan() {
        return nadia.open(matter.path() + "/plan").text();
    }

    private String section() {
        return nadia.open(matter.path())
                .page()
                .select("section:has(#feels-safe)")
                .text();
    }

    /// What is next on the case.
    private List<String> due() {
        return nadia.open(matter.path()).page().select(".ownwords-due__what").stream()
                .map(Element::ownText)
                .toList();
    }
}
