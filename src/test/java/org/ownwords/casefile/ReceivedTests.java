package org.ownwords.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.Visitor.typed;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;
import org.ownwords.Visitor.Answer;
import org.ownwords.worklist.Behind;

/// What another system sent, as the pages of a case show it.
class ReceivedTests {

    private static final String AT = "2026-05-20T10:00:00Z";

    private static final Map<String, List<String>> CLOSED = typed(
            "viewsSought",
            "yes",
            "views",
            "I am glad",
            "answeredBy",
            "adult",
            "actionNeeded",
            "no",
            "noActionWhy",
            "He has stopped");

    private final Visitor nadia = Visitor.signedIn(TestCouncil.get(), "nadia.rahman");
    private final Received edith = new Received();

    /// Somebody whose records came from elsewhere: rows and their facts, written past the doors as an import does.
    private static final class Received {

        private final UUID person = UUID.randomUUID();
        private final UUID file = UUID.randomUUID();

        Received() {
            var details = UUID.randomUUID();
            add("person", person, "");
            add(
                    "person_details",
                    details,
                    "person_id, given_name, family_name, gender",
                    person,
                    "Edith",
                    "Abbott",
                    "female");
            add("case_file", file, "person_id", person);
        }

        String path() {
            return "/cases/" + file;
        }

        UUID ofCase(String table, String columns, @Nullable Object... values) {
            var id = UUID.randomUUID();
            var all = new ArrayList<@Nullable Object>(List.of(file));
            all.addAll(java.util.Arrays.asList(values));
            add(table, id, "case_id" + (columns.isEmpty() ? "" : ", " + columns), all.toArray());
            return id;
        }

        UUID concern() {
            return ofCase(
                    "concern",
                    "raised_at, narrative, abuse_types",
                    "2026-05-01T09:00:00Z",
                    "He asks her for money",
                    "{}");
        }

        UUID enquiry(UUID concern) {
            return ofCase(
                    "enquiry", "concern_id, kind, started_on, received", concern, "section-42", "2026-05-04", "true");
        }

        private void add(String table, UUID id, String columns, @Nullable Object... values) {
            try (var connection = TestCouncil.get().database().owner().getConnection()) {
                connection.setAutoCommit(false);
                run(connection, "select set_config('ownwords.authority', '990', true)");
                var named = columns.isEmpty() ? "" : ", " + columns;
                var literals = new StringBuilder();
                for (var value : values) {
                    literals.append(
                            value == null ? ", null" : ", '" + value.toString().replace("'", "''") + "'");
                }
                run(
                        connection,
                        "insert into %s (authority, id, recorded_at, recorded_by%s) values ('990', '%s', '%s', 'import'%s)"
                                .formatted(table, named, id, AT, literals));
                run(
                        connection,
                        "select append_fact('990', '%s', 'Received', '%s', '%s', '%s', '%s', 'import')"
                                .formatted(table.startsWith("person") ? person : file, table, id, AT, AT));
                connection.commit();
            } catch (SQLException e) {
                throw new IllegalStateException(table, e);
            }
        }

        private static void run(Connection connection, String sql) throws SQLException {
            try (var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }

        static List<List<@Nullable String>> rows(String sql) {
            try (var connection = TestCouncil.get().database().owner().getConnection();
                    var statement = connection.createStatement();
                    var found = statement.executeQuery(sql)) {
                var rows = new ArrayList<List<@Nullable String>>();
                while (found.next()) {
                    var row = new ArrayList<@Nullable String>();
                    for (var i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                        row.add(found.getString(i));
                    }
                    rows.add(row);
                }
                return rows;
            } catch (SQLException e) {
                throw new IllegalStateException(sql, e);
            }
        }
    }

    private Answer page() {
        // What another system sends is recorded past the doors.
        Behind.catchUp(TestCouncil.get());
        var answer = nadia.open(edith.path());
        assertThat(answer.status()).isEqualTo(200);
        return answer;
    }

    private List<String> sentences() {
        return page().page().select(".ownwords-timeline__sentence").eachText();
    }

    private static String section(Answer answer, String id) {
        return answer.page().select("section[aria-labelledby=" + id + "]").text();
    }

    /// The particulars of one entry of the timeline.
    private List<String> details(String sentence) {
        return page().page().select(".ownwords-timeline__entry").stream()
                .filter(entry -> entry.text().contains(sentence))
                .flatMap(entry -> entry.select(".ownwords-timeline__details div").eachText().stream())
                .toList();
    }

