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

/// Complaints and thanks: recorded beside the case, answered by somebody else, and brought to whom they are about.
class RemarkPageTests {

    private final LocalDate today = Days.on(Clock.systemUTC().instant());
    private final Visitor nadia = Visitor.signedIn(TestCouncil.get(), "nadia.rahman");
    private final Visitor grace = Visitor.signedIn(TestCouncil.get(), "grace.adeyemi");
    private final Visitor sam = Visitor.signedIn(TestCouncil.get(), "sam.oyelaran");
    private final String words = "Nobody rang me back " + UUID.randomUUID();

    private Map<String, List<String>> remark(String... more) {
        var typed = new LinkedHashMap<>(typed("words", words, "saidBy", "adult"));
        typed.putAll(typed(more));
        return typed;
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

    private Map<String, List<String>> complaint(String about, String answerer) {
        var typed = remark("kind", "complaint", "about", "colleague", "colleague", about, "answerer", answerer);
        typed.putAll(day("answerBy", today.plusDays(10)));
        return typed;
    }

    private static Answer form(Visitor by) {
        // What one test began is not the next one's.
        Rows.of("with gone as (delete from draft where form = '/remarks/new' returning 1) select count(*) from gone");
        return by.open("/remarks/new");
    }

    private static UUID recorded(Visitor by, Answer form, Map<String, List<String>> remark) {
        var id = UUID.randomUUID();
        by.record(form, Matter.with(id, remark));
        return id;
    }

    @Test
    void a_complaint_is_answered_by_somebody_else_and_reaches_whom_it_is_about_with_its_answer() {
        var form = form(nadia);
        assertThat(nadia.submit(form, complaint("nadia.rahman", "nadia.rahman")).problems())
                .containsExactly("Select somebody else. Nobody answers a complaint about themselves");
        var id = recorded(sam, form(sam), complaint("nadia.rahman", "grace.adeyemi"));
        assertThat(nadia.open("/remarks/" + id).status()).isEqualTo(404);
        assertThat(nadia.open("/work/what-people-said").text()).doesNotContain(words);
        assertThat(grace.open("/work").text()).contains("Complaints to answer");
        var page = grace.open("/remarks/" + id);
        assertThat(grace.submit(page, Map.of()).status()).isEqualTo(422);
        var late = sam.open("/remarks/" + id);
        grace.record(page, typed("done", "I rang her and said sorry", "learned", "We ring within a day"));
        assertThat(nadia.open("/work/what-people-said").text()).contains(words, "I rang her and said sorry");
        assertThat(nadia.open("/remarks/" + id).text()).contains("We ring within a day");
        assertThat(sam.submit(late, typed("done", "Twice")).status()).isEqualTo(409);
        assertThat(Rows.count("from remark_answer where remark_id = ?", id)).isOne();
        var tom = Visitor.signedIn(TestCouncil.get(), "tom.fairley");
        assertThat(tom.open("/remarks/" + id).status()).isEqualTo(404);
        var token = tom.open("/remarks/new").page().select("input[name=_csrf]").attr("value");
        assertThat(tom.post("/remarks/" + id, typed("_csrf", token)).status()).isEqualTo(404);
    }

    /// Whoever records a complaint about themselves cannot close it, whatever they send.
    @Test
    void nobody_closes_what_is_about_them() {
        var id = recorded(sam, form(sam), complaint("sam.oyelaran", "helen.birch"));
        var page = sam.open("/remarks/" + id);
        assertThat(page.page().select("main form")).isEmpty();
        var fields = new LinkedHashMap<>(typed("done", "It was nothing"));
        fields.putAll(day("answeredOn", today));
        fields.put(
                "_csrf",
                List.of(sam.open("/remarks/new")
                        .page()
                        .select("input[name=_csrf]")
                        .attr("value")));
        var answer = sam.post("/remarks/" + id, fields);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("Somebody else answers this. It is about you", "It was nothing");
        assertThat(Rows.count("from remark_answer where remark_id = ?", id)).isZero();
    }

    @Test
    void thanks_reach_a_colleague_at_once_and_a_partner_when_somebody_passed_them_on() {
        var matter = Matter.decided();
        var counted = thanks(sam.open("/board/how-it-was")
                .page()
                .select("dt:contains(Thanks) + dd")
                .text());
        recorded(
                sam,
                sam.open(matter.path() + "/remarks/new"),
                remark("kind", "thanks", "about", "colleague", "colleague", "nadia.rahman"));
        assertThat(nadia.open("/work").text()).containsPattern("your work: \\d+ new");
        assertThat(nadia.open("/work/what-people-said").text()).contains(words);
        assertThat(nadia.open(matter.path()).text()).as("beside the case").doesNotContain(words);
        assertThat(nadia.open(matter.path() + "/copy/export").text()).doesNotContain(words);
        var page = nadia.open("/work/what-people-said");
        nadia.record(page, Map.of());
        assertThat(nadia.open("/work").text()).doesNotContainPattern("your work: \\d+ new");
        var id = recorded(
                nadia, form(nadia), remark("kind", "thanks", "about", "partner", "partner", "Harbour Surgery"));
        assertThat(nadia.open("/remarks").text()).contains("To be passed on", "Harbour Surgery");
        nadia.record(nadia.open("/remarks/" + id), typed("done", "To the practice manager, by letter"));
        assertThat(nadia.open("/remarks/" + id).text()).contains("Passed on", "by letter");
        assertThat(thanks(sam.open("/board/how-it-was")
                        .page()
                        .select("dt:contains(Thanks) + dd")
                        .text()))
                .isEqualTo(counted + 2);
    }

    private static int thanks(String text) {
        return Integer.parseInt(text);
    }

    @Test
    void nobody_records_one_on_a_case_they_cannot_open() {
        assertThat(nadia.open("/cases/" + UUID.randomUUID() + "/remarks/new").status())
                .isEqualTo(404);
        var form = form(nadia);
        assertThat(nadia.submit(form, remark("kind", "thanks")).problems())
                .containsExactly("Select whom or what it is about");
        assertThat(nadia.submit(form, remark("kind", "complaint", "about", "else", "what", "A letter"))
                        .problems())
                .containsExactly("Select who answers", "Enter by when they are to have an answer");
    }

    @Test
    void what_was_recorded_wrongly_is_put_right_by_whoever_recorded_it_and_reaches_whom_it_is_really_about() {
        var id = recorded(sam, form(sam), complaint("nadia.rahman", "grace.adeyemi"));
        grace.record(grace.open("/remarks/" + id), typed("done", "I rang her"));
        assertThat(nadia.open("/work/what-people-said").text()).contains(words);
        var path = "/remarks/" + id + "/again";
        assertThat(nadia.open("/remarks/" + id).text()).as("it is about her").doesNotContain("Correct");
        assertThat(nadia.open(path).status()).isEqualTo(404);
        assertThat(grace.open(path).status())
                .as("answered, and did not record it")
                .isEqualTo(404);

        var form = sam.open(sam.open("/remarks/" + id)
                .page()
                .select("main a[href=" + path + "]")
                .attr("href"));
        assertThat(form.page().select("textarea[name=words]").text()).isEqualTo(words);
        assertThat(sam.submit(form, Map.of()).problems())
                .containsExactly("Enter what was wrong, for whoever reads the record later");
        var late = sam.open(path);
        sam.record(form, typed("colleague", "tom.fairley", "wrong", "It was Tom who was to ring"));
        assertThat(sam.open("/remarks/" + id).text())
                .contains("What was wrong: It was Tom who was to ring", "I rang her", "about Tom Fairley");
        assertThat(nadia.open("/remarks/" + id).status())
                .as("no longer about her")
                .isEqualTo(404);
        assertThat(nadia.open("/work/what-people-said").text()).doesNotContain(words);
        assertThat(Visitor.signedIn(TestCouncil.get(), "tom.fairley")
                        .open("/work/what-people-said")
                        .text())
                .contains(words);
        assertThat(Rows.count("from remark where id = ? and colleague = 'nadia.rahman'", id))
                .as("what was recorded stays")
                .isOne();
        var stale = sam.submit(
                late, typed("colleague", "grace.adeyemi", "wrong", "It was Grace", "answerer", "sam.oyelaran"));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.page().select("textarea[name=wrong]").text()).isEqualTo("It was Grace");
        assertThat(Rows.count("from remark where stands_for = ?", id)).isOne();
    }

