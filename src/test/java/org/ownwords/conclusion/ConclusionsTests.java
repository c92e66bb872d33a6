package org.ownwords.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ownwords.generated.db.Tables.CASE_FILE;
import static ownwords.generated.db.Tables.CONCERN;
import static ownwords.generated.db.Tables.CONCLUSION;
import static ownwords.generated.db.Tables.COUNTED_ENDING;
import static ownwords.generated.db.Tables.COUNTED_QUOTE;
import static ownwords.generated.db.Tables.COUNTED_REASON;
import static ownwords.generated.db.Tables.ENQUIRY;
import static ownwords.generated.db.Tables.PERSON;
import static ownwords.generated.db.Tables.SIGN_OFF;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.DataSourceConnectionProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ownwords.TestDatabase;
import org.ownwords.access.By;
import org.ownwords.access.Practitioner;
import org.ownwords.access.Role;
import org.ownwords.access.Sight;
import org.ownwords.access.SightedTransactions;
import org.ownwords.casework.AsksFirst;
import org.ownwords.casework.Doer;
import org.ownwords.casework.Owes;
import org.ownwords.casework.Settlement;
import org.ownwords.casework.Settles;
import org.ownwords.casework.Unsettled;
import org.ownwords.enquiry.EnquiryId;
import org.ownwords.history.History;
import org.ownwords.history.Newer;
import org.ownwords.history.Row;
import org.ownwords.history.Tells;
import org.ownwords.history.Told;
import org.ownwords.outcome.Ask;
import org.ownwords.outcome.OutcomeId;
import org.ownwords.outcome.Outcomes;
import org.ownwords.outcome.Said;
import org.ownwords.person.CaseFact;
import org.ownwords.person.CaseFile;
import org.ownwords.person.CaseId;
import org.ownwords.person.Details;
import org.ownwords.person.Person;
import org.ownwords.person.PersonId;
import org.ownwords.review.Review;
import org.ownwords.review.Reviews;
import org.ownwords.review.WhatNext;
import org.ownwords.vocabulary.AbuseType;
import org.ownwords.vocabulary.CameAbout;
import org.ownwords.vocabulary.Gender;
import org.ownwords.vocabulary.LackedCapacity;
import org.ownwords.vocabulary.Location;
import org.ownwords.vocabulary.NotMetReason;
import org.ownwords.vocabulary.RiskAssessment;
import org.ownwords.vocabulary.RiskOutcome;
import org.ownwords.vocabulary.SourceOfRisk;
import org.ownwords.vocabulary.SupportedBy;
import org.ownwords.vocabulary.Voice;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/// Closing Edith's enquiry, on a real PostgreSQL.
@Tag("postgresql")
class ConclusionsTests {