    @Test
    void words_without_a_voice_or_a_day_are_shown_and_guessed_at_by_nobody() {
        var wanted = edith.ofCase("desired_outcome", "words", "I want him to stop asking");
        edith.ofCase("received_result", "outcome_id, result", wanted, "partially");
        assertThat(section(page(), "in-words"))
                .contains("I want him to stop asking It is not known whose words these are.")
                .doesNotContain("In their own words");
        assertThat(sentences())
                .contains(
                        "Said what they want.",
                        "As it was sent to us: “I want him to stop asking” came about in part.");
        assertThat(details("Said what they want."))
                .containsExactly("Whose voice It is not known whose words these are");
        var change = nadia.open(edith.path() + "/outcomes/" + wanted + "/change");
        assertThat(change.page().select("input[name=voice][checked]")).isEmpty();
        var changed = nadia.submit(change, typed("words", "Let him come on Sundays", "voice", "adult"));
        assertThat(changed.problems()).isEmpty();
        assertThat(section(changed, "in-words"))
                .contains("Let him come on Sundays In their own words,")
                .contains("I want him to stop asking It is not known whose words these are.");
    }

    @Test
    void a_wish_with_a_day_stands_before_one_without() {
        edith.ofCase("desired_outcome", "words", "Whenever it was");
        edith.ofCase("desired_outcome", "words, voice, said_on", "On a day", "advocate", "2026-05-02");
        assertThat(page().page()
                        .select("section[aria-labelledby=in-words] blockquote")
                        .eachText())
                .containsExactly("On a day", "Whenever it was");
        assertThat(section(page(), "in-words")).contains("Said for them by an advocate, 2 May 2026.");
    }

    @Test
    void words_sent_with_an_asking_stand_where_words_stand_until_there_are_others() {
        edith.ofCase("ask", "asked, said", "true", "Leave me be");
        assertThat(section(page(), "in-words"))
                .contains("Leave me be", "As it was sent to us. It is not known whose words these are.")
                .doesNotContain("not recorded", "has not said");
        assertThat(sentences()).containsExactly("As it was sent to us: was asked what they want.");
        assertThat(page().page().select(".ownwords-timeline blockquote").text()).isEqualTo("Leave me be");
        var concern = edith.concern();
        assertThat(nadia.open(edith.path() + "/concerns/" + concern + "/section42")
                        .text())
                .contains("Leave me be")
                .doesNotContain("What Edith wants is not recorded");
        var enquiry = edith.enquiry(concern);
        assertThat(nadia.open(edith.path() + "/enquiries/" + enquiry + "/conclusion")
                        .text())
                .contains("Leave me be", "It is not recorded whose words these are")
                .doesNotContain("No current wishes");
        edith.ofCase("desired_outcome", "words, voice", "I want to stay at home", "adult");
        assertThat(section(page(), "in-words"))
                .contains("I want to stay at home")
                .doesNotContain("Leave me be");
    }

    @Test
    void somebody_asked_of_whom_no_words_were_sent_has_not_said() {
        edith.ofCase("ask", "asked", "true");
        assertThat(section(page(), "in-words")).contains("Edith was asked and has not said what they want yet.");
    }

    @Test
    void why_somebody_was_not_asked_is_said_in_the_words_that_were_sent() {
        edith.ofCase("ask", "asked, not_asked_reason, why", "false", "other", "She was on the ward");
        assertThat(section(page(), "in-words"))
                .contains("Edith has not been asked yet: another reason. She was on the ward");
        assertThat(sentences()).containsExactly("Was not asked what they want: another reason.");
        assertThat(details("another reason")).containsExactly("More She was on the ward");
    }

    @Test
    void somebody_not_asked_of_whom_no_reason_was_sent_is_given_none() {
        edith.ofCase("ask", "asked, received", "false", "true");
        assertThat(section(page(), "in-words")).contains("Edith has not been asked yet, as it was sent to us.");
        assertThat(sentences()).containsExactly("As it was sent to us: was not asked what they want.");
        assertThat(details("was not asked")).isEmpty();
    }

