package org.ownwords.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.Visitor.typed;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;
import org.ownwords.Visitor.Answer;
import org.ownwords.access.Sight;
import org.ownwords.counted.AsOf;
import org.ownwords.counted.YearCounts;
import org.ownwords.history.Finding;
import org.ownwords.history.Verification;
import org.ownwords.page.Ids;
import org.ownwords.vocabulary.ReportingYear;

/// Two records turn out to be of one person, or one record of two, or a case to be about somebody else.
class JoiningTests {

    private final Visitor nadia = Visitor.signedIn(TestCouncil.get(), "nadia.rahman");
    private final Visitor grace = Visitor.signedIn(TestCouncil.get(), "grace.adeyemi");
    private final Matter one = Matter.raised(nadia);
    private final Matter other = Matter.raised(nadia);

    private final String joining = "/people/" + one.person() + "/joining/" + other.person();
    private final String parting = "/people/" + other.person() + "/joined/parting";

    private Answer join() {
        var joined = nadia.submit(nadia.open(joining), typed("why", "She uses both names"));
        assertThat(joined.saysRecorded()).isTrue();
        assertThat(joined.status()).isEqualTo(200);
        assertThat(joined.path()).isEqualTo("/people/" + one.person());
        return joined;
    }

    private static void changeDetails(Visitor visitor, UUID person, String... fields) {
        visitor.record(visitor.open("/people/" + person + "/details"), typed(fields));
    }

    private static List<String> told(Answer page) {
        return page.page().select(".ownwords-timeline__sentence").eachText();
    }

    private static Map<String, List<String>> given(Answer answer) {
        return Visitor.fieldsOf(Objects.requireNonNull(answer.page().selectFirst("main form[method=post]")));
    }

    @Test
    void what_will_happen_is_shown_before_anything_is_recorded() {
        var facts = Rows.facts();
        var page = nadia.open(joining);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains(
                        one.name(),
                        other.name(),
                        "All cases are on the record that stays, each once",
                        "Figures count one person",
                        "You can part them again");
        assertThat(page.page().select("a[href=" + one.path() + "], a[href=" + other.path() + "]"))
                .hasSize(2);
        assertThat(nadia.submit(page, Map.of()).problems())
                .containsExactly("Enter how it is known that they are the same person");
        assertThat(Rows.facts()).isEqualTo(facts);
    }

    @Test
    void two_records_of_one_person_become_one_with_every_case_once() {
        var page = join();
        assertThat(page.page().select("main a[href=" + one.path() + "]")).hasSize(1);
        assertThat(page.page().select("main a[href=" + other.path() + "]")).hasSize(1);
        assertThat(page.text()).contains("Also recorded as", other.name());
        assertThat(told(page)).contains("Two records of one person were joined.");

        var gone = nadia.open("/people/" + other.person());
        assertThat(gone.path()).isEqualTo("/people/" + other.person() + "/joined");
        assertThat(gone.text()).contains("This record was joined into " + one.name(), "She uses both names");
        assertThat(told(gone)).contains("Two records of one person were joined.");
        for (var matter : List.of(one, other)) {
            var file = nadia.open(matter.path());
            assertThat(file.page().select("h1").text()).contains(one.name()).doesNotContain(other.name());
            assertThat(told(file)).containsOnlyOnce("Two records of one person were joined.");
        }
    }

    @Test
    void the_chronology_tells_all_cases_of_one_person_in_one_order() {
        join();
        var page = nadia.open("/people/" + other.person() + "/chronology");
        assertThat(page.path()).isEqualTo("/people/" + one.person() + "/chronology");
        assertThat(page.page().select("h1").text()).contains(one.name());
        assertThat(told(page).stream().filter(each -> each.startsWith("Concern raised")))
                .hasSize(2);
        assertThat(told(page)).containsOnlyOnce("Two records of one person were joined.");
        for (var matter : List.of(one, other)) {
            assertThat(page.page().select("main ol a[href=" + matter.path() + "]"))
                    .isNotEmpty();
        }
        assertThat(page.text()).contains("entries from 2 cases");
    }

