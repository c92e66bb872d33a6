package org.ownwords.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;
import org.ownwords.vocabulary.ReportingYear;
import org.springframework.web.context.request.RequestContextHolder;

/// A page asks the database as often for many entries as for one: what grows with the record is rows, never questions.
class StatementCountTests {

    private static final AtomicInteger STATEMENTS = new AtomicInteger();
    private static final int MANY = 45;
    private static final int FEW = 2;

    /// Before any page asks anything, each request asks once who acts.
    private static final int WHO_ACTS = 1;

    private static ExecuteListenerProvider[] usual = {};
    private static Visitor nadia;
    private static Matter small;
    private static Matter large;

    /// Counts what is executed for a request. What is done in the background meanwhile is nobody's page.
    private static final class Counts implements ExecuteListener {
        @Override
        public void executeStart(ExecuteContext context) {
            if (RequestContextHolder.getRequestAttributes() != null) {
                STATEMENTS.incrementAndGet();
            }
        }
    }

    @BeforeAll
    static void count_and_record() {
        usual = TestCouncil.get().bean(DSLContext.class).configuration().executeListenerProviders();
        TestCouncil.get()
                .bean(DSLContext.class)
                .configuration()
                .setAppending(new DefaultExecuteListenerProvider(new Counts()));
        nadia = Visitor.signedIn(TestCouncil.get(), "nadia.rahman");
        small = Matter.open(nadia);
        large = Matter.open(nadia);
    }

    @AfterAll
    static void stop_counting() {
        TestCouncil.get().bean(DSLContext.class).configuration().set(usual);
    }

    private static int asked(String path) {
        return asked(nadia, path);
    }

    /// The less of two looks: what is kept of a count is counted anew where something was recorded in between, and
    /// what an earlier test has begun may end at any time.
    private static int asked(Visitor visitor, String path) {
        visitor.open(path);
        return IntStream.range(0, 2).map(_ -> askedOnce(visitor, path)).min().orElseThrow();
    }

    private static int askedOnce(Visitor visitor, String path) {
        var before = STATEMENTS.get();
        assertThat(visitor.open(path).status()).isEqualTo(200);
        var asked = STATEMENTS.get() - before;
        // Nothing is shown without asking, and every look is logged.
        assertThat(asked).isGreaterThan(1 + WHO_ACTS);
        return asked - WHO_ACTS;
    }

    @Test
    void a_case() {
        for (var i = 0; i < MANY; i++) {
            for (var form : List.of(Form.CONVERSATION, Form.NEXT_STEP, Form.OUTCOME, Form.PLAN)) {
                form.record(nadia, large);
            }
        }
        one_of_each(small);
        for (var i = 0; i < FEW; i++) {
            one_of_each(large);
        }
        for (var path : List.of(
                "",
                "/plan",
                "/conversations/new",
                "/reviews/new",
                "/capacity/new",
                "/pauses/new",
                "/allocation",
                "/advocacy/new",
                "/advocates/new",
                "/consent/new",
                "/passed-on/new",
                "/stop/new",
                "/risks/new",
                "/safe-to-ask/new",
                "/signs/fire/new",
                "/advice/new",
                "/views/new",
                "/negotiations/new",
                "/bringing-about/new",
                "/relatives/new",
                "/contact/new",
                "/indignities/new",
                "/meetings/new",
                "/processes/new",
                "/crimes/new",
                "/leaflets/new",
                "/letters/new",
                "/interim-safety/new",
                "/others-at-risk/new",
                "/coordinator/new",
                "/agreed-roles/new",
                "/legal-powers/new",
                "/in-touch/new",
                "/other-ways/new",
                "/decision-makers/new",
                "/advance-wishes/new",
                "/deprivations/new",
                "/alleged/new",
                "/plan/arrangements/new",
                "/plan/given/new",
                "/documents/given/new",
                "/changes/new",
                "/feels-safe/new",
                "/departures/new",
                "/episodes")) {
            assertThat(asked(large.path() + path))
                    .as("statements for a long record at " + path)
                    .isEqualTo(asked(small.path() + path))
                    .isLessThanOrEqualTo(
                            switch (path) {
                                case "" -> 169;
                                case "/plan" -> 24;
                                case "/capacity/new", "/risks/new", "/reviews/new" -> 14;
                                default -> 10;
                            });
        }
        assertThat(asked(Matter.open(nadia).path()))
                .as("statements for a case with entries of few kinds")
                .isLessThanOrEqualTo(66);
        assertThat(asked("/people/" + large.person() + "/network"))
                .as("each concept asks once or twice")
                .isEqualTo(asked("/people/" + small.person() + "/network"))
                .isLessThanOrEqualTo(34);
        assertThat(asked("/people/" + large.person() + "/chronology"))
                .isEqualTo(asked("/people/" + small.person() + "/chronology"))
                .isLessThanOrEqualTo(93);
        assertThat(asked("/people/" + large.person()))
                .isEqualTo(asked("/people/" + small.person()))
                .isLessThanOrEqualTo(12);
        a_long_timeline_begins_with_its_newest_and_shows_all_on_request();
    }