    @Test
    void what_was_sent_without_whether_they_were_asked_says_neither() {
        edith.ofCase("ask", "not_asked_reason, received", "unsafe", "true");
        assertThat(section(page(), "in-words"))
                .contains("The other system did not say whether Edith was asked what they want.")
                .doesNotContain("has not", "not recorded");
        assertThat(sentences())
                .containsExactly("As it was sent to us: it does not say whether they were asked what they want.");
        assertThat(details("whether they were asked"))
                .containsExactly("Why they were not asked It was not safe to ask");
    }

    @Test
    void whether_they_were_asked_is_not_recorded_at_the_ending_where_nobody_said() {
        edith.ofCase("ask", "why, received", "She was on the ward", "true");
        var enquiry = edith.enquiry(edith.concern());
        close(enquiry);
        assertThat(asked(enquiry)).isEqualTo("not-recorded");
        edith.ofCase("ask", "asked, received", "false", "true");
        assertThat(asked(enquiry)).isEqualTo("no");
        edith.ofCase("ask", "asked, received", "true", "true");
        assertThat(asked(enquiry)).isEqualTo("none-expressed");
    }

    private void close(UUID enquiry) {
        var path = edith.path() + "/enquiries/" + enquiry;
        assertThat(nadia.submit(
                                nadia.open(path + "/conclusion"),
                                typed(
                                        "viewsSought",
                                        "yes",
                                        "views",
                                        "I am glad",
                                        "answeredBy",
                                        "adult",
                                        "actionNeeded",
                                        "no",
                                        "noActionWhy",
                                        "He has stopped"))
                        .problems())
                .isEmpty();
        var sam = Visitor.signedIn(TestCouncil.get(), "sam.oyelaran");
        assertThat(sam.submit(
                                sam.open(path + "/sign-off"),
                                typed("agreed", "yes", "why", "It is so", "personal", "Asked at her own table"))
                        .problems())
                .isEmpty();
    }

    private static @Nullable String asked(UUID enquiry) {
        return Received.rows(
                        "select asked_about_outcomes from reporting.ending where enquiry_id = '%s'".formatted(enquiry))
                .getFirst()
                .getFirst();
    }

    @Test
    void a_concern_raised_by_nobody_we_know_of_can_be_read_and_decided_about() {
        var concern = edith.concern();
        assertThat(sentences()).containsExactly("Concern raised. Referrer not recorded.");
        assertThat(section(page(), "where")).contains("Decide whether the section 42 duty arises");
        assertThat(nadia.open(edith.path() + "/concerns/" + concern + "/section42")
                        .text())
                .contains("Referrer not recorded, 1 May 2026");
        assertThat(nadia.open(edith.path() + "/concerns/" + concern + "/referrer-told")
                        .text())
                .contains("Concern raised on 1 May 2026: Referrer not recorded.");
    }

    @Test
    void who_raised_a_concern_is_told_as_far_as_it_was_sent() {
        edith.ofCase(
                "concern",
                "raised_at, organisation, narrative, abuse_types",
                "2026-05-01T09:00:00Z",
                "Mill Lane Surgery",
                "A bruise",
                "{}");
        assertThat(sentences()).containsExactly("Concern raised by Mill Lane Surgery.");
    }

    @Test
    void only_somebody_we_know_of_is_to_be_told_what_was_decided() {
        var nobody = edith.concern();
        decide(nobody);
        assertThat(section(page(), "next")).doesNotContain("what was decided");
        var surgery = edith.ofCase(
                "concern",
                "raised_at, organisation, narrative, abuse_types",
                "2026-05-02T09:00:00Z",
                "Mill Lane Surgery",
                "A bruise",
                "{}");
        decide(surgery);
        assertThat(section(page(), "next")).contains("Tell Mill Lane Surgery what was decided");
    }

    private void decide(UUID concern) {
        var decided = nadia.submit(
                nadia.open(edith.path() + "/concerns/" + concern + "/section42"),
                typed(
                        "needs",
                        "met",
                        "needsReason",
                        "Sight loss",
                        "abuse",
                        "met",
                        "abuseReason",
                        "Money went",
                        "unable",
                        "met",
                        "unableReason",
                        "She cannot read it",
                        "decider",
                        "Sam Oyelaran",
                        "decidedKnown",
                        "He told me"));
        assertThat(decided.problems()).isEmpty();
    }

