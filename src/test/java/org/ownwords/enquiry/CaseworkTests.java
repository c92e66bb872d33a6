package org.ownwords.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ownwords.TestCouncil;
import org.ownwords.access.By;
import org.ownwords.access.Sight;
import org.ownwords.casefile.Timeline;
import org.ownwords.casework.Stage;
import org.ownwords.concern.Concern;
import org.ownwords.concern.ConcernId;
import org.ownwords.concern.Concerns;
import org.ownwords.concern.Referrer;
import org.ownwords.concern.Support;
import org.ownwords.concern.SuspectedAbuse;
import org.ownwords.concern.Who;
import org.ownwords.history.Told;
import org.ownwords.larchmere.Cast;
import org.ownwords.outcome.Ask;
import org.ownwords.outcome.AskForm;
import org.ownwords.outcome.Outcomes;
import org.ownwords.outcome.Said;
import org.ownwords.page.Days;
import org.ownwords.person.CaseFile;
import org.ownwords.person.Cases;
import org.ownwords.person.Details;
import org.ownwords.plan.Ending;
import org.ownwords.plan.Intent;
import org.ownwords.plan.ItemStanding;
import org.ownwords.plan.PlanItem;
import org.ownwords.plan.PlanItemId;
import org.ownwords.plan.Plans;
import org.ownwords.review.Review;
import org.ownwords.review.Reviews;
import org.ownwords.review.WhatNext;
import org.ownwords.timescale.Pause;
import org.ownwords.timescale.PauseId;
import org.ownwords.timescale.PauseReason;
import org.ownwords.timescale.Pauses;
import org.ownwords.timescale.Rationale;
import org.ownwords.timescale.Resumption;
import org.ownwords.timescale.Stops;
import org.ownwords.timescale.TargetEntry;
import org.ownwords.timescale.Targets.Target;
import org.ownwords.timescale.Timescale;
import org.ownwords.timescale.Timescales;
import org.ownwords.vocabulary.AbuseType;
import org.ownwords.vocabulary.Gender;
import org.ownwords.vocabulary.RaisedBy;
import org.ownwords.vocabulary.Voice;
import org.ownwords.worklist.Due;
import org.ownwords.worklist.Wanted;
import org.ownwords.worklist.Worklist;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What is recorded while an enquiry is made, through the doors, on a real database.
@Tag("postgresql")
class CaseworkTests {