    /// Of what a case has few of.
    private static void one_of_each(Matter matter) {
        Form.HELPED.prepare(matter);
        if (Rows.count("from consent where case_id = ?", matter.file()) == 0) {
            Form.GOING_ON.prepare(matter);
        }
        for (var form : List.of(
                Form.CONVERSATION,
                Form.REVIEW,
                Form.CAPACITY,
                Form.BEST_INTERESTS,
                Form.PAUSE,
                Form.ALLOCATION,
                Form.SECTION_42_DECISION,
                Form.ADVOCACY,
                Form.ADVOCATE,
                Form.CONSENT,
                Form.GOING_ON,
                Form.PASSED_ON,
                Form.STOP,
                Form.RISK,
                Form.SAFE_TO_ASK,
                Form.SIGNS,
                Form.ADVICE,
                Form.OTHERS_VIEW,
                Form.NEGOTIATION,
                Form.BRINGING_ABOUT,
                Form.RELATIVE_TOLD,
                Form.CONTACT,
                Form.INDIGNITY,
                Form.MEETING,
                Form.PROCESS,
                Form.CRIME,
                Form.LEAFLET_GIVEN,
                Form.LETTER,
                Form.INTERIM_SAFETY,
                Form.OTHER_AT_RISK,
                Form.COORDINATOR,
                Form.AGREED_ROLE,
                Form.LEGAL_POWER,
                Form.IN_TOUCH,
                Form.OTHER_WAY,
                Form.DECISION_MAKER,
                Form.ADVANCE_WISH,
                Form.DEPRIVATION,
                Form.PLAN_ARRANGEMENTS,
                Form.PLAN_GIVEN,
                Form.DOCUMENT_GIVEN,
                Form.PLAN_PROGRESS,
                Form.CHANGE,
                Form.FEELS_SAFE,
                Form.CLOSING_CHECKLIST,
                Form.HEARD_BACK,
                Form.FEEDBACK_OFFER,
                Form.FEEDBACK_SINCE,
                Form.HELPED,
                Form.STORY,
                Form.DEPARTURE,
                Form.PASSED_PROMPT)) {
            form.record(nadia, matter);
        }
        // Of a page of details, each change names the one before.
        nadia.record(nadia.open(Form.PROFILE.path(matter)), Visitor.typed("matters", "My garden " + UUID.randomUUID()));
        reported(matter);
        var joining = new LinkedHashMap<>(Form.CONCERN_ABOUT_SOMEBODY_KNOWN.least(matter));
        joining.put("joins", List.of(matter.file().toString()));
        nadia.record(
                nadia.open(Form.CONCERN_ABOUT_SOMEBODY_KNOWN.path(matter)), Matter.with(UUID.randomUUID(), joining));
    }

    /// A request to enquire, whose report a closing asks nothing about.
    private static void reported(Matter matter) {
        var request = UUID.randomUUID();
        nadia.record(
                nadia.open(Form.CAUSED_ENQUIRY.path(matter)),
                Matter.with(request, Form.CAUSED_ENQUIRY.typed(matter.name())));
        var path = matter.path() + "/caused/" + request + "/report/new";
        nadia.record(
                nadia.open(path),
                Matter.with(UUID.randomUUID(), Visitor.typed("became", "received", "words", "There were two")));
        nadia.record(nadia.open(path), Matter.with(UUID.randomUUID(), Visitor.typed("became", "accepted")));
    }

    private static void a_long_timeline_begins_with_its_newest_and_shows_all_on_request() {
        var page = nadia.open(large.path()).page();
        var newest = page.select(".ownwords-timeline__entry").eachText();
        assertThat(newest).hasSize(200);
        var more = page.select("#timeline ~ p a:contains(Show all)");
        var all = nadia.open(more.attr("href"))
                .page()
                .select(".ownwords-timeline__entry")
                .eachText();
        assertThat(all).hasSizeGreaterThan(200).startsWith(newest.toArray(String[]::new));
        assertThat(more.text()).isEqualTo("Show all " + all.size());
        assertThat(nadia.open(small.path()).page().select("a:contains(Show all)"))
                .isEmpty();
    }

