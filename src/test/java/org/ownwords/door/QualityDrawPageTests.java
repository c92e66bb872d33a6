package org.ownwords.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.Visitor.typed;
import static org.ownwords.door.AuditedTeam.APART;
import static org.ownwords.door.AuditedTeam.MATTER;
import static org.ownwords.door.AuditedTeam.SAM;
import static org.ownwords.door.AuditedTeam.TEAM_APART;
import static org.ownwords.door.AuditedTeam.drawn;
import static org.ownwords.door.AuditedTeam.draws;
import static org.ownwords.door.AuditedTeam.programme;
import static org.ownwords.door.AuditedTeam.wanted;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.junit.jupiter.api.Test;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;
import org.ownwords.vocabulary.ReportingYear;
import org.springframework.web.context.request.RequestContextHolder;

/// Drawing case files to be read.
class QualityDrawPageTests {

    private static List<Object> rows(UUID cycle) {
        return Rows.of("select row_id from audit_case where cycle_id = ? order by place", cycle).stream()
                .map(row -> Objects.requireNonNull(row.get("row_id")))
                .toList();
    }

    @Test
    void how_much_there_is_is_shown_before_anything_is_drawn_and_the_same_seed_draws_the_same() {
        var programme = programme();
        var preview = SAM.submit(SAM.open(draws(programme)), wanted("2", "42"));
        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.text()).contains("3 to draw from", "Draw the cases");
        assertThat(preview.body()).doesNotContain(MATTER.name());
        assertThat(Rows.count("from audit_cycle where programme_id = ?", programme))
                .isZero();
        var shown = SAM.submit(preview, typed());
        assertThat(shown.saysRecorded()).isTrue();
        assertThat(SAM.submit(preview, typed()).status()).as("sent twice").isEqualTo(200);
        var first = UUID.fromString(shown.path().substring("/quality/cycles/".length()));
        assertThat(rows(first)).hasSize(2);
        assertThat(rows(drawn(programme, "2", "42"))).isEqualTo(rows(first));
        assertThat(rows(drawn(programme(), "200", "42")))
                .hasSize(3)
                .startsWith(rows(first).toArray());
        assertThat(Rows.of("select seed, frame_size from audit_cycle where id = ?", first))
                .containsExactly(Map.of("seed", 42L, "frame_size", 3));
        assertThat(Rows.count("from audit_cycle where programme_id = ?", programme))
                .isEqualTo(2);
        assertThat(Rows.count("from fact where chain_id = ?", programme)).isEqualTo(1 + 2 * 3);
        assertThat(shown.text()).contains("began with the number 42");
    }

    @Test
    void what_cannot_be_drawn_is_refused_with_everything_typed() {
        var programme = programme();
        var wrong = wanted("0", "many");
        wrong.put("spread", List.of());
        var answer = SAM.submit(SAM.open(draws(programme)), wrong);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problems())
                .containsExactly(
                        "Enter a whole number between 1 and 200",
                        "Select whether that is of each team, or over all",
                        "Enter a whole number of up to 18 digits, or nothing");
        assertThat(answer.page().select("input[name=seed]").val()).isEqualTo("many");
        var nothing = wanted("2", "");
        nothing.put("frame", List.of("no-enquiry"));
        assertThat(SAM.submit(SAM.open(draws(programme)), nothing).problems())
                .containsExactly("There is nothing to draw from in this period. Choose other days, or something else");
    }

    @Test
    void a_concern_that_did_not_go_on_to_an_enquiry_can_be_drawn() {
        var before = Rows.count("from counted_decided_against");
        var raised = Matter.raised(APART.visitor());
        var decision = new LinkedHashMap<>(Form.SECTION_42_DECISION.least(raised));
        decision.putAll(
                typed("unable", "not-met", "anyway", "no", "responses", "none", "insteadReason", "She told him to go"));
        APART.visitor()
                .record(
                        APART.visitor().open(Form.SECTION_42_DECISION.path(raised)),
                        Matter.with(UUID.randomUUID(), decision));
        assertThat(Rows.count("from counted_decided_against")).isEqualTo(before + 1);
        assertThat(Rows.count("from counted_decided_against where concern_id = ?", raised.concern()))
                .isOne();
    }

    @Test
    void cases_where_a_wish_did_not_come_about_can_be_drawn() {
        var fully = Matter.open(APART.visitor());
        closed(fully, "fully");
        var not = Matter.open(APART.visitor());
        closed(not, "not");
        var wanted = wanted("5", "1");
        wanted.put("team", List.of(TEAM_APART));
        wanted.put("frame", List.of("not-come-about"));
        var preview = SAM.submit(SAM.open(draws(programme())), wanted);
        assertThat(preview.text()).contains("1 to draw from");
        var page = SAM.submit(preview, typed());
        assertThat(page.text()).contains(not.name()).doesNotContain(fully.name());
        wanted.put("frame", List.of("ended"));
        assertThat(SAM.submit(SAM.open(draws(programme())), wanted).text()).contains("2 to draw from");
    }

    @Test
    void cases_whose_closing_says_what_others_can_learn_can_be_drawn_until_it_says_so_no_longer() {
        var ida = AuditedTeam.apart("Ford", "Ida Moss");
        var study = concluded(ida.visitor());
        var learnt = concluded(ida.visitor());
        var neither = concluded(ida.visitor());
        looked(ida.visitor(), study, "caseStudy", "yes");
        looked(ida.visitor(), learnt, "learnt", "Ask her sooner");
        looked(ida.visitor(), neither, "caseStudy", "no");
        var wanted = wanted("5", "1");
        wanted.put("team", List.of(AuditedTeam.TEAM.replace("mill", "ford")));
        wanted.put("frame", List.of("ended"));
        assertThat(SAM.submit(SAM.open(draws(programme())), wanted).text()).contains("3 to draw from");
        wanted.put("frame", List.of("to-learn-from"));
        var preview = SAM.submit(SAM.open(draws(programme())), wanted);
        assertThat(preview.text()).contains("2 to draw from");
        assertThat(SAM.submit(preview, typed()).text())
                .contains(study.name(), learnt.name())
                .doesNotContain(neither.name());
        looked(ida.visitor(), study, "caseStudy", "no");
        looked(ida.visitor(), learnt, "caseStudy", "no");
        assertThat(SAM.submit(SAM.open(draws(programme())), wanted).problems())
                .as("the latest of a closing counts")
                .hasSize(1);
    }

    private static Matter concluded(Visitor by) {
        var one = Matter.open(by);
        closed(by, one, "fully");
        return one;
    }

    private static void looked(Visitor by, Matter one, String field, String answer) {
        var typed = Matter.with(UUID.randomUUID(), Form.CLOSING_CHECKLIST.least(one));
        typed.put("learnt", List.of(""));
        typed.put(field, List.of(answer));
        by.record(by.open(Form.CLOSING_CHECKLIST.path(one)), typed);
    }

    private static void closed(Matter one, String cameAbout) {
        closed(APART.visitor(), one, cameAbout);
    }

    private static void closed(Visitor by, Matter one, String cameAbout) {
        var typed = Matter.with(UUID.randomUUID(), Form.CONCLUSION.least(one));
        typed.put("workers-" + one.outcome(), List.of(cameAbout));
        by.record(by.open(Form.CONCLUSION.path(one)), typed);
        SAM.record(SAM.open(Form.SIGN_OFF.path(one)), Matter.with(UUID.randomUUID(), Form.SIGN_OFF.least(one)));
    }

    @Test
    void two_links_lead_from_a_figure_to_drawing_the_case_files_behind_it() {
        var programme = programme("name", "What is behind it " + UUID.randomUUID());
        var year = ReportingYear.of(LocalDate.now(ZoneId.of("Europe/London")));
        var figures = SAM.open("/board?year=" + year.text());
        var link = figures.page().select(".ownwords-figure a[href^=/quality/dive?frame=not-come-about]");
        assertThat(link).hasSize(2);
        var dive = SAM.open(link.attr("href"));
        assertThat(dive.text()).contains("Enquiries that were concluded, and a wish did not come about, 1 April");
        var form = SAM.open(dive.page()
                        .select("main li a[href^=/quality/programmes/" + programme + "/draws/new]")
                        .attr("href"))
                .page();
        assertThat(form.select("input[name=frame][checked]").val()).isEqualTo("not-come-about");
        assertThat(form.select("input[name=from-year]").val()).isEqualTo(String.valueOf(year.from()));
        assertThat(SAM.open("/board/concerns?time=" + year.text())
                        .page()
                        .select("main a[href='/quality/dive?frame=no-enquiry&year=" + year.text() + "']"))
                .as("from the concerns without an enquiry too")
                .hasSize(1);
        assertThat(SAM.open("/quality/dive?frame=nothing&year=later").status()).isEqualTo(200);
        assertThat(Visitor.signedIn(TestCouncil.get(), "nadia.rahman")
                        .open("/board")
                        .page()
                        .select("a[href^=/quality/dive]"))
                .as("whoever does not draw")
                .isEmpty();
    }

    private static final AtomicInteger STATEMENTS = new AtomicInteger();

    private static final class Counts implements ExecuteListener {
        @Override
        public void executeStart(ExecuteContext context) {
            if (RequestContextHolder.getRequestAttributes() != null) {
                STATEMENTS.incrementAndGet();
            }
        }
    }

    @Test
    void pages_of_many_cases_ask_as_often_as_those_of_one_and_a_frame_is_one_query() {
        var programme = programme();
        var one = drawn(programme, "1", "5");
        var many = drawn(programme, "200", "5");
        var configuration = TestCouncil.get().bean(DSLContext.class).configuration();
        var usual = configuration.executeListenerProviders();
        configuration.setAppending(new DefaultExecuteListenerProvider(new Counts()));
        try {
            assertThat(asked("/quality/cycles/" + many))
                    .isEqualTo(asked("/quality/cycles/" + one))
                    .isLessThan(16);
            assertThat(asked("/quality/programmes/" + programme)).isLessThan(16);
            var form = SAM.open(draws(programme));
            STATEMENTS.set(0);
            assertThat(SAM.submit(form, wanted("3", "5")).status()).isEqualTo(200);
            assertThat(STATEMENTS.get()).isLessThan(10);
        } finally {
            configuration.set(usual);
        }
    }

    private static int asked(String path) {
        SAM.open(path);
        STATEMENTS.set(0);
        assertThat(SAM.open(path).status()).isEqualTo(200);
        return STATEMENTS.get();
    }
}
