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

    private static final String GROUND = "Say on what ground they were told: Her daughter Ann";
    private static final String[] ON_A_GROUND = {
        "wanted",
        "no",
        "grounds",
        "crime",
        "groundWhy",
        "He took her savings",
        "authorisedBy",
        "Sam Oyelaran",
        "personNotTold",
        "He reads her letters"
    };

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
    void a_relative_is_told_against_a_no_only_on_a_ground_that_somebody_authorised() {
        var against = told("wanted", "no");
        assertThat(against.problems())
                .containsExactly(
                        "Select on what ground it was told although %s said no".formatted(matter.name()),
                        "Enter why it was told although %s said no".formatted(matter.name()),
                        "Enter who authorised it",
                        "Enter what %s was told of it, or why not".formatted(matter.name()));
        assertThat(Rows.count("from relative_told where case_id = ?", matter.file()))
                .isZero();
        assertThat(told("wanted", "yes", "groundWhy", "He is violent").problems())
                .containsExactly("Select the answer that you entered words under, or remove the words");
        assertThat(told(ON_A_GROUND).problems()).isEmpty();
        assertThat(section(matter.path(), "consent"))
                .contains(
                        "Telling Her daughter Ann: %s does not agree".formatted(matter.name()),
                        "authorised by Sam Oyelaran: there is a reasonable suspicion of a serious crime.",
                        "was not told: He reads her letters.");
        assertThat(section(matter.path(), "family")).contains("did not want them to be told");
        assertThat(told("wanted", "no").problems())
                .as("the ground stands for what they are told from then on")
                .isEmpty();
    }

    @Test
    void somebody_who_said_no_to_the_enquiry_or_to_this_relative_is_not_passed_over_in_a_tick() {
        said("question", "enquiry", "answer", "does-not-agree");
        assertThat(nadia.open(matter.path() + "/relatives/new").text())
                .contains("The enquiry: %s does not agree".formatted(matter.name()));
        assertThat(told("wanted", "not-asked").problems()).contains("Enter who authorised it");
        assertThat(told("wanted", "yes").problems())
                .as("they may want their daughter to know, whatever they say to the enquiry")
                .isEmpty();
        said("question", "passing-on", "toWhom", "her daughter  ANN", "answer", "takes-back");
        assertThat(told("wanted", "yes").problems())
                .singleElement()
                .asString()
                .startsWith("It is recorded: ")
                .endsWith("record the new answer first, on the page of the case");
    }

    @Test
    void nobody_is_sent_to_tell_a_relative_more_whom_the_person_does_not_want_told_any_longer() {
        recorded(Form.RELATIVE_TOLD, day("next", today.plusDays(7)));
        assertThat(due()).contains(TELL);
        said("question", "passing-on", "toWhom", "Her daughter Ann", "answer", "takes-back");
        assertThat(due()).doesNotContain(TELL).contains("Think about whether they hear more: Her daughter Ann");
    }

    @Test
    void a_no_that_is_recorded_afterwards_asks_for_the_ground() {
        recorded(Form.RELATIVE_TOLD, typed("wanted", "not-asked"));
        assertThat(due()).doesNotContain(GROUND);
        said("question", "passing-on", "toWhom", "Her daughter Ann", "answer", "does-not-agree");
        assertThat(due()).contains(GROUND);
        var no = (UUID) Rows.value("select id from consent where case_id = ?", matter.file());
        nadia.record(nadia.open(matter.path() + "/consent/" + no + "/going-on"), Form.GOING_ON.typed(matter.name()));
        assertThat(due()).doesNotContain(GROUND);
    }

    private Visitor.Answer told(String... also) {
        var typed = new LinkedHashMap<>(Form.RELATIVE_TOLD.typed(matter.name()));
        typed.putAll(typed(also));
        return nadia.submit(nadia.open(matter.path() + "/relatives/new"), Matter.with(UUID.randomUUID(), typed));
    }

    private void said(String... answer) {
        nadia.record(nadia.open(matter.path() + "/consent/new"), Matter.with(UUID.randomUUID(), typed(answer)));
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