    @Test
    void lists() {
        Form.ALLOCATION.send(nadia, small, UUID.randomUUID());
        var sam = Visitor.signedIn(TestCouncil.get(), "sam.oyelaran");
        var work = asked("/work");
        var team = asked("/work/team");
        var passed = asked("/work/passed");
        var search = asked("/people?q=Ann");
        var board = asked("/board");
        var measures = asked(sam, "/returns/measures");
        var further = Stream.of(
                        "concerns", "time", "advocates", "behind", "equality", "breakdowns", "breakdowns?by=team")
                .collect(Collectors.toMap(each -> "/board/" + each, each -> asked(sam, "/board/" + each)));
        var judith = Visitor.signedIn(TestCouncil.get(), "judith.marsh");
        for (var i = 0; i < MANY; i++) {
            var id = UUID.randomUUID();
            assertThat(Form.CONCERN_ABOUT_SOMEBODY_NEW.send(nadia, small, id).status())
                    .isEqualTo(200);
            if (i % 2 == 0) {
                var path = "/cases/" + org.ownwords.page.Ids.from(id, "case") + "/allocation";
                nadia.record(nadia.open(path), Visitor.typed("holder", "nadia.rahman"));
            }
        }
        small.concluded(nadia);
        Form.SIGN_OFF.send(sam, small, UUID.randomUUID());
        // A list that is longer than what is shown of it is counted, by one more.
        assertThat(asked("/work")).isBetween(work, work + 3).isLessThanOrEqualTo(10);
        assertThat(asked("/work/team")).isBetween(team, team + 2).isLessThanOrEqualTo(9);
        assertThat(asked("/work/passed")).isEqualTo(passed).isLessThanOrEqualTo(4);
        assertThat(asked("/people?q=Ann")).isEqualTo(search).isLessThanOrEqualTo(6);
        // What is counted of a year is kept until something is recorded.
        assertThat(asked("/board")).isEqualTo(board).isLessThanOrEqualTo(9);
        further.forEach((path, before) ->
                assertThat(asked(sam, path)).as(path).isEqualTo(before).isLessThanOrEqualTo(10));
        assertThat(asked(judith, "/board/concerns")).as("published").isLessThanOrEqualTo(10);
        assertThat(asked(sam, "/returns/measures")).isEqualTo(measures).isLessThanOrEqualTo(12);
    }

    /// Nobody has recorded anything in 2016-17, and everybody many in this year.
    @Test
    void a_return() {
        var sam = Visitor.signedIn(TestCouncil.get(), "sam.oyelaran");
        var now = ReportingYear.of(LocalDate.now(ZoneId.of("Europe/London"))).text();
        for (var i = 0; i < MANY; i++) {
            Form.CONCERN_ABOUT_SOMEBODY_NEW.record(nadia, small);
        }
        for (var path :
                List.of("", "/SG1a", "/SG1f/concern/total/total", "/checks", "/gaps", "/gaps/no-support-reason")) {
            assertThat(asked(sam, "/returns/sac/" + now + path))
                    .as(path)
                    .isEqualTo(asked(sam, "/returns/sac/2016-17" + path))
                    .isLessThanOrEqualTo(30);
        }
    }

    @Test
    void runs() {
        var ken = Visitor.signedIn(TestCouncil.get(), "ken.ashworth");
        var few = run(1);
        var list = asked(ken, "/records");
        var many = run(6);
        for (var i = 0; i < MANY; i++) {
            run(1);
        }
        assertThat(asked(ken, "/records")).isEqualTo(list).isLessThanOrEqualTo(6);
        assertThat(asked(ken, "/records/" + many))
                .isEqualTo(asked(ken, "/records/" + few))
                .isLessThanOrEqualTo(7);
    }

    /// A run that has ended, with so many files.
    private static UUID run(int files) {
        var id = UUID.randomUUID();
        Rows.of("insert into run values ('990', ?, 'in', null, now(), 'ken.ashworth') returning id", id);
        Rows.of("insert into run_ended values ('990', ?, 'done', null, '{}', now()) returning how", id);
        Rows.of(
                "insert into run_file select '990', ?, 'file ' || n, 1, 1, 0 from generate_series(1, ?) n returning file",
                id,
                files);
        return id;
    }
}