    @Test
    void a_concern_decided_elsewhere_asks_for_no_decision() {
        var concern = edith.concern();
        edith.ofCase(
                "received_decision",
                "concern_id, needs_for_care, at_risk, decision, decided_at, decision_reason, responses",
                concern,
                "met",
                "not-met",
                "not-progressed",
                "2026-05-02T11:00:00Z",
                "He had gone already",
                "{advice,signposted}");
        assertThat(section(page(), "where"))
                .contains("As it was sent to us: no enquiry is to be made 2 May 2026", "Decide again")
                .doesNotContain("Decide whether");
        assertThat(section(page(), "next")).contains("Nothing is due");
        assertThat(sentences()).contains("As it was sent to us: no enquiry is to be made.");
        assertThat(details("no enquiry is to be made."))
                .containsExactly(
                        "Does the person have needs for care and support? Yes",
                        "Is the person experiencing, or at risk of, abuse or neglect? No",
                        "Because of those needs, is the person unable to protect themselves? No answer was sent",
                        "Why He had gone already",
                        "Instead advice and information, signposted to another organisation");
    }

    @Test
    void a_concern_on_which_nothing_was_decided_elsewhere_still_asks_for_a_decision() {
        var concern = edith.concern();
        edith.ofCase("received_decision", "concern_id, responses", concern, "{}");
        assertThat(section(page(), "where")).contains("Decide whether the section 42 duty arises");
        assertThat(section(page(), "next")).contains("Decide whether the section 42 duty arises");
        assertThat(sentences()).contains("As it was sent to us: no decision about the concern yet.");
    }

    @Test
    void an_enquiry_that_ended_elsewhere_asks_for_nothing_more() {
        var concern = edith.concern();
        edith.ofCase("received_decision", "concern_id, decision, responses", concern, "section-42", "{}");
        var enquiry = edith.enquiry(concern);
        edith.ofCase(
                "received_ending",
                "enquiry_id, concluded_on, lacked_capacity, supported_by, asked_about_outcomes",
                enquiry,
                "2026-05-15",
                "yes",
                "advocate",
                "none-expressed");
        edith.ofCase(
                "received_risk",
                "enquiry_id, abuse_type, source, assessment",
                enquiry,
                "financial",
                "known",
                "identified-action");
        assertThat(section(page(), "where"))
                .contains("Section 42 enquiry since 4 May 2026 · Closed 15 May 2026, as it was sent to us")
                .doesNotContain("Close the enquiry", "Ask another organisation", "open ");
        assertThat(section(page(), "next")).contains("Nothing is due");
        assertThat(details("As it was sent to us: the enquiry ended."))
                .containsExactly(
                        "Could they make the decisions it was about They lacked capacity to make one or more of them",
                        "Who supported them An advocate",
                        "Were they asked what they want Yes, and they did not say");
        assertThat(details("As it was sent to us: a risk the enquiry looked at."))
                .containsExactly(
                        "What it is Financial or material abuse",
                        "Where it comes from Somebody they know, or themselves",
                        "What was found Risk identified and action taken");
        assertThat(page().page().select(".ownwords-timeline__when").eachText()).contains("15 May 2026 at 12:00pm");
        assertThat(nadia.open("/work/team").status()).isEqualTo(200);
    }

    @Test
    void a_case_that_came_with_no_team_is_among_those_not_allocated_with_what_is_due() {
        edith.concern();
        page();
        var found = new ArrayList<String>();
        var number = 1;
        Answer list;
        do {
            list = nadia.open("/work/not-allocated?page=" + number++);
            found.addAll(list.page()
                    .select(".ownwords-unheld__line:has(a[href=" + edith.path() + "])")
                    .eachText());
        } while (!list.page().select(".govuk-pagination__next").isEmpty());
        assertThat(found)
                .singleElement()
                .asString()
                .contains("Edith Abbott", "He asks her for money", "Decide whether the section 42 duty arises");
    }