    @Test
    void what_was_done_about_it_is_put_right_by_whoever_answered_and_the_latest_counts() {
        var id = recorded(sam, form(sam), complaint("nadia.rahman", "grace.adeyemi"));
        var path = "/remarks/" + id + "/answer/again";
        assertThat(grace.open(path).status()).as("not answered yet").isEqualTo(404);
        grace.record(grace.open("/remarks/" + id), typed("done", "I rang him"));
        assertThat(nadia.open(path).status()).isEqualTo(404);
        var form = grace.open(path);
        assertThat(form.page().select("textarea[name=done]").text()).isEqualTo("I rang him");
        grace.record(form, typed("done", "I rang her", "wrong", "It was a slip"));
        assertThat(nadia.open("/remarks/" + id).text())
                .contains("I rang her", "What was wrong: It was a slip")
                .doesNotContain("I rang him");
        assertThat(Rows.count("from remark_answer where remark_id = ?", id)).isEqualTo(2);
        assertThat(Rows.count("from remark_answer_now where remark_id = ?", id)).isOne();
        sam.record(sam.open(path), typed("learned", "We write it down", "wrong", "Left out"));
        assertThat(nadia.open("/remarks/" + id).text()).contains("We write it down", "I rang her");
    }

    private static long counted(Visitor by) {
        return Long.parseLong(by.open("/board/how-it-was")
                .page()
                .select("dt:matchesOwn(^Complaints$) + dd")
                .text());
    }

