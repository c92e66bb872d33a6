package org.ownwords.larchmere;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownwords.Scratch;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;
import org.ownwords.page.Days;

/// The made-up council, begun in the night to a Sunday and looked at on the Monday.
class LarchmereTests {

    private static final LocalDate SUNDAY = LocalDate.of(2026, 6, 7);
    private static final AtomicReference<Instant> NOW = new AtomicReference<>(at(SUNDAY, 1));

    private static Scratch scratch;
    private static TestCouncil council;

    private static final class Put extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return NOW.get();
        }
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(Days.LONDON).toInstant();
    }

    @BeforeAll
    static void start() {
        scratch = Scratch.empty();
        council = TestCouncil.on(scratch.database(), Map.of("ownwords.demonstration-records", true), new Put());
        NOW.set(at(SUNDAY.plusDays(1), 9));
    }

    @AfterAll
    static void stop() {
        council.close();
        scratch.close();
    }

    private static Element work(String username) {
        return Objects.requireNonNull(
                Visitor.signedIn(council, username).open("/work").page().selectFirst("main"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nadia.rahman", "grace.adeyemi", "tom.fairley"})
    void each_practitioner_has_something_late_something_today_and_something_tomorrow(String username) {
        var work = work(username);
        assertThat(work.select("h2").eachText()).contains("Late", "Today", "In the next seven days");
        assertThat(work.select(".ownwords-due__when").eachText()).contains("8 June 2026", "9 June 2026");
        assertThat(work.text()).doesNotContain("No next step");
        assertThat(work.select(".govuk-tag--yellow")).as("late").hasSizeBetween(1, 10);
    }

    @Test
    void a_manager_has_two_closings_to_sign() {
        var toSign = work("sam.oyelaran").select("h2:contains(To sign off) ~ ul");
        assertThat(toSign.getFirst().select("li")).hasSize(2);
    }

    @Test
    void a_manager_sees_the_team_and_what_is_not_allocated_and_everybody_is_somebody() {
        var team = Objects.requireNonNull(Visitor.signedIn(council, "sam.oyelaran")
                .open("/work/team")
                .page()
                .selectFirst("main"));
        assertThat(team.select(".ownwords-unheld__line")).isNotEmpty();
        assertThat(team.select(".ownwords-due__who").eachText())
                .isNotEmpty()
                .allSatisfy(who -> assertThat(who).isNotBlank().isNotEqualToIgnoringCase("nobody"));
    }

    @Test
    void the_page_of_a_person_says_how_each_case_stands() {
        assertThat(person("Margaret Tully")).contains("Open, with Grace Adeyemi. Next: ");
        assertThat(person("Edith Abbott")).contains("Nothing open.");
    }

    @Test
    void a_person_was_recorded_twice_and_joined() {
        var terry = person("Terry Whitlock");
        assertThat(terry).contains("Terence Whitlock", "Two records of one person were joined");
    }

    @Test
    void somebody_said_no_took_a_risk_that_the_council_agreed_to_and_said_afterwards_how_it_was() {
        var nadia = Visitor.signedIn(council, "nadia.rahman");
        var found = nadia.open("/people?q=Terry+Whitlock").page();
        var person = nadia.open(found.select("main a:contains(Terry Whitlock)").attr("href"));
        var cases = person.page().select("main a[href^=/cases/]").eachAttr("href");
        assertThat(cases.stream().map(path -> nadia.open(path).text()))
                .anySatisfy(text -> assertThat(text)
                        .contains(
                                "He’d only tell me I should have known better",
                                "If I can’t buy a round with it, what’s it for?",
                                "it is little beside what he would lose without a card",
                                "I keep the card in my shoe"));
    }

    @Test
    void there_is_a_target_for_agreeing_to_a_risk() throws SQLException {
        assertThat(column("select working_days from target where stage = 'risk-agreed'"))
                .containsExactly("5");
    }

    @Test
    void what_is_learned_from_is_there_to_be_looked_at() {
        var judith = Visitor.signedIn(council, "judith.marsh");
        var programme = judith.open("/quality").page().select("main h3 a").attr("href");
        assertThat(judith.open(programme).text())
                .contains(
                        "Six case files, each quarter", "Larchmere Safeguarding Adults Board", "Cases read: withheld");
        var sam = Visitor.signedIn(council, "sam.oyelaran");
        assertThat(sam.open(programme).text()).contains("6 of 6 read", "two readers agree", "Cases read: 6");
        assertThat(judith.open("/stories").text())
                .contains("A card with a limit")
                .doesNotContain("Terry");
        var nadia = Visitor.signedIn(council, "nadia.rahman");
        var found = nadia.open("/people?q=Edith+Abbott").page();
        var person = nadia.open(found.select("main a:contains(Edith Abbott)").attr("href"));
        var edith = nadia.open(person.page().select("main a[href^=/cases/]").attr("href"));
        assertThat(edith.text())
                .as("a leaflet and a letter")
                .contains("When somebody is worried about you", "By post, to Priya Nair");
    }

    @Test
    void the_board_has_a_plan_and_what_it_heard_was_answered() {
        var judith = Visitor.signedIn(council, "judith.marsh");
        assertThat(judith.open("/board/work").text())
                .contains("Everybody is asked what they want, first", "The Board meets next on");
        assertThat(judith.open("/board/work/heard").text()).contains("We did something");
        assertThat(judith.open("/board/work/advocacy").text()).contains("Harbour Advocacy");
    }

    @Test
    void the_board_reads_what_people_say_beside_its_figures_and_in_its_pack() {
        var judith = Visitor.signedIn(council, "judith.marsh");
        var said = judith.open("/board?year=2025-26")
                .page()
                .select(".ownwords-said blockquote")
                .eachText();
        assertThat(said).isNotEmpty();
        assertThat(judith.open("/board/pack?year=2025-26").text()).contains(said);
        var withoutEnquiry = quotes(judith, "/board/concerns?time=2025-26");
        var ofEnquiries = quotes(judith, "/board/time?time=2025-26");
        assertThat(Stream.concat(ofEnquiries.stream(), withoutEnquiry.stream()))
                .containsExactlyInAnyOrderElementsOf(said);
        assertThat(ofEnquiries).isNotEmpty();
        assertThat(withoutEnquiry).doesNotContainAnyElementsOf(ofEnquiries);
    }

    private static List<String> quotes(Visitor visitor, String path) {
        return visitor.open(path).page().select(".ownwords-said blockquote").eachText();
    }

    @Test
    void people_are_asked_whether_help_without_an_enquiry_helped_and_others_still_are() throws SQLException {
        assertThat(column("select words_for_board from helped_now where it_helped = 'yes'"))
                .containsExactly("I was told whom to ring, so I rang. Now somebody comes.");
        assertThat(column("select not_done from helped_now where not_done is not null"))
                .containsExactly("not-reached");
        assertThat(column("select kind from due_line where kind = 'ask-helped'"))
                .isNotEmpty();
    }

    @Test
    void partners_looked_back_on_their_work_and_learned_from_a_death() {
        var judith = Visitor.signedIn(council, "judith.marsh");
        assertThat(judith.open("/surveys").text()).contains("How far partners work personally", "This year");
        assertThat(judith.open("/self-assessments").text()).contains("Harbour Hospital");
        assertThat(judith.open("/adult-reviews/referrals").text()).contains("Mrs K", "Mr T");
        assertThat(judith.open("/board/pack?year=2026-27").text())
                .contains(
                        "Survey: How far partners work personally, This year",
                        "How partners see themselves: Nine steps towards working personally");
    }

    @Test
    void colleagues_learn_together_and_one_of_them_is_due_for_training() {
        var sam = Visitor.signedIn(council, "sam.oyelaran");
        assertThat(sam.open("/learning").text())
                .contains("When somebody says no to help", "Grace Adeyemi: Asking first", "Supervision on");
        assertThat(sam.open("/learning/due").text()).contains("Grace Adeyemi: Asking what somebody wants, first");
    }

    @Test
    void the_interviewer_has_somebody_to_ask() {
        assertThat(Visitor.signedIn(council, "carys.morgan")
                        .open("/interviews")
                        .page()
                        .select("main a[href^=/interviews/]"))
                .isNotEmpty();
    }

    @Test
    void somebody_said_a_year_later_how_it_has_been_and_somebody_else_is_to_be_asked() throws SQLException {
        assertThat(column("select s.words from feedback_since_now s join feedback_year_later_now y"
                        + " on y.enquiry_id = s.enquiry_id where y.been = 'better'"))
                .containsExactly("It’s been quieter. I still think about it, but not every day.");
        assertThat(column("select what from due_line where kind = 'ask-since'"))
                .containsExactly("Ask how it has been since");
    }

    private static String person(String name) {
        var nadia = Visitor.signedIn(council, "nadia.rahman");
        var found = nadia.open("/people?q=" + name.replace(' ', '+')).page();
        return nadia.open(found.select("main a:contains(" + name + ")").attr("href"))
                .text();
    }

    @Test
    void everything_is_recorded_on_a_working_day_in_working_hours_and_before_it_began() throws SQLException {
        assertThat(column("select recorded_at::text from fact where chain_id in (select id from case_file) and"
                        + " (extract(isodow from recorded_at at time zone 'Europe/London') > 5"
                        + " or extract(hour from recorded_at at time zone 'Europe/London') not between 8 and 17"
                        + " or recorded_at > '2026-06-06')"))
                .isEmpty();
    }

    @Test
    void nothing_that_people_say_stands_twice() throws SQLException {
        assertThat(column("select words from desired_outcome group by words having count(*) > 1"))
                .isEmpty();
        assertThat(column("select said from conversation group by said having count(*) > 1"))
                .isEmpty();
        assertThat(column("select views from conclusion where views is not null group by views having count(*) > 1"))
                .isEmpty();
    }

    @Test
    void who_signs_is_not_rung_up() throws SQLException {
        var signers = "(select person_id from person_now where preferred_language = 'British Sign Language')";
        assertThat(column("select given_name from person_now where person_id in " + signers))
                .isNotEmpty();
        assertThat(column("select place from conversation join case_file on case_file.id = case_id where person_id in "
                        + signers))
                .isNotEmpty()
                .allSatisfy(place -> assertThat(place).contains("with an interpreter"));
        assertThat(column("select safe_contact from person_now where person_id in " + signers))
                .allSatisfy(contact -> assertThat(contact).contains("Not by telephone"));
    }

    @Test
    void the_days_of_a_story_keep_their_order_whatever_day_it_begins() {
        for (var today = SUNDAY; today.isBefore(SUNDAY.plusDays(14)); today = today.plusDays(1)) {
            var diary = new Diary(today);
            assertThat(diary.day(1)).isBefore(today);
            assertThat(diary.day(0)).isAfterOrEqualTo(today);
            for (var ago = 300; ago > 1; ago--) {
                assertThat(diary.day(ago)).isBefore(diary.day(ago - 1));
            }
        }
    }

    private static List<String> column(String sql) throws SQLException {
        try (var connection = scratch.owner().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set ownwords.authority = '990'");
            var found = new ArrayList<String>();
            var rows = statement.executeQuery(sql);
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