    @Test
    void an_enquiry_sent_while_it_was_open_is_closed_here_and_counted_with_words_whose_voice_nobody_knows() {
        var wanted = edith.ofCase("desired_outcome", "words", "I want him to stop asking");
        var enquiry = edith.enquiry(edith.concern());
        edith.ofCase("received_ending", "enquiry_id, lacked_capacity", enquiry, "not-recorded");
        assertThat(sentences()).contains("As it was sent to us: the enquiry was still open.");
        assertThat(details("the enquiry was still open."))
                .containsExactly("Could they make the decisions it was about Not recorded");
        assertThat(section(page(), "where")).contains("Close the enquiry", "· open ");
        var path = edith.path() + "/enquiries/" + enquiry;
        var closed = nadia.submit(
                nadia.open(path + "/conclusion"),
                typed(
                        "viewsSought",
                        "yes",
                        "views",
                        "I am glad",
                        "answeredBy",
                        "adult",
                        "actionNeeded",
                        "no",
                        "noActionWhy",
                        "He has stopped",
                        "workers-" + wanted,
                        "fully"));
        assertThat(closed.problems()).isEmpty();
        var sam = Visitor.signedIn(TestCouncil.get(), "sam.oyelaran");
        var signed = sam.submit(
                sam.open(path + "/sign-off"),
                typed("agreed", "yes", "why", "It is what she wants", "personal", "Asked at her own table"));
        assertThat(signed.problems()).isEmpty();
        assertThat(Received.rows(
                        "select asked_about_outcomes, voice, came_about from counted_ending where enquiry_id = '%s'"
                                .formatted(enquiry)))
                .containsExactly(java.util.Arrays.asList("expressed", null, "fully"));
        assertThat(nadia.open("/board").status()).isEqualTo(200);
    }

    @Test
    void each_of_several_enquiries_that_were_sent_of_one_concern_is_shown() {
        var concern = edith.concern();
        var ended = edith.enquiry(concern);
        var open = edith.enquiry(concern);
        edith.ofCase("received_ending", "enquiry_id, concluded_on", ended, "2026-05-15");
        assertThat(page().page()
                        .select("section[aria-labelledby=where] a[href$=/conclusion]")
                        .eachAttr("href"))
                .containsExactlyInAnyOrder(
                        edith.path() + "/enquiries/" + open + "/conclusion",
                        edith.path() + "/enquiries/" + ended + "/conclusion");
        assertThat(section(page(), "where")).containsOnlyOnce("Close the enquiry");
        assertThat(section(page(), "where")).containsOnlyOnce("Correct the closing");
        assertThat(section(page(), "where")).contains("Closed 15 May 2026, as it was sent to us");
    }

    @Test
    void closing_here_goes_on_from_what_was_sent_and_none_of_it_is_lost_to_the_return() {
        var concern = edith.concern();
        var enquiry = edith.enquiry(concern);
        var another = edith.enquiry(concern);
        var theirs = edith.ofCase("desired_outcome", "words, enquiry_id", "I want to move", another);
        edith.ofCase(
                "received_ending",
                "enquiry_id, lacked_capacity, supported_by, asked_about_outcomes",
                enquiry,
                "yes",
                "advocate",
                "none-expressed");
        edith.ofCase(
                "received_risk",
                "enquiry_id, abuse_type, location, source, assessment",
                enquiry,
                "physical",
                "own-home",
                "known",
                "inconclusive-action");
        edith.ofCase("ask", "asked, not_asked_reason", "false", "too-unwell");
        var form = nadia.open(edith.path() + "/enquiries/" + enquiry + "/conclusion");
        assertThat(form.page().text())
                .contains("Some answers below came from another system")
                .doesNotContain("I want to move");
        assertThat(form.page().select("option[selected]").eachAttr("value"))
                .contains("physical", "own-home", "known", "inconclusive-action");
        assertThat(form.page().select("[name^=workers-" + theirs + "]")).isEmpty();
        assertThat(nadia.submit(form, CLOSED).problems()).isEmpty();
        agree(enquiry);
        assertThat(Received.rows("""
                select n.lacked_capacity, n.supported_by, n.asked_about_outcomes, r.abuse_type, r.assessment
                  from reporting.ending n join reporting.risk r using (authority, enquiry_id)
                 where enquiry_id = '%s'
                """.formatted(enquiry)))
                .containsExactly(List.of("yes", "advocate", "none-expressed", "physical", "inconclusive-action"));
    }