    @Test
    void one_recorded_in_error_stays_readable_and_counts_as_if_it_had_never_been_recorded() {
        var before = counted(sam);
        var tom = Visitor.signedIn(TestCouncil.get(), "tom.fairley");
        var id = recorded(nadia, form(nadia), complaint("tom.fairley", "grace.adeyemi"));
        grace.record(grace.open("/remarks/" + id), typed("done", "I asked Tom"));
        assertThat(counted(sam)).isEqualTo(before + 1);
        assertThat(tom.open("/work/what-people-said").text()).contains(words);
        var path = "/remarks/" + id + "/in-error";

        var page = nadia.open(nadia.open("/remarks/" + id)
                .page()
                .select("main a[href=" + path + "]")
                .attr("href"));
        assertThat(nadia.submit(page, Map.of()).problems())
                .containsExactly("Enter what was wrong, for whoever reads the record later");
        var late = sam.open(path);
        var correcting = nadia.open("/remarks/" + id + "/again");
        var wrong = Matter.with(UUID.randomUUID(), typed("wrong", "It was about another team"));
        nadia.record(page, wrong);

        assertThat(counted(sam)).isEqualTo(before);
        for (var by : List.of(nadia, grace, sam, tom)) {
            assertThat(by.open("/remarks").text()).doesNotContain(words);
            assertThat(by.open("/work/what-people-said").text()).doesNotContain(words);
            assertThat(by.open("/remarks/" + id).page().select("s").text()).contains(words, "I asked Tom");
            assertThat(by.open("/remarks/" + id).text()).contains("Nadia Rahman", "It was about another team");
        }
        assertThat(Rows.count("from remark where id = ? and words = '" + words + "'", id))
                .as("what was recorded stays")
                .isOne();

        assertThat(nadia.submit(page, wrong).status())
                .as("sent twice it is recorded once")
                .isEqualTo(200);
        var second = sam.submit(late, typed("wrong", "It was not said"));
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text()).contains("It was about another team", "It was not said");
        var corrected = nadia.submit(correcting, typed("words", "She was not rung", "wrong", "A slip"));
        assertThat(corrected.status()).isEqualTo(409);
        assertThat(corrected.text()).contains("What you typed was not recorded: She was not rung");
        assertThat(Rows.count("from remark where stands_for = ?", id)).isOne();
    }

    @Test
    void one_to_be_answered_is_owed_no_more_when_it_was_recorded_in_error() {
        var helen = Visitor.signedIn(TestCouncil.get(), "helen.birch");
        var id = recorded(sam, form(sam), complaint("tom.fairley", "helen.birch"));
        assertThat(helen.open("/remarks").text()).contains(words);
        assertThat(Rows.count("from remark_now where id = ?", id)).isOne();
        var answering = helen.open("/remarks/" + id);
        sam.record(sam.open("/remarks/" + id + "/in-error"), typed("wrong", "Typed twice"));
        assertThat(helen.open("/remarks").text()).doesNotContain(words);
        assertThat(Rows.count("from remark_now where id = ?", id)).isZero();
        var late = helen.submit(answering, typed("done", "I rang"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("Typed twice", "What you typed was not recorded: I rang");
        assertThat(Rows.count("from remark_answer where remark_id = ?", id)).isZero();
    }

    @Test
    void one_that_was_corrected_since_is_not_struck_unread() {
        var id = recorded(sam, form(sam), complaint("tom.fairley", "grace.adeyemi"));
        var striking = sam.open("/remarks/" + id + "/in-error");
        sam.record(
                sam.open("/remarks/" + id + "/again"),
                typed("words", "Nobody came " + UUID.randomUUID(), "wrong", "Not what was said"));
        var stale = sam.submit(striking, typed("wrong", "Typed twice"));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.page().select("textarea[name=wrong]").text()).isEqualTo("Typed twice");
        assertThat(Rows.count("from remark_now where id = ?", id)).isOne();
        sam.record(stale, typed("wrong", "Typed twice"));
        assertThat(Rows.count("from remark_now where id = ?", id)).isZero();
    }

    /// It would end a complaint that somebody else is to answer.
    @Test
    void nobody_strikes_a_complaint_about_themselves() {
        var id = recorded(sam, form(sam), complaint("sam.oyelaran", "helen.birch"));
        assertThat(sam.open("/remarks/" + id).text()).doesNotContain("recorded in error");
        assertThat(sam.open("/remarks/" + id + "/in-error").status()).isEqualTo(404);
        var token = sam.open("/remarks/new").page().select("input[name=_csrf]").attr("value");
        assertThat(sam.post("/remarks/" + id + "/in-error", typed("_csrf", token, "wrong", "It was nothing"))
                        .status())
                .isEqualTo(404);
        assertThat(Rows.count("from remark where stands_for = ?", id)).isZero();
    }
}