    private static final Practitioner NADIA =
            new Practitioner("nadia.rahman", "Nadia Rahman", "990", Role.PRACTITIONER, null);
    private static final Practitioner SAM = new Practitioner("sam.oyelaran", "Sam Oyelaran", "990", Role.MANAGER, null);
    private static final Instant MORNING = Instant.parse("2026-07-09T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 9);

    private static final List<String> FIRST = new ArrayList<>();
    private static final AnnotationConfigApplicationContext STARTED = start();

    private final Outcomes outcomes = STARTED.getBean(Outcomes.class);
    private final Conclusions conclusions = STARTED.getBean(Conclusions.class);
    private final Reviews reviews = STARTED.getBean(Reviews.class);
    private final History history = STARTED.getBean(History.class);
    private final DSLContext db = STARTED.getBean(DSLContext.class);
    private final TransactionTemplate transaction =
            new TransactionTemplate(STARTED.getBean(PlatformTransactionManager.class));

    private CaseFile file;
    private EnquiryId enquiry;

    private static AnnotationConfigApplicationContext start() {
        try (var connection = TestDatabase.get().owner().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("""
                    insert into practitioner (authority, id, username)
                    values ('990', 'nadia.rahman', 'nadia.rahman'), ('990', 'sam.oyelaran', 'sam.oyelaran')
                        on conflict do nothing""");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(DataSource.class, () -> TestDatabase.get().application());
        context.register(Doors.class);
        context.refresh();
        return context;
    }

    @AfterAll
    static void stop() {
        STARTED.close();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableTransactionManagement
    @ComponentScan(
            basePackages = {
                "org.ownwords.history",
                "org.ownwords.outcome",
                "org.ownwords.conclusion",
                "org.ownwords.review"
            },
            excludeFilters =
                    @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*(Pages|Part|Questions|Again|Moments)"))
    @ComponentScan(
            basePackages = "org.ownwords.enquiry",
            useDefaultFilters = false,
            includeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.(Enquiries|EnquiryStore)"))
    static class Doors {

        /// What this council wants answered first: nothing, but where a test says so.
        @Bean
        AsksFirst first() {
            return (_, _, _) -> List.copyOf(FIRST);
        }

        @Bean
        PlatformTransactionManager transactions(DataSource connections) {
            return new SightedTransactions(connections);
        }

        @Bean
        DSLContext db(DataSource connections) {
            return DSL.using(
                    new DataSourceConnectionProvider(new TransactionAwareDataSourceProxy(connections)),
                    SQLDialect.POSTGRES);
        }
    }

    @BeforeEach
    void edith_has_an_enquiry() {
        var person = new PersonId(UUID.randomUUID());
        var details = new Details(
                "Edith", "Abbott", LocalDate.of(1952, 5, 3), null, Gender.FEMALE, null, null, null, null, null, null);
        file = new CaseFile(new CaseId(UUID.randomUUID()), 1, new Person(person, UUID.randomUUID(), details), MORNING);
        enquiry = new EnquiryId(UUID.randomUUID());
        var concern = UUID.randomUUID();
        seen(() -> {
            insert(PERSON, Map.of("id", person.value()));
            insert(CASE_FILE, Map.of("id", file.id().value(), "person_id", person.value()));
            insert(
                    CONCERN,
                    Map.of(
                            "id",
                            concern,
                            "case_id",
                            file.id().value(),
                            "raised_at",
                            MORNING,
                            "raised_by",
                            "self",
                            "narrative",
                            "He asks for money",
                            "abuse_types",
                            new String[] {"financial"}));
            insert(
                    ENQUIRY,
                    Map.of(
                            "id",
                            enquiry.value(),
                            "case_id",
                            file.id().value(),
                            "concern_id",
                            concern,
                            "kind",
                            "section-42",
                            "started_on",
                            LocalDate.of(2026, 7, 3)));
            return true;
        });
    }

    private record Written(CaseId caseId, Row row, By recorded) implements CaseFact {}

    private void insert(Table<?> table, Map<String, ?> values) {
        var insert = db.insertInto(table)
                .set(DSL.field("authority", String.class), "990")
                .set(DSL.field("recorded_at"), nadia(0).recordedAt())
                .set(DSL.field("recorded_by", String.class), "nadia.rahman");
        for (var value : values.entrySet()) {
            var held = value.getValue() instanceof Instant instant
                    ? instant.atOffset(java.time.ZoneOffset.UTC)
                    : value.getValue();
            insert = insert.set(DSL.field(value.getKey(), Object.class), held);
        }
        insert.execute();
        STARTED.publishEvent(new Written(
                file.id(), new Row(table.getName(), (UUID) Objects.requireNonNull(values.get("id"))), nadia(0)));
    }

    @Test
    void a_conclusion_is_read_back_as_it_was_said() {
        var wanted = says("I want him to stop asking me for money", Voice.ADULT);
        var conclusion = closing(wanted, CameAbout.PARTLY);
        conclude(conclusion);
        assertThat(latest().conclusion()).isEqualTo(conclusion);
        assertThat(latest().awaitsSignOff()).isTrue();
        assertThat(latest().recording().by()).isEqualTo("nadia.rahman");
    }

    @Test
    void the_same_form_sent_twice_records_once() {
        var id = new ConclusionId(UUID.randomUUID());
        var read = length();
        var wanted = says("I want him to stop asking me for money", Voice.ADULT);
        var length = length();
        for (var times = 0; times < 2; times++) {
            assertThat(seen(() ->
                            conclusions.conclude(id, file, enquiry, ended(wanted, CameAbout.FULLY), read, nadia(1))))
                    .isEqualTo(new Concluding.Recorded());
        }
        assertThat(length() - length)
                .as("the conclusion, the outcome, the risk")
                .isEqualTo(3);
    }

    @Test
    void what_somebody_else_recorded_since_is_seen_before_anything_is_closed() {
        var read = length();
        var asked = UUID.randomUUID();
        seen(() -> {
            outcomes.ask(asked, file.id(), new Ask.Asked("Sam Oyelaran", TODAY), sam(1));
            return true;
        });
        var id = new ConclusionId(UUID.randomUUID());
        assertThat(seen(() -> conclusions.conclude(id, file, enquiry, ended(null, CameAbout.FULLY), read, nadia(2))))
                .isEqualTo(new Concluding.SomethingNewer());
        assertThat(seen(() -> conclusions.on(file))).isEmpty();
        assertThat(seen(() -> STARTED.getBean(Newer.class).than(file.id().chain(), read)))
                .extracting(Told::row)
                .containsExactly(asked);
        assertThat(seen(() ->
                        conclusions.conclude(id, file, enquiry, ended(null, CameAbout.FULLY), length(), nadia(3))))
                .isEqualTo(new Concluding.Recorded());
    }

    @Test
    void what_the_council_wants_answered_first_is_asked_by_the_door_and_holds_up_nothing_that_cannot_wait() {
        FIRST.add("Does Edith need an advocate?");
        try {
            var id = new ConclusionId(UUID.randomUUID());
            var closing = ended(null, CameAbout.FULLY);
            assertThat(seen(() -> conclusions.conclude(id, file, enquiry, closing, length(), nadia(1))))
                    .isEqualTo(new Concluding.AsksFirst(FIRST));
            assertThat(seen(() -> conclusions.on(file))).isEmpty();
            assertThat(seen(() -> conclusions.conclude(id, file, enquiry, closing, length(), true, nadia(1))))
                    .isEqualTo(new Concluding.Recorded());
            var agree = new Verdict.Agree("She is safe", "Her words");
            assertThat(look(agree)).isEqualTo(new Looking.AsksFirst(FIRST));
            assertThat(latest().awaitsSignOff()).isTrue();
            assertThat(look(new Verdict.SendBack("Ask her"))).isEqualTo(new Looking.Recorded());
        } finally {
            FIRST.clear();
        }
    }

    @Test
    void what_is_closed_is_not_closed_again_until_it_is_sent_back() {
        var first = conclude(closing(null, CameAbout.FULLY));
        assertThat(seen(() -> conclusions.conclude(
                        new ConclusionId(UUID.randomUUID()),
                        file,
                        enquiry,
                        ended(null, CameAbout.FULLY),
                        length(),
                        nadia(2))))
                .isEqualTo(new Concluding.AlreadyClosed());
        assertThat(look(new Verdict.SendBack("Ask whether she feels safer"))).isEqualTo(new Looking.Recorded());
        assertThat(latest().isSentBack()).isTrue();
        assertThat(owed("sent-back", "sign-off"))
                .containsExactly("sent-back Close again: Ask whether she feels safer Colleague[id=nadia.rahman] "
                        + enquiry.value());

        var second = conclude(closing(null, CameAbout.FULLY));
        assertThat(latest().id()).isEqualTo(second);
        assertThat(seen(() -> db.select(CONCLUSION.REPLACES)
                        .from(CONCLUSION)
                        .where(CONCLUSION.ID.eq(second.value()))
                        .fetchSingle(CONCLUSION.REPLACES)))
                .isEqualTo(first.value());
        assertThat(owed("sent-back", "sign-off"))
                .containsExactly("sign-off Sign off the closing Signer[work=WhoseWork[by=nadia.rahman, others=[]]] "
                        + enquiry.value());
    }

    @Test
    void what_was_agreed_is_put_right_by_another_and_counts_until_that_is_agreed_too() {
        var wanted = says("I want him to stop asking me for money", Voice.ADULT);
        var agree = new Verdict.Agree("She was heard", "Her way");
        var first = conclude(closing(wanted, CameAbout.NOT));
        look(agree);
        var exchanged = new Correction(first, "Fully and not were exchanged");
        assertThat(putRight(closing(wanted, CameAbout.FULLY), new Correction(new ConclusionId(UUID.randomUUID()), "?")))
                .as("what puts another right does not undo this one")
                .isEqualTo(new Concluding.AlreadyClosed());
        assertThat(putRight(closing(wanted, CameAbout.FULLY), exchanged)).isEqualTo(new Concluding.Recorded());
        assertThat(latest().correction()).isEqualTo("Fully and not were exchanged");
        assertThat(owed("sent-back", "sign-off"))
                .containsExactly("sign-off Sign off the closing Signer[work=WhoseWork[by=nadia.rahman, others=[]]] "
                        + enquiry.value());
        assertThat(counted()).isEqualTo("not");
        assertThat(putRight(closing(wanted, CameAbout.PARTLY), exchanged))
                .as("somebody has already")
                .isEqualTo(new Concluding.AlreadyClosed());
        look(new Verdict.SendBack("Say how"));
        assertThat(counted()).isEqualTo("not");
        conclude(closing(wanted, CameAbout.FULLY));
        look(agree);
        assertThat(counted()).isEqualTo("fully");
        assertThat(board()).singleElement().asString().contains(" fully ");
    }

    private Concluding putRight(Conclusion conclusion, Correction correction) {
        return seen(() -> conclusions.conclude(
                new ConclusionId(UUID.randomUUID()),
                file,
                enquiry,
                Closing.of(conclusion).correcting(correction),
                length(),
                nadia(2)));
    }

    /// How far what she wanted came about, as the return counts it.
    private String counted() {
        return seen(() -> db.fetchSingle(
                        "select came_about from reporting.ending where enquiry_id = {0}", DSL.val(enquiry.value()))
                .get(0, String.class));
    }

    @Test
    void a_colleague_signs_off_and_then_nothing_is_due() {
        conclude(closing(null, CameAbout.FULLY));
        var id = UUID.randomUUID();
        var waits = latest();
        var agree = new Verdict.Agree("She was heard", "She chose to speak to him herself");
        for (var times = 0; times < 2; times++) {
            assertThat(seen(() -> conclusions.look(id, file, waits, agree, sam(5))))
                    .isEqualTo(new Looking.Recorded());
        }
        assertThat(latest().signOff())
                .isEqualTo(new SignOff.Agreed(
                        "sam.oyelaran", sam(5).at(), "She was heard", "She chose to speak to him herself"));
        assertThat(owed("sent-back", "sign-off", "close")).isEmpty();
    }

    @Test
    void only_the_first_to_look_decides() {
        conclude(closing(null, CameAbout.FULLY));
        var waits = latest();
        look(new Verdict.SendBack("Ask whether she feels safer"));
        assertThat(seen(() -> conclusions.look(
                        UUID.randomUUID(), file, waits, new Verdict.Agree("Fine", "Her own words"), sam(6))))
                .isEqualTo(new Looking.AlreadyLookedAt());
        conclude(closing(null, CameAbout.FULLY));
        assertThat(seen(() -> conclusions.look(
                        UUID.randomUUID(), file, waits, new Verdict.Agree("Fine", "Her own words"), sam(7))))
                .as("what was read has been made anew")
                .isEqualTo(new Looking.AlreadyLookedAt());
        assertThat(latest().awaitsSignOff()).isTrue();
    }

    @Test
    void nobody_signs_off_their_own_work_not_even_behind_the_door() {
        var id = conclude(closing(null, CameAbout.FULLY));
        var waits = latest();
        assertThat(seen(() -> conclusions.look(
                        UUID.randomUUID(), file, waits, new Verdict.Agree("I did it well", "All of it"), nadia(5))))
                .isEqualTo(new Looking.OwnWork());
        assertThatThrownBy(() -> seen(() -> {
                    insert(
                            SIGN_OFF,
                            Map.of(
                                    "id",
                                    UUID.randomUUID(),
                                    "case_id",
                                    file.id().value(),
                                    "conclusion_id",
                                    id.value(),
                                    "agreed",
                                    true,
                                    "why",
                                    "I did it well"));
                    return true;
                }))
                .hasMessageContaining("nobody signs off a conclusion of their own");
    }

    @Test
    void the_timeline_says_how_it_ended_in_their_words() {
        var wanted = says("I want him to stop asking me for money", Voice.ADULT);
        conclude(closing(wanted, CameAbout.PARTLY));
        look(new Verdict.Agree("She was heard", "She chose to speak to him herself"));
        var told = seen(
                () -> STARTED.getBean(ConclusionTellsStore.class).tell(file.id().chain()));
        assertThat(told)
                .extracting(Told::sentence)
                .containsExactly(
                        "Enquiry concluded: no further action needed.",
                        "“I want him to stop asking me for money”: did it come about? They say: yes, fully."
                                + " The worker says: in part.",
                        "A colleague signed off the closing.");
        assertThat(told.getFirst().words()).isEqualTo("I am glad it is done");
        assertThat(told.getFirst().details())
                .extracting(detail -> detail.name() + ": " + detail.text())
                .containsExactly(
                        "Why: He has stopped",
                        "Whose voice: In their own words",
                        "Do they feel safer: In some ways, not in others",
                        "Did they feel listened to: Always",
                        "Did they understand why: Fully",
                        "Could they make the decisions it was about: They lacked capacity to make one or more of them",
                        "Who supported them: An advocate",
                        "What goes on: A visit",
                        "For the national figures: Financial or material abuse; Own home; Somebody they know, or"
                                + " themselves. Risk identified and action taken. The risk was reduced.",
                        "Words the Board may read: They did nothing unless I said so");
        assertThat(told.get(1).words()).isEqualTo("He hasn't asked since");
        assertThat(told.get(2).by()).isEqualTo("sam.oyelaran");
    }

    @Test
    void the_board_sees_what_was_signed_off_and_nothing_before() {
        var wanted = says("I want him to stop asking me for money", Voice.REPRESENTATIVE);
        var changed = says("I want him gone", Voice.ADULT);
        seen(() -> {
            outcomes.ask(UUID.randomUUID(), file.id(), new Ask.Asked("Nadia Rahman", TODAY), nadia(1));
            outcomes.withdraw(UUID.randomUUID(), file, changed, "I did not mean it", TODAY, nadia(1));
            return true;
        });
        conclude(closing(wanted, CameAbout.PARTLY));
        assertThat(board()).isEmpty();
        look(new Verdict.Agree("She was heard", "Her way"));
        assertThat(board())
                .containsExactly("expressed representative partially partly They did nothing unless I said so");
        assertThat(seen(() -> db.select(COUNTED_REASON.REASON)
                        .from(COUNTED_REASON)
                        .where(COUNTED_REASON.PERSON_ID.eq(file.person().id().value()))
                        .fetch(COUNTED_REASON.REASON)))
                .containsExactly("not-possible");
    }

    @Test
    void the_board_sees_that_nobody_was_asked_and_nothing_was_said() {
        conclude(closing(null, CameAbout.FULLY));
        look(new Verdict.Agree("She was heard", "Her way"));
        assertThat(board()).containsExactly("not-recorded null null partly They did nothing unless I said so");
    }

    @Test
    void a_review_sets_the_next_and_the_next_takes_its_place() {
        var wanted = says("I want him to stop asking me for money", Voice.ADULT);
        var id = UUID.randomUUID();
        for (var times = 0; times < 2; times++) {
            seen(() -> {
                reviews.hold(id, file, review(wanted, TODAY.plusDays(28)), nadia(1));
                return true;
            });
        }
        assertThat(owed("review")).containsExactly("review Review with the person how it is going Holder[] " + id);
        assertThat(seen(() -> STARTED.getBeansOfType(Tells.class).values().stream()
                        .flatMap(each -> each.tell(file.id().chain()).stream())
                        .filter(told -> told.row().equals(id))
                        .toList()))
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.sentence()).isEqualTo("Review: the plan goes on.");
                    assertThat(told.words()).isEqualTo("It is a bit fragile");
                    assertThat(told.details())
                            .extracting(Told.Detail::text)
                            .contains("Not yet", "In their own words", "6 August 2026");
                });
        seen(() -> {
            reviews.hold(UUID.randomUUID(), file, review(wanted, null), nadia(2));
            return true;
        });
        assertThat(owed("review")).isEmpty();
        assertThat(seen(() -> reviews.on(file))).hasSize(2);
    }

    @Test
    void nothing_is_closed_over_what_is_still_open() {
        var next = reviewed(TODAY.plusDays(28));
        assertThat(seen(() -> conclusions.unsettled(file, enquiry)))
                .containsExactly(
                        new Unsettled(next, "Review with the person how it is going", null, TODAY.plusDays(28)));
        assertThat(settling(Map.of())).isEqualTo(new Concluding.LeftOpen());
        assertThat(settling(Map.of(UUID.randomUUID(), new Settlement.NotNeeded("Another matter"))))
                .isEqualTo(new Concluding.LeftOpen());
        assertThat(seen(() -> conclusions.on(file))).isEmpty();
        assertThat(owed("review")).hasSize(1);
    }

    @Test
    void a_review_that_was_set_is_done_or_no_longer_needed() {
        for (var settlement : List.of(
                new Settlement.Done(TODAY, "We looked back together"),
                new Settlement.NotNeeded("She moves to Saltby"))) {
            edith_has_an_enquiry();
            var next = reviewed(TODAY.plusDays(28));
            assertThat(settling(Map.of(next, settlement))).isEqualTo(new Concluding.Recorded());
            assertThat(owed("review")).isEmpty();
            assertThat(seen(() -> conclusions.unsettled(file, enquiry))).isEmpty();
        }
        assertThat(told()).contains("The next review is no longer needed. She moves to Saltby");
    }

    @Test
    void a_review_that_goes_on_is_asked_about_by_the_next_enquiry_and_by_this_one_no_more() {
        var next = reviewed(TODAY.plusDays(28));
        var goesOn = new Settlement.GoesOn(new Doer("Sam Oyelaran", "sam.oyelaran"), TODAY.plusDays(60));
        assertThat(settling(Map.of(next, goesOn))).isEqualTo(new Concluding.Recorded());
        assertThat(owed("review"))
                .containsExactly("review Review with the person how it is going Colleague[id=sam.oyelaran] " + next);
        assertThat(told()).contains("The next review goes on after closing, by Sam Oyelaran, due 7 September 2026. ");
        look(new Verdict.SendBack("Ask whether she feels safer"));
        assertThat(settling(Map.of())).as("it is settled").isEqualTo(new Concluding.Recorded());

        var another = new EnquiryId(UUID.randomUUID());
        assertThat(seen(() -> conclusions.unsettled(file, another)))
                .containsExactly(new Unsettled(
                        next,
                        "Review with the person how it is going",
                        new Doer("Sam Oyelaran", "sam.oyelaran"),
                        TODAY.plusDays(60)));
        var settles = STARTED.getBean(Settles.class);
        var id = UUID.randomUUID();
        var facts = length();
        for (var times = 0; times < 2; times++) {
            seen(() -> {
                var open = new Unsettled(next, "Review with the person how it is going", null, null);
                settles.settle(id, file, another.value(), open, new Settlement.NotNeeded("She has moved"), nadia(9));
                return true;
            });
        }
        assertThat(length() - facts).isEqualTo(1);
        assertThat(owed("review")).isEmpty();
    }

    private UUID reviewed(LocalDate next) {
        var wanted = says("I want him to stop asking me for money", Voice.ADULT);
        var id = UUID.randomUUID();
        seen(() -> {
            reviews.hold(id, file, review(wanted, next), nadia(1));
            return true;
        });
        return id;
    }

    private Concluding settling(Map<UUID, Settlement> settled) {
        return seen(() -> conclusions.conclude(
                new ConclusionId(UUID.randomUUID()),
                file,
                enquiry,
                ended(null, CameAbout.FULLY).settling(settled),
                length(),
                nadia(2)));
    }

    /// Each sentence of the timeline, with the first of its details.
    private List<String> told() {
        return seen(() -> STARTED.getBeansOfType(Tells.class).values().stream()
                .flatMap(each -> each.tell(file.id().chain()).stream())
                .map(told -> told.sentence() + " "
                        + told.details().stream()
                                .limit(1)
                                .map(Told.Detail::text)
                                .findFirst()
                                .orElse(""))
                .toList());
    }

    private static Review review(OutcomeId wanted, @Nullable LocalDate next) {
        return new Review(
                TODAY,
                Voice.ADULT,
                "It is a bit fragile",
                Map.of(wanted, CameAbout.NOT),
                new WhatNext(true, null, next));
    }

    private OutcomeId says(String words, Voice voice) {
        var id = new OutcomeId(UUID.randomUUID());
        seen(() -> {
            outcomes.express(id, file.id(), new Said(words, voice, TODAY), nadia(1));
            return true;
        });
        return id;
    }

    private static Closing ended(@Nullable OutcomeId wanted, CameAbout worker) {
        return Closing.of(closing(wanted, worker));
    }

    private static Conclusion closing(@Nullable OutcomeId wanted, CameAbout worker) {
        return new Conclusion(
                TODAY,
                wanted == null
                        ? List.of()
                        : List.of(new OutcomeResult(
                                wanted,
                                PersonsView.FULLY,
                                "He hasn't asked since",
                                worker,
                                List.of(NotMetReason.NOT_POSSIBLE),
                                "A bit fragile")),
                new PersonsAnswers(
                        new Views.Sought("I am glad it is done", Voice.ADULT),
                        FeelsSafer.PARTLY,
                        ListenedTo.ALWAYS,
                        Understood.FULLY),
                new Decision.NoActionNeeded("He has stopped"),
                "A visit",
                new Reported(
                        List.of(new Risk(
                                AbuseType.FINANCIAL,
                                Location.OWN_HOME,
                                SourceOfRisk.KNOWN,
                                RiskAssessment.IDENTIFIED_ACTION,
                                RiskOutcome.REDUCED)),
                        new Capacity(LackedCapacity.YES, SupportedBy.ADVOCATE),
                        "They did nothing unless I said so"));
    }

    private ConclusionId conclude(Conclusion conclusion) {
        var id = new ConclusionId(UUID.randomUUID());
        assertThat(seen(() -> conclusions.conclude(id, file, enquiry, Closing.of(conclusion), length(), nadia(2))))
                .isEqualTo(new Concluding.Recorded());
        return id;
    }

    private Looking look(Verdict verdict) {
        var waits = latest();
        return seen(() -> conclusions.look(UUID.randomUUID(), file, waits, verdict, sam(4)));
    }

    private Concluded latest() {
        return seen(() -> conclusions.latest(file, enquiry)).orElseThrow();
    }

    private long length() {
        return seen(() -> history.length(file.id().chain()));
    }

    /// Whether somebody was asked, whose voice it was, how far it came about and whether they feel safer, as it counts.
    private List<String> board() {
        return seen(() -> db.select(
                        COUNTED_ENDING.ASKED_ABOUT_OUTCOMES,
                        COUNTED_ENDING.VOICE,
                        COUNTED_ENDING.CAME_ABOUT,
                        COUNTED_ENDING.FEELS_SAFER,
                        COUNTED_QUOTE.WORDS)
                .from(COUNTED_ENDING)
                .leftJoin(COUNTED_QUOTE)
                .on(COUNTED_QUOTE.ENQUIRY_ID.eq(COUNTED_ENDING.ENQUIRY_ID))
                .where(COUNTED_ENDING.ENQUIRY_ID.eq(enquiry.value()))
                .fetch(row -> String.join(
                        " ", row.intoList().stream().map(String::valueOf).toList())));
    }

    /// What is owed of these kinds, and by whom.
    private List<String> owed(String... kinds) {
        return seen(() -> STARTED.getBeansOfType(Owes.class).values().stream()
                .flatMap(concept -> concept.owed(List.of(file.id())).stream())
                .filter(owed -> List.of(kinds).contains(owed.because().kind()))
                .map(owed -> "%s %s %s %s"
                        .formatted(
                                owed.because().kind(),
                                owed.prompt().what(),
                                owed.whom(),
                                owed.because().row()))
                .toList());
    }

    private <T> T seen(Supplier<T> work) {
        return Sight.of("990", () -> {
            var done = transaction.execute(_ -> work.get());
            if (done == null) {
                throw new AssertionError("The work gives something");
            }
            return done;
        });
    }

    private static By nadia(int minutes) {
        return new By(NADIA, MORNING.plusSeconds(minutes * 60L));
    }

    private static By sam(int minutes) {
        return new By(SAM, MORNING.plusSeconds(minutes * 60L));
    }
}