    @Test
    void an_ending_that_was_agreed_opens_to_be_put_right() {
        var enquiry = edith.enquiry(edith.concern());
        edith.ofCase("received_ending", "enquiry_id, concluded_on, lacked_capacity", enquiry, "2026-05-15", "yes");
        var path = edith.path() + "/enquiries/" + enquiry + "/conclusion";
        assertThat(nadia.submit(nadia.open(path), CLOSED).problems()).isEmpty();
        agree(enquiry);

        var form = nadia.open(path);
        assertThat(form.page().select("h1").text()).isEqualTo("Correct the closing");
        assertThat(form.page().select("[name=noActionWhy]").text()).isEqualTo("He has stopped");
        assertThat(nadia.submit(form, typed("lackedCapacity", "no")).problems())
                .containsExactly("Enter what was wrong with the closing");
        assertThat(nadia.submit(form, typed("lackedCapacity", "no", "correction", "Yes and no were exchanged"))
                        .problems())
                .isEmpty();
        assertThat(lackedCapacity(enquiry)).containsExactly(List.of("yes"));
        assertThat(agree(enquiry).page().text()).contains("Yes and no were exchanged");
        assertThat(lackedCapacity(enquiry)).containsExactly(List.of("no"));
        assertThat(details("Enquiry concluded")).anyMatch(detail -> detail.contains("Yes and no were exchanged"));
    }

    @Test
    void what_they_need_support_with_may_be_known_only_later() {
        var concern = edith.concern();
        var form = nadia.open(edith.path() + "/concerns/" + concern + "/support");
        assertThat(nadia.submit(form, typed()).problems())
                .containsExactly("Select what Edith mainly needs support with, or that it is not known yet");
        nadia.submit(form, typed("supportReason", "social-support"));
        var again = nadia.open(edith.path() + "/concerns/" + concern + "/support");
        assertThat(again.page().select("[name=supportReason][checked]").val()).isEqualTo("social-support");
        nadia.submit(again, typed("supportReason", "memory-and-cognition", "health", "stroke"));
        assertThat(Received.rows(
                        "select support_reason, health from reporting.concern where concern_id = '" + concern + "'"))
                .containsExactly(List.of("memory-and-cognition", "{stroke}"));
        assertThat(details("What they need support with was recorded"))
                .contains("Mainly needs support with Memory and thinking");
    }

    @Test
    void a_wish_that_changed_is_of_the_same_enquiry() {
        var enquiry = edith.enquiry(edith.concern());
        var wanted = edith.ofCase("desired_outcome", "words, enquiry_id", "I want to move", enquiry);
        assertThat(nadia.submit(
                                nadia.open(edith.path() + "/outcomes/" + wanted + "/change"),
                                typed("words", "I want to stay", "voice", "adult"))
                        .problems())
                .isEmpty();
        assertThat(Received.rows("select enquiry_id::text from desired_outcome where replaces = '" + wanted + "'"))
                .containsExactly(List.of(enquiry.toString()));
    }

    /// Signs an ending off as a colleague.
    ///
    /// @return the page they read first
    private static Answer agree(UUID enquiry) {
        var sam = Visitor.signedIn(TestCouncil.get(), "sam.oyelaran");
        var read = sam.open(Received.rows("select case_id::text from enquiry where id = '" + enquiry + "'").stream()
                .map(row -> "/cases/" + row.getFirst() + "/enquiries/" + enquiry + "/sign-off")
                .findFirst()
                .orElseThrow());
        assertThat(sam.submit(read, typed("agreed", "yes", "why", "So it was", "personal", "At her own table"))
                        .problems())
                .isEmpty();
        return read;
    }

    private static List<List<@Nullable String>> lackedCapacity(UUID enquiry) {
        return Received.rows("select lacked_capacity from reporting.ending where enquiry_id = '" + enquiry + "'");
    }

    @Test
    void deciding_here_about_a_concern_whose_enquiry_was_sent_starts_no_second_one() {
        var concern = edith.concern();
        edith.enquiry(concern);
        decide(concern);
        assertThat(Received.rows("select count(*) from enquiry where concern_id = '%s'".formatted(concern)))
                .containsExactly(List.of("1"));
    }

    @Test
    void every_form_of_a_case_from_elsewhere_opens() {
        var wanted = edith.ofCase("desired_outcome", "words", "I want him to stop asking");
        var concern = edith.concern();
        var enquiry = edith.enquiry(concern);
        for (var form : List.of(
                "/conversations/new",
                "/outcomes/new",
                "/outcomes/" + wanted + "/withdrawal",
                "/outcomes/" + wanted + "/category",
                "/plan",
                "/reviews/new",
                "/pauses/new",
                "/steps/new",
                "/allocation",
                "/enquiries/" + enquiry + "/caused",
                "/enquiries/" + enquiry + "/conclusion",
                "/concerns/" + concern + "/section42")) {
            assertThat(nadia.open(edith.path() + form).status()).as(form).isEqualTo(200);
        }
    }
}