    @Test
    void a_record_that_was_joined_is_found_no_more_but_the_one_that_stays() {
        join();
        var people = nadia.open("/people?q=" + other.name()).page().select("main a[href^=/people/]");
        assertThat(people.eachAttr("href"))
                .contains("/people/" + one.person())
                .doesNotContain("/people/" + other.person());
        var somebody = new LinkedHashMap<>(Form.CONCERN_ABOUT_SOMEBODY_NEW.typed(other.name()));
        somebody.remove("same");
        var asked = nadia.submit(nadia.open("/concerns/new"), somebody);
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.page().select("input[name=same]").eachAttr("value"))
                .contains(one.person().toString())
                .doesNotContain(other.person().toString());
    }

    @Test
    void the_form_sent_twice_joins_once_and_the_same_id_with_other_words_is_no_success() {
        var opened = nadia.open(joining);
        var fields = typed("id", UUID.randomUUID().toString(), "why", "She uses both names");
        assertThat(nadia.submit(opened, fields).status()).isEqualTo(200);
        var facts = Rows.facts();
        var again = nadia.submit(opened, fields);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.path()).isEqualTo("/people/" + one.person());
        fields.put("why", List.of("Something else altogether"));
        var otherWords = nadia.submit(opened, fields);
        assertThat(otherWords.status()).isEqualTo(409);
        assertThat(otherWords.text()).contains("Something else altogether");
        assertThat(Rows.facts()).isEqualTo(facts);
    }

    @Test
    void what_a_colleague_recorded_on_either_meanwhile_is_shown_first() {
        var opened = nadia.open(joining);
        changeDetails(grace, other.person(), "safeContact", "Do not visit alone");
        var facts = Rows.facts();
        var answer = nadia.submit(opened, typed("why", "She uses both names"));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.page().select("#newer").text()).contains("Details changed");
        assertThat(answer.text()).contains("Do not visit alone");
        assertThat(given(answer)).containsEntry("why", List.of("She uses both names"));
        assertThat(Rows.facts()).isEqualTo(facts);
        assertThat(nadia.submit(answer, Map.of()).path()).isEqualTo("/people/" + one.person());
    }

    @Test
    void a_case_that_came_meanwhile_is_shown_first() {
        var opened = nadia.open(joining);
        assertThat(Form.CONCERN_ABOUT_SOMEBODY_KNOWN
                        .send(grace, other, UUID.randomUUID())
                        .status())
                .isEqualTo(200);
        var answer = nadia.submit(opened, typed("why", "She uses both names"));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.page().select("#newer").text()).contains("belongs to them now");
    }

    @Test
    void records_are_not_joined_in_a_circle() {
        var opened = nadia.open("/people/" + other.person() + "/joining/" + one.person());
        join();
        var facts = Rows.facts();
        var answer = nadia.submit(opened, typed("why", "The other way round"));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text()).contains("joined already", "The other way round");
        assertThat(Rows.facts()).isEqualTo(facts);
        assertThat(nadia.open("/people/" + other.person() + "/joining/" + one.person())
                        .path())
                .isEqualTo("/people/" + one.person());
    }

    @Test
    void a_third_record_joined_into_the_first_brings_along_what_was_joined_into_it() {
        join();
        var third = Matter.raised(nadia);
        nadia.record(nadia.open("/people/" + third.person() + "/joining/" + one.person()), typed("why", "And this"));
        var page = nadia.open("/people/" + other.person() + "/joined");
        assertThat(page.text()).contains("This record was joined into " + third.name());
        assertThat(nadia.open("/people/" + third.person())
                        .page()
                        .select("main a[href^=/cases/]")
                        .eachAttr("href"))
                .containsExactlyInAnyOrder(one.path(), other.path(), third.path());
    }

    @Test
    void details_that_differ_are_chosen_and_recorded_as_a_change() {
        changeDetails(nadia, other.person(), "safeContact", "Ring before noon", "address", "12 Mill Lane");
        changeDetails(nadia, one.person(), "safeContact", "Ring her sister");
        nadia.record(nadia.open(joining), typed("why", "She uses both names", "detail-address", "gives"));
        var page = nadia.open("/people/" + one.person() + "/details");
        assertThat(given(page))
                .containsEntry("address", List.of("12 Mill Lane"))
                .containsEntry("safeContact", List.of("Ring her sister"));
        assertThat(nadia.open("/people/" + other.person()).text()).contains("Ring before noon");
    }

    @Test
    void figures_count_one_person_after_joining_and_two_after_parting() {
        var year = ReportingYear.of(LocalDate.now(ZoneId.of("Europe/London")));
        var apart = people(year, new AsOf.Now());
        var before = Instant.now();
        join();
        assertThat(people(year, new AsOf.Now())).isEqualTo(apart - 1);
        assertThat(people(year, new AsOf.At(before))).as("as it stood before").isEqualTo(apart);
        assertThat(Rows.count("from reporting.person where person_id in (?, ?)", one.person(), other.person()))
                .isOne();
        nadia.record(nadia.open(parting), typed("why", "They are sisters"));
        assertThat(people(year, new AsOf.Now())).isEqualTo(apart);
        assertThat(Rows.count("from reporting.person where person_id in (?, ?)", one.person(), other.person()))
                .isEqualTo(2);
    }

    /// How many different people the return counts in concerns of the year.
    private static long people(ReportingYear year, AsOf when) {
        return Sight.of(
                "990",
                () -> TestCouncil.get().bean(YearCounts.class).cells("990", year, when).stream()
                        .filter(count -> count.table().equals("SG1b")
                                && count.enquiryType().equals("concern"))
                        .mapToLong(count -> count.number())
                        .sum());
    }

    @Test
    void parting_gives_each_their_cases_again_and_asks_about_what_came_in_between() {
        changeDetails(nadia, other.person(), "address", "12 Mill Lane");
        join();
        // Sent to the address of the record that was joined, it is about the person all the same.
        var later = UUID.randomUUID();
        Form.CONCERN_ABOUT_SOMEBODY_KNOWN.send(nadia, other, later);
        var newCase = Ids.from(later, "case");
        assertThat(nadia.open("/cases/" + newCase).page().select("h1").text()).contains(one.name());
        changeDetails(nadia, one.person(), "safeContact", "Ring her sister", "preferredLanguage", "Polish");

        var page = nadia.open(parting);
        assertThat(page.page().select("input[name=case-" + newCase + "]")).hasSize(2);
        assertThat(page.page().select("input[name=case-" + one.file() + "]")).isEmpty();
        assertThat(page.page().select("input[name=detail-safeContact]")).hasSize(3);
        assertThat(page.page().select("input[name=detail-address]")).isEmpty();
        assertThat(nadia.submit(page, typed("why", "They are sisters")).problems())
                .hasSize(3);

        var answers = typed(
                "why",
                "They are sisters",
                "case-" + newCase,
                "goes",
                "detail-safeContact",
                "goes",
                "detail-preferredLanguage",
                "both");
        var parted = nadia.submit(page, answers);
        assertThat(parted.saysRecorded()).isTrue();
        assertThat(parted.path()).isEqualTo("/people/" + other.person());
        assertThat(parted.page().select("main a[href^=/cases/]").eachAttr("href"))
                .containsExactlyInAnyOrder(other.path(), "/cases/" + newCase);
        assertThat(nadia.open("/people/" + one.person())
                        .page()
                        .select("main a[href^=/cases/]")
                        .eachAttr("href"))
                .containsExactly(one.path());
        assertThat(given(nadia.open("/people/" + other.person() + "/details")))
                .containsEntry("safeContact", List.of("Ring her sister"))
                .containsEntry("preferredLanguage", List.of("Polish"))
                .containsEntry("address", List.of("12 Mill Lane"));
        assertThat(given(nadia.open("/people/" + one.person() + "/details")))
                .containsEntry("safeContact", List.of(""))
                .containsEntry("preferredLanguage", List.of("Polish"));
        for (var path : List.of("/people/" + one.person(), "/people/" + other.person(), one.path(), other.path())) {
            assertThat(told(nadia.open(path)))
                    .as(path)
                    .contains("Two records that had been joined were parted: they are of two people.");
        }
    }

    @Test
    void parting_twice_records_once_and_whoever_comes_second_keeps_their_words() {
        join();
        var opened = nadia.open(parting);
        var fields = typed("id", UUID.randomUUID().toString(), "why", "They are sisters");
        var graces = grace.open(parting);
        assertThat(nadia.submit(opened, fields).path()).isEqualTo("/people/" + other.person());
        var facts = Rows.facts();
        assertThat(nadia.submit(opened, fields).path()).isEqualTo("/people/" + other.person());
        var second = grace.submit(graces, typed("why", "I know both of them"));
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text()).contains("I know both of them");
        assertThat(Rows.facts()).isEqualTo(facts);
        join();
    }

    @Test
    void a_case_is_moved_to_the_person_it_is_about_and_back() {
        var moving = one.path() + "/person/" + other.person();
        assertThat(nadia.open(one.path() + "/person?q=" + other.name()).page().select("a[href=" + moving + "]"))
                .hasSize(1);
        var page = nadia.open(moving);
        assertThat(page.text()).contains("The whole case goes", "Figures count it for the right person");
        var facts = Rows.facts();
        var fields = typed("id", UUID.randomUUID().toString(), "why", "The ward mixed them up");
        var moved = nadia.submit(page, fields);
        assertThat(moved.saysRecorded()).isTrue();
        assertThat(moved.path()).isEqualTo(one.path());
        assertThat(moved.page().select("h1").text()).contains(other.name());
        assertThat(told(moved)).anySatisfy(each -> assertThat(each).contains("moved to the person it is about"));
        assertThat(nadia.submit(page, fields).path()).isEqualTo(one.path());
        assertThat(Rows.facts()).isEqualTo(facts + 1);
        assertThat(told(nadia.open("/people/" + one.person())))
                .anySatisfy(each -> assertThat(each).contains("was moved from here"));
        assertThat(told(nadia.open("/people/" + other.person())))
                .anySatisfy(each -> assertThat(each).contains("was moved here"));
        assertThat(nadia.open("/people/" + one.person()).page().select("main a[href^=/cases/]"))
                .isEmpty();

        nadia.record(nadia.open(one.path() + "/person/" + one.person()), typed("why", "They did not"));
        assertThat(nadia.open(one.path()).page().select("h1").text()).contains(one.name());
    }

    @Test
    void a_case_is_not_moved_on_an_old_page() {
        var opened = nadia.open(one.path() + "/person/" + other.person());
        Form.CONVERSATION.send(grace, one, UUID.randomUUID());
        var answer = nadia.submit(opened, typed("why", "The ward mixed them up"));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.page().select("#newer li")).isNotEmpty();
        assertThat(given(answer)).containsEntry("why", List.of("The ward mixed them up"));
        assertThat(nadia.submit(answer, Map.of()).path()).isEqualTo(one.path());
    }

    @Test
    void a_case_is_moved_to_somebody_who_was_not_recorded_yet() {
        var opened = nadia.open(one.path() + "/person/new");
        var fields = new LinkedHashMap<>(typed(
                "id",
                UUID.randomUUID().toString(),
                "givenName",
                "Winifred" + one.name(),
                "familyName",
                "Of" + one.name(),
                "why",
                "The ward mixed them up"));
        var moved = nadia.submit(opened, fields);
        assertThat(moved.path()).isEqualTo(one.path());
        assertThat(moved.page().select("h1").text()).contains("Winifred" + one.name());
        var facts = Rows.facts();
        assertThat(nadia.submit(opened, fields).path()).isEqualTo(one.path());
        assertThat(Rows.facts()).isEqualTo(facts);

        fields.put("id", List.of(UUID.randomUUID().toString()));
        var alike = nadia.submit(nadia.open(other.path() + "/person/new"), fields);
        assertThat(alike.status()).isEqualTo(422);
        assertThat(alike.page().select("main a[href^=" + other.path() + "/person/]"))
                .hasSize(1);
    }

    @Test
    void whom_the_other_record_is_of_stays_out_of_what_the_person_is_given() {
        nadia.record(nadia.open(one.path() + "/person/" + other.person()), typed("why", "The ward mixed them up"));
        var given = nadia.open(one.path() + "/copy/subject-access");
        assertThat(given.text()).contains("moved to the person it is about").doesNotContain(one.name());
        assertThat(nadia.open(one.path() + "/copy/export").text()).contains(one.name());
    }

    @Test
    void every_row_is_proved() throws IOException, SQLException {
        join();
        nadia.record(nadia.open(parting), typed("why", "They are sisters"));
        nadia.record(nadia.open(one.path() + "/person/" + other.person()), typed("why", "The ward mixed them up"));
        var before = verified();
        for (var changed : Map.of(
                        "person_joined",
                                "into_id = '" + UUID.randomUUID() + "' where person_id = '" + other.person() + "'",
                        "person_parted", "why = 'x' where why = 'They are sisters'",
                        "case_moved", "to_id = '" + UUID.randomUUID() + "' where case_id = '" + one.file() + "'")
                .entrySet()) {
            Rows.tampered(
                    changed.getKey(),
                    changed.getValue(),
                    () -> assertThat(verified())
                            .hasSizeGreaterThan(before.size())
                            .anySatisfy(found -> assertThat(found.toString()).contains(changed.getKey())));
        }
        assertThat(verified()).isEqualTo(before);
    }

    private static List<Finding> verified() {
        var found = new ArrayList<Finding>();
        try {
            new Verification(TestCouncil.get().database().owner()).verify(Optional.empty(), found::add);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    /// Where the machine has much else to do, it takes no more than a few times what two people with few entries take.
    @Test
    void two_people_with_five_hundred_entries_each_are_joined_within_a_second() {
        var few = joinedIn(Matter.open(nadia), Matter.open(nadia));
        for (var matter : List.of(one, other)) {
            Rows.conversations(matter.file(), 500);
        }
        var many = joinedIn(one, other);
        var most = Stream.of(Duration.ofSeconds(1), few.multipliedBy(4))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        assertThat(many).isLessThan(most);
        assertThat(nadia.open(other.path() + "?all=true").page().select(".ownwords-timeline__entry"))
                .hasSizeGreaterThan(500);
    }

    private Duration joinedIn(Matter stays, Matter goes) {
        var opened = nadia.open("/people/" + stays.person() + "/joining/" + goes.person());
        var begun = System.nanoTime();
        nadia.record(opened, typed("why", "She uses both names"));
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