    private static final TestCouncil COUNCIL = TestCouncil.get();
    private static final By NADIA = new By(Cast.NADIA, Instant.parse("2026-07-09T09:15:00Z"));
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 9);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 7, 10);

    private static final Details EDITH = new Details(
            "Edith", "Abbott", LocalDate.of(1952, 5, 3), null, Gender.NOT_KNOWN, null, null, null, null, null, null);
    private static final Concern WORRY = new Concern(
            Instant.parse("2026-07-02T15:05:00Z"),
            new Referrer(RaisedBy.FAMILY_OR_FRIEND, "Priya", null),
            "A neighbour asks her for money",
            new SuspectedAbuse(List.of(AbuseType.FINANCIAL), null, null),
            null,
            new Support(null, List.of()));

    private final Conversations conversations = COUNCIL.bean(Conversations.class);
    private final Enquiries enquiries = COUNCIL.bean(Enquiries.class);
    private final CausedEnquiries causedEnquiries = COUNCIL.bean(CausedEnquiries.class);
    private final NextSteps steps = COUNCIL.bean(NextSteps.class);
    private final Outcomes outcomes = COUNCIL.bean(Outcomes.class);
    private final Pauses pauses = COUNCIL.bean(Pauses.class);
    private final Plans plans = COUNCIL.bean(Plans.class);
    private final Timescales timescales = COUNCIL.bean(Timescales.class);

    private final ConcernId concern = new ConcernId(UUID.randomUUID());
    private final CaseFile edith = raised(concern);

    private static CaseFile raised(ConcernId concern) {
        return seen(() -> {
            var asked = new Ask.Asked("Priya", LocalDate.of(2026, 7, 2));
            var said = new Said("I don't want him to stop coming", Voice.ADULT, LocalDate.of(2026, 7, 2));
            var caseId = COUNCIL.bean(Concerns.class)
                    .raise(concern, new Who.New(EDITH), null, new AskForm(asked, said), WORRY, NADIA);
            return COUNCIL.bean(Cases.class).visibleTo(Cast.NADIA).get(caseId);
        });
    }

    @Test
    void a_conversation_is_told_in_her_words_however_often_it_is_sent() {
        var id = UUID.randomUUID();
        var conversation = new Conversation(
                LocalDate.of(2026, 7, 3),
                "He is very kind",
                "at home",
                "Edith alone",
                null,
                "Do nothing; talk with him");
        record(() -> conversations.record(id, edith.id(), conversation, NADIA));
        record(() -> conversations.record(id, edith.id(), conversation, NADIA));
        assertThat(told())
                .filteredOn(told -> told.row().equals(id))
                .extracting(Told::sentence, Told::words, Told::happened)
                .containsExactly(
                        tuple("Conversation at home.", "He is very kind", Instant.parse("2026-07-03T11:00:00Z")));
        assertThat(told())
                .filteredOn(told -> told.row().equals(id))
                .flatExtracting(Told::details)
                .containsExactly(
                        new Told.Detail("Where", "at home"),
                        new Told.Detail("Who was there", "Edith alone"),
                        new Told.Detail("Options talked through", "Do nothing; talk with him"));
    }

    @Test
    void a_step_is_due_until_somebody_does_it() {
        var step = new NextStepId(UUID.randomUUID());
        var todo = new Todo("Ask Edith how the talk went", "Nadia Rahman", FRIDAY);
        record(() -> steps.add(step, edith.id(), todo, NADIA));
        assertThat(due()).extracting(Due::what).contains("Ask Edith how the talk went");
        assertThat(seen(() -> steps.open(edith))).containsExactly(new NextStep(step, todo, new StepStanding.ToDo()));

        var done = new Done(TODAY, "It went well");
        var id = UUID.randomUUID();
        assertThat(seen(() -> steps.done(id, edith, step, done, NADIA))).isTrue();
        assertThat(due()).extracting(Due::what).doesNotContain("Ask Edith how the talk went");
        assertThat(seen(() -> steps.open(edith))).isEmpty();
        assertThat(sentences())
                .contains(
                        "Next step: Ask Edith how the talk went, by Nadia Rahman, due 10 July 2026.",
                        "Done: Ask Edith how the talk went.");

        assertThat(seen(() -> steps.done(id, edith, step, done, NADIA)))
                .as("sent twice")
                .isTrue();
        assertThat(seen(() -> steps.done(UUID.randomUUID(), edith, step, done, NADIA)))
                .as("done by somebody else already")
                .isFalse();
    }

    @Test
    void an_enquiry_made_by_another_body_is_asked_for_and_its_report_awaited() {
        var enquiry = new EnquiryId(UUID.randomUUID());
        record(() -> enquiries.open(enquiry, edith.id(), concern, EnquiryKind.SECTION_42, TODAY, NADIA));
        record(() -> enquiries.open(
                new EnquiryId(UUID.randomUUID()), edith.id(), concern, EnquiryKind.SECTION_42, TODAY, NADIA));
        assertThat(seen(() -> enquiries.on(edith)))
                .as("a concern has one enquiry")
                .containsExactly(new Enquiry(enquiry, concern, EnquiryKind.SECTION_42, TODAY));

        var caused = new CausedEnquiry(
                "St Bride's Hospital",
                LocalDate.of(2026, 7, 6),
                "Why nobody came",
                "It was their ward",
                "She reads it first",
                FRIDAY);
        record(() -> causedEnquiries.cause(new CausedId(UUID.randomUUID()), edith, enquiry, caused, NADIA));
        assertThat(seen(() -> causedEnquiries.on(edith, enquiry)))
                .extracting(AskedBody::caused)
                .containsExactly(caused);
        assertThat(due())
                .extracting(
                        Due::what,
                        due -> due.waitsFor().who(),
                        due -> due.wanted().by())
                .contains(tuple("Report from St Bride's Hospital", "St Bride's Hospital", FRIDAY));
        assertThat(sentences()).contains("Section 42 enquiry started.");
        assertThat(told())
                .filteredOn(told -> told.sentence().equals("Asked St Bride's Hospital to enquire."))
                .singleElement()
                .satisfies(told -> assertThat(Days.on(told.happened()))
                        .as("the day they were asked")
                        .isEqualTo(LocalDate.of(2026, 7, 6)));
    }

    @Test
    void where_no_day_was_agreed_the_report_is_waited_for_without_one() {
        var enquiry = new EnquiryId(UUID.randomUUID());
        record(() -> enquiries.open(enquiry, edith.id(), concern, EnquiryKind.OTHER, TODAY, NADIA));
        record(() -> causedEnquiries.cause(
                new CausedId(UUID.randomUUID()),
                edith,
                enquiry,
                new CausedEnquiry("St Bride's Hospital", TODAY, "Why nobody came", null, null, null),
                NADIA));
        assertThat(seen(() -> steps.open(edith))).isEmpty();
        assertThat(due())
                .extracting(Due::what, due -> due.wanted().by())
                .contains(tuple("Report from St Bride's Hospital", null));
        assertThat(sentences()).contains("Other enquiry started.");
    }

    @Test
    void a_paused_clock_stands_still_until_it_is_started_again() {
        var pause = new Pause(
                new PauseId(UUID.randomUUID()),
                new Rationale(PauseReason.CAPACITY_RECOVERY, "The ward says two weeks", "Sam Oyelaran"),
                LocalDate.of(2026, 7, 6),
                LocalDate.of(2026, 7, 20),
                Stops.EVERYTHING,
                null);
        record(() -> pauses.pause(edith, pause, NADIA));
        assertThat(seen(() -> pauses.open(edith))).contains(pause);
        assertThat(decision()).isEqualTo(new Timescale.Paused(pause.since(), pause.until()));

        var resumption = new Resumption(TODAY, "She is well enough");
        var id = UUID.randomUUID();
        assertThat(seen(() -> pauses.resume(id, edith, pause.id(), resumption, NADIA)))
                .isTrue();
        assertThat(seen(() -> pauses.open(edith))).isEmpty();
        // Three working days, of which one had gone by when the clock stopped.
        assertThat(decision()).isEqualTo(new Timescale.OnTime(FRIDAY));
        assertThat(sentences())
                .contains(
                        "The clock was paused: waiting for the person to be well enough to decide.",
                        "The clock was started again.");

        assertThat(seen(() -> pauses.resume(id, edith, pause.id(), resumption, NADIA)))
                .as("sent twice")
                .isTrue();
        assertThat(seen(() -> pauses.resume(UUID.randomUUID(), edith, pause.id(), resumption, NADIA)))
                .as("started by somebody else already")
                .isFalse();
    }

    /// How the decision that is due stands.
    private Timescale decision() {
        return due().stream()
                .filter(due -> due.what().startsWith("Decide"))
                .map(due -> due.wanted().stands())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_target_is_set_for_what_is_measured_and_for_nothing_else() {
        assertThat(timescales.stages())
                .extracting(Stage::code)
                .contains("decision", "tell-referrer", "first-conversation", "enquiry", "plan-review", "sign-off");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> seen(() -> timescales.set(
                        new TargetEntry(UUID.randomUUID(), new Target("phone-call", 3, TODAY), "Asked for"),
                        Optional.empty(),
                        NADIA)))
                .withMessageContaining("phone-call");
    }

    @Test
    void a_plan_is_what_is_to_be_done_and_then_what_has_ended() {
        var wanted = seen(() -> outcomes.current(edith)).getFirst();
        var talk = add(new Intent("I'll tell him over tea", "Edith", FRIDAY, wanted.id(), true));
        var ring = add(new Intent("Ring the bank", "Nadia Rahman", null, null, false));
        assertThat(due()).extracting(Due::what).contains("I'll tell him over tea", "Ring the bank");

        assertThat(seen(() ->
                        plans.end(UUID.randomUUID(), edith, talk, new Ending(true, TODAY, "He apologised"), NADIA)))
                .isTrue();
        assertThat(plan()).extracting(PlanItem::what).containsExactly("Ring the bank", "I'll tell him over tea");
        assertThat(plan().getLast().towards())
                .hasToString("Towards[outcome=%s, words=%s]".formatted(wanted.id(), wanted.words()));
        assertThat(due()).extracting(Due::what).contains("Ring the bank").doesNotContain("I'll tell him over tea");

        var write = new PlanItemId(UUID.randomUUID());
        var instead = new Intent("Write to the bank", "Nadia Rahman", null, null, false);
        assertThat(seen(() -> plans.change(write, edith, ring, instead, NADIA))).isTrue();
        assertThat(plan()).extracting(PlanItem::what).containsExactly("Write to the bank", "I'll tell him over tea");
        assertThat(seen(() -> plans.get(edith, ring)).standing()).isEqualTo(new ItemStanding.Changed(write));
        assertThat(due()).extracting(Due::what).contains("Write to the bank").doesNotContain("Ring the bank");
        assertThat(sentences())
                .contains(
                        "Added to the plan, in their own words.",
                        "Added to the plan: Ring the bank.",
                        "Changed in the plan: Write to the bank.",
                        "Done: I'll tell him over tea.");
    }

    @Test
    void nobody_changes_or_ends_what_somebody_else_has_changed_or_ended() {
        var item = add(new Intent("Ring the bank", "Nadia Rahman", null, null, false));
        var change = new PlanItemId(UUID.randomUUID());
        var instead = new Intent("Write to the bank", "Nadia Rahman", null, null, false);
        var ending = new Ending(false, TODAY, "They rang us");
        assertThat(seen(() -> plans.change(change, edith, item, instead, NADIA)))
                .isTrue();
        assertThat(seen(() -> plans.change(change, edith, item, instead, NADIA)))
                .as("sent twice")
                .isTrue();
        assertThat(seen(() -> plans.change(new PlanItemId(UUID.randomUUID()), edith, item, instead, NADIA)))
                .isFalse();
        assertThat(seen(() -> plans.end(UUID.randomUUID(), edith, item, ending, NADIA)))
                .isFalse();

        var id = UUID.randomUUID();
        assertThat(seen(() -> plans.end(id, edith, change, ending, NADIA))).isTrue();
        assertThat(seen(() -> plans.end(id, edith, change, ending, NADIA)))
                .as("sent twice")
                .isTrue();
        assertThat(seen(() -> plans.change(new PlanItemId(UUID.randomUUID()), edith, change, instead, NADIA)))
                .isFalse();
        assertThat(plan()).hasSize(1);
        assertThat(sentences()).contains("No longer needed: Write to the bank.");
    }

    @Test
    void while_there_is_a_plan_there_is_a_next_review() {
        add(new Intent("Ring the bank", "Nadia Rahman", null, null, false));
        assertThat(review(TODAY)).singleElement().satisfies(never -> {
            assertThat(never.since()).isEqualTo(TODAY);
            assertThat(never.stands()).isInstanceOf(Timescale.OnTime.class);
        });
        assertThat(review(TODAY.plusDays(100)))
                .singleElement()
                .satisfies(never -> assertThat(never.stands()).isInstanceOf(Timescale.Late.class));

        reviewed(TODAY.plusDays(10), new WhatNext(true, null, null));
        assertThat(review(TODAY.plusDays(10)))
                .as("it goes on, and no day was set")
                .singleElement()
                .satisfies(again -> assertThat(again.since()).isEqualTo(TODAY.plusDays(10)));

        reviewed(TODAY.plusDays(20), new WhatNext(true, null, TODAY.plusDays(30)));
        assertThat(review(TODAY.plusDays(20)))
                .as("the day that was set")
                .singleElement()
                .satisfies(again -> assertThat(again.by()).isEqualTo(TODAY.plusDays(30)));

        reviewed(TODAY.plusDays(30), new WhatNext(false, "She has what she wanted", null));
        assertThat(review(TODAY.plusDays(30))).as("it ended").isEmpty();
        add(new Intent("Ask the bank again", "Nadia Rahman", null, null, false), on(TODAY.plusDays(40)));
        assertThat(review(TODAY.plusDays(40)))
                .as("and there is another")
                .singleElement()
                .satisfies(another -> assertThat(another.since()).isEqualTo(TODAY.plusDays(40)));
    }

    private void reviewed(LocalDate day, WhatNext next) {
        var review = new Review(day, Voice.ADULT, "It is quieter now", Map.of(), next);
        record(() -> COUNCIL.bean(Reviews.class).hold(UUID.randomUUID(), edith, review, on(day)));
    }

    private List<Wanted> review(LocalDate day) {
        return seen(() -> COUNCIL.bean(Worklist.class).on(edith, on(day))).stream()
                .filter(due -> due.what().startsWith("Review with the person"))
                .map(Due::wanted)
                .toList();
    }

    private static By on(LocalDate day) {
        return new By(Cast.NADIA, day.atTime(10, 0).toInstant(ZoneOffset.UTC));
    }

    @Test
    void an_enquiry_that_is_open_for_longer_than_the_target_is_not_late() {
        var started = TODAY.minusDays(100);
        var enquiry = new EnquiryId(UUID.randomUUID());
        record(() -> enquiries.open(enquiry, edith.id(), concern, EnquiryKind.SECTION_42, started, NADIA));
        assertThat(due())
                .filteredOn(due -> due.what().equals("Close the enquiry"))
                .singleElement()
                .satisfies(close -> {
                    assertThat(close.wanted().since()).isEqualTo(started);
                    assertThat(close.wanted().stands()).isInstanceOf(Timescale.Late.class);
                    assertThat(close.wanted()).extracting("lateness").hasToString("OPEN_FOR_LONGER");
                });
    }

    private PlanItemId add(Intent intent) {
        return add(intent, NADIA);
    }

    private PlanItemId add(Intent intent, By by) {
        var id = new PlanItemId(UUID.randomUUID());
        record(() -> plans.add(id, edith, intent, false, by));
        return id;
    }

    private List<PlanItem> plan() {
        return seen(() -> plans.on(edith));
    }

    private List<Due> due() {
        return seen(() -> COUNCIL.bean(Worklist.class).on(edith, NADIA));
    }

    private List<String> sentences() {
        return told().stream().map(Told::sentence).toList();
    }

    private List<Told> told() {
        return seen(() -> COUNCIL.bean(Timeline.class).of(edith.id().chain()));
    }

    /// Through a door, as somebody at Larchmere.
    private static <T extends @Nullable Object> T seen(Supplier<T> work) {
        var transaction = new TransactionTemplate(COUNCIL.bean(PlatformTransactionManager.class));
        return Sight.of(Cast.LARCHMERE, () -> transaction.execute(_ -> work.get()));
    }

    private static void record(Runnable work) {
        var _ = seen(() -> {
            work.run();
            return true;
        });
    }
}
