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
import org.ownwords.page.Days;

/// The person in full: what matters to them, the people around them, and small things that add up.
class PersonInFullTests {

    private static final String FEAR = "Answer what they fear: Her daughter Ann";
    private static final String TELL = "Tell them how it goes: Her daughter Ann";
    private static final String CONTACT = "Look again at contact with: Her son James";

    private final LocalDate today = Days.on(Clock.systemUTC().instant());
    private final Visitor nadia = Visitor.signedIn(TestCouncil.get(), "nadia.rahman");
    private final Matter matter = Matter.decided(nadia);

    @Test
    void what_matters_to_her_is_hers_is_on_one_page_and_is_seen_from_each_of_her_cases() {
        var person = "/people/" + matter.person();
        assertThat(nadia.open(person).text()).contains("Nothing is recorded yet. Record what matters to");
        assertThat(section(matter.path(), "profile")).as("with nothing to show").isEmpty();
        nadia.record(
                nadia.open(person + "/profile/change"),
                typed("matters", "My garden", "trusts", "The vicar", "wayIn", "Begin with the roses"));
        nadia.record(
                nadia.open(person + "/profile/change"),
                typed("money", "deputy", "moneyWho", "Ann", "would", "A door chain", "near", "The corner shop"));
        nadia.record(nadia.open(person + "/concerns/new"), Form.CONCERN_ABOUT_SOMEBODY_KNOWN.typed(matter.name()));
        var cases = nadia.open(person).page().select("a[href^=/cases/]").eachAttr("href");
        assertThat(cases).hasSizeGreaterThan(1);
        for (var file : cases) {
            assertThat(section(file, "profile"))
                    .contains("“My garden”", "The vicar", "Begin with the roses", "A deputy: Ann", "A door chain");
        }
        assertThat(nadia.open(person + "/profile").text())
                .contains("My garden", "The vicar", "A deputy: Ann", "A door chain", "The corner shop");
        assertThat(nadia.open(matter.path())
                        .page()
                        .select("section[aria-labelledby=timeline]")
                        .text())
                .contains("What matters to them.");
        assertThat(nadia.open(matter.path() + "/copy/persons").text())
                .contains("My garden", "The vicar")
                .doesNotContain("Begin with the roses");
    }

    @Test
    void what_matters_follows_her_where_two_records_of_her_are_joined() {
        var other = Matter.decided(nadia);
        nadia.record(nadia.open(Form.PROFILE.path(other)), Form.PROFILE.typed(other.name()));
        nadia.record(
                nadia.open("/people/" + other.person() + "/joining/" + matter.person()),
                typed("why", "She uses both names"));
        for (var file : List.of(matter, other)) {
            assertThat(section(file.path(), "profile")).contains("My garden");
        }
        var standing = Rows.value("select person_id from case_person where case_id = ?", matter.file());
        nadia.record(nadia.open("/people/" + standing + "/profile/change"), typed("matters", "My cat"));
        assertThat(section(other.path(), "profile")).contains("My cat").doesNotContain("My garden");
    }

    @Test
    void what_a_relative_fears_is_answered_and_they_hear_more_on_the_day_that_was_promised() {
        var told = recorded(Form.RELATIVE_TOLD, day("next", today.plusDays(7)));
        assertThat(due()).contains(FEAR, TELL);
        assertThat(section(matter.path(), "family"))
                .contains("Her daughter Ann was told on", "What they fear: To be blamed It is not answered yet.");
        var next = nadia.open(matter.path() + "/relatives/new?of=" + told);
        assertThat(next.page().select("textarea[name=fears]").text()).isEqualTo("To be blamed");
        nadia.record(
                next, typed("how", "face-to-face", "what", "We look into it", "answered", "It was right to tell us"));
        assertThat(due()).doesNotContain(FEAR, TELL);
        assertThat(section(matter.path(), "family"))
                .contains("How it was answered: It was right to tell us")
                .doesNotContain("That she is safe");
        assertThat(nadia.open(matter.path() + "/copy/persons").text())
                .contains("What relatives and friends were told, and what they fear.")
                .doesNotContain("To be blamed", "We look into it");
    }

    @Test
    void contact_is_looked_at_again_and_again_and_the_one_before_stands_where_the_newest_was_in_error() {
        var first = recorded(Form.CONTACT, day("lookAgain", today.plusDays(14)));
        assertThat(due()).contains(CONTACT);
        nadia.record(
                nadia.open(matter.path() + "/contact/new?of=" + first),
                typed("arranged", "as-they-wish", "why", "He has said sorry", "said", "I have missed him"));
        assertThat(due()).doesNotContain(CONTACT);
        assertThat(section(matter.path(), "family"))
                .contains("They meet as they like. Whose decision it is: their own", "“I have missed him”")
                .doesNotContain("with somebody else there");
        var newest = Rows.value("select id from contact where case_id = ? and id <> ?", matter.file(), first);
        nadia.submit(nadia.open(matter.path() + "/entries/" + newest + "/correction"), typed("wrong", "He had not"));
        assertThat(due()).contains(CONTACT);
        assertThat(section(matter.path(), "family")).contains("They meet with somebody else there.");
    }

    @Test
    void small_things_stand_together_so_that_they_are_seen_to_add_up() {
        recorded(Form.INDIGNITY, day("happenedOn", today.minusDays(3)));
        var felt = new LinkedHashMap<>(day("happenedOn", today));
        felt.putAll(typed("what", "Dressed in other people’s clothes", "often", "sometimes", "felt", "Not me"));
        felt.putAll(typed("byWhom", "The night staff"));
        recorded(Form.INDIGNITY, felt);
        assertThat(section(matter.path(), "indignities"))
                .contains("2 were recorded, from %s to %s.".formatted(Days.day(today.minusDays(3)), Days.day(today)))
                .contains("Of these, 1 happens most days.", "They talked over her head", "“Not me”");
        nadia.record(
                nadia.open("/people/" + matter.person() + "/concerns/new"),
                Form.CONCERN_ABOUT_SOMEBODY_KNOWN.typed(matter.name()));
        var cases = nadia.open("/people/" + matter.person()).page().select("a[href^=/cases/]");
        assertThat(cases).hasSizeGreaterThan(1);
        for (var file : cases.eachAttr("href")) {
            assertThat(section(file, "indignities")).as("on each case").contains("2 were recorded");
        }
        assertThat(nadia.open(matter.path() + "/copy/persons").text())
                .contains("Dressed in other people’s clothes", "Not me")
                .doesNotContain("The night staff");
    }

    private UUID recorded(Form form, Map<String, List<String>> also) {
        var id = UUID.randomUUID();
        var fields = Matter.with(id, form.typed(matter.name()));
        fields.putAll(also);
        nadia.record(nadia.open(form.path(matter)), fields);
        return id;
    }

    private static Map<String, List<String>> day(String field, LocalDate on) {
        return typed(
                field + "-day", "" + on.getDayOfMonth(),
                field + "-month", "" + on.getMonthValue(),
                field + "-year", "" + on.getYear());
    }

    private String section(String path, String what) {
        return nadia.open(path)
                .page()
                .select("section[aria-labelledby=" + what + "]")
                .text();
    }

    private List<String> due() {
        return nadia.open(matter.path()).page().select(".ownwords-due__what").stream()
                .map(what -> what.ownText())
                .toList();
    }
}
