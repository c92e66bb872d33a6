package org.ownwords.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.Visitor.typed;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;
import org.ownwords.page.Days;

/// Meetings to come and held, what the person brings, and the minutes they are owed.
class MeetingPageTests {

    private static final String TO_COME = "Strategy meeting: Her flat, at 10.30";

    private final LocalDate today = Days.on(Clock.systemUTC().instant());
    private final Visitor nadia = Visitor.signedIn(TestCouncil.get(), "nadia.rahman");
    private final Matter matter = Matter.raised(nadia);

    @Test
    void a_meeting_to_come_is_on_the_list_until_it_was_held_and_nothing_is_entered_twice() {
        assertThat(nadia.open(matter.path()).page().select("#meetings"))
                .as("with nothing to show")
                .isEmpty();
        var arranged = recorded("/meetings/new", toCome(today.plusDays(3)));
        assertThat(due()).contains(TO_COME);
        assertThat(dueOn(arranged)).isEqualTo(today.plusDays(3).toString());
        assertThat(section().text())
                .contains(
                        "It is to come, on %s. %s is asked to come."
                                .formatted(Days.day(today.plusDays(3)), matter.name()),
                        "Her flat, at 10.30",
                        "No partner is asked to come yet.");

        // It is moved, and what was arranged first stays readable.
        nadia.record(nadia.open(became(arranged)), fields(day("meetsOn", today), typed("state", "to-come")));
        assertThat(section().select("h3")).hasSize(1);
        assertThat(due()).containsOnlyOnce(TO_COME);
        assertThat(timeline())
                .contains(
                        "Strategy meeting on %s was arranged.".formatted(Days.day(today.plusDays(3))),
                        "Strategy meeting on %s was arranged.".formatted(Days.day(today)));
        assertThat(nadia.open(became(arranged)).text()).contains("Something was recorded of it since.");

        // It is held: the page has what was arranged, and asks only for what happened.
        var moved = (UUID) Objects.requireNonNull(Rows.value("select id from meeting where follows = ?", arranged));
        var opened = nadia.open(became(moved));
        assertThat(opened.page().select("input[name=place]").val()).isEqualTo("Her flat, at 10.30");
        nadia.record(
                opened,
                typed(
                        "state",
                        "held",
                        "attended",
                        "all",
                        "contribution",
                        "A picture of her cat by the door",
                        "ways",
                        "pictures",
                        "helped",
                        "A speech and language therapist",
                        "asked",
                        "police",
                        "revisited",
                        "She wants her lock changed",
                        "decidedWhat",
                        "Ann changes the lock"));
        assertThat(due()).doesNotContain(TO_COME);
        var held = section();
        assertThat(held.select("blockquote").text()).isEqualTo("A picture of her cat by the door");
        assertThat(held.text())
                .contains(matter.name() + " was there.", "Ann changes the lock", "She wants her lock changed")
                .contains("One organisation planned alone. Asked, and did not come: the police.");
        assertThat(timeline()).contains("Strategy meeting was held.", "Pictures or photographs");
    }

    @Test
    void a_meeting_to_come_has_an_agenda_to_print_with_their_words_first_and_prompts_for_whoever_chairs() {
        var arranged = recorded("/meetings/new", toCome(today.plusDays(3)));
        var path = matter.path() + "/meetings/" + arranged + "/agenda";
        assertThat(section().select("a[href=" + path + "]").text()).startsWith("Agenda to print");
        var agenda = nadia.open(path).page();
        assertThat(agenda.select("h1").text()).isEqualTo("Agenda: Strategy meeting, " + Days.day(today.plusDays(3)));
        assertThat(agenda.select("h2").eachText())
                .containsExactly(
                        "What " + matter.name() + " wants",
                        "What we talk about",
                        "What stays between us",
                        "For whoever chairs the meeting");
        assertThat(agenda.select("blockquote").eachText()).containsExactly("Leave me be");
        assertThat(agenda.select("ol li").eachText()).startsWith("What " + matter.name() + " wants");
        var chair = agenda.select("section[aria-labelledby=chair]");
        assertThat(chair.hasClass("govuk-!-display-none-print")).isTrue();
        assertThat(chair.text())
                .contains(
                        "Begin with what " + matter.name() + " wants.",
                        "Rights that a decision may touch",
                        "Liberty (Article 5): is " + matter.name() + " free to leave?",
                        "Before it ends");
        assertThat(agenda.select("main form")).isEmpty();
        assertThat(agenda.select("main a[href=" + matter.path() + "/letters/new]")
                        .text())
                .isEqualTo("Write the invitations");

        var forChair = nadia.open(chair.select("a:contains(for whoever chairs)").attr("href"))
                .page();
        assertThat(forChair.select("section[aria-labelledby=chair]").hasClass("govuk-!-display-none-print"))
                .as("whoever chairs has the rights on paper too")
                .isFalse();
        assertThat(forChair.text()).contains("For whoever chairs, and nobody else.", "Liberty (Article 5)");

        nadia.record(nadia.open(became(arranged)), fields(day("meetsOn", today), typed("state", "to-come")));
        assertThat(section().select("a[href=" + path + "]")).as("moved since").isEmpty();
    }

    @Test
    void the_person_is_owed_the_minutes_in_their_own_version_until_they_have_them() {
        var meeting = recorded("/meetings/new", Form.MEETING.typed(matter.name()));
        var owed = "Give them the minutes: Planning meeting, 1 July 2026";
        assertThat(due()).contains(owed);
        assertThat(path(meeting)).isEqualTo(matter.path() + "/meetings/" + meeting + "/minutes/new");
        recorded(
                "/meetings/" + meeting + "/minutes/new",
                typed("words", "She wants the lock changed", "apart", "The police know him"));
        assertThat(due()).contains(owed);
        assertThat(path(meeting)).isEqualTo(matter.path() + "/meetings/" + meeting + "/minutes-given/new");
        assertThat(section().text()).contains(matter.name() + " has not got the minutes yet.");
        assertThat(nadia.open(path(meeting)).text())
                .contains("She wants the lock changed")
                .doesNotContain("The police know him");
        var given = recorded(
                "/meetings/" + meeting + "/minutes-given/new", typed("given", "yes", "how", "Read aloud to her"));
        assertThat(due()).doesNotContain(owed);
        assertThat(section().text()).contains("%s got the minutes on %s.".formatted(matter.name(), Days.day(today)));

        assertThat(copy("persons"))
                .doesNotContain("The police know him", "She is in hospital")
                .contains("Minutes. The person gets their own version by itself.", "Read aloud to her");
        assertThat(copy("subject-access"))
                .contains("The police know him", "She is in hospital", "She wants the lock changed");

        // A reason settles it too, and what was recorded in error does not.
        strike(given);
        assertThat(due()).contains(owed);
        recorded("/meetings/" + meeting + "/minutes-given/new", Form.MINUTES_GIVEN.typed(matter.name()));
        assertThat(due()).doesNotContain(owed);
        assertThat(copy("persons")).doesNotContain("He would read them");
        strike(meeting);
        assertThat(nadia.open(matter.path()).page().select("#meetings")).isEmpty();
        assertThat(Rows.count("from meeting_minutes_stands where case_id = ?", matter.file()))
                .as("minutes fall with their meeting")
                .isZero();
    }

    @Test
    void one_that_is_called_off_is_no_longer_waited_for_and_a_talk_owes_no_minutes() {
        var arranged = recorded("/meetings/new", toCome(today));
        nadia.record(nadia.open(became(arranged)), typed("state", "called-off", "calledOffWhy", "She is ill"));
        assertThat(due()).doesNotContain(TO_COME);
        assertThat(section().text()).contains("was called off.");
        var talk = new LinkedHashMap<>(Form.MEETING.typed(matter.name()));
        talk.put("kind", List.of("conversation"));
        recorded("/meetings/new", talk);
        assertThat(due()).noneMatch(what -> what.startsWith("Give them the minutes"));
        assertThat(copy("persons")).contains("was called off.").doesNotContain("Informal talk together was held.");
    }

    private Map<String, List<String>> toCome(LocalDate day) {
        return fields(
                day("meetsOn", day),
                typed(
                        "kind",
                        "strategy",
                        "place",
                        "Her flat, at 10.30",
                        "invited",
                        "yes",
                        "prepared",
                        "She has seen who comes",
                        "asked",
                        "family",
                        "state",
                        "to-come"));
    }

    private static Map<String, List<String>> fields(Map<String, List<String>> some, Map<String, List<String>> more) {
        var fields = new LinkedHashMap<>(some);
        fields.putAll(more);
        return fields;
    }

    private UUID recorded(String place, Map<String, List<String>> typed) {
        var id = UUID.randomUUID();
        nadia.record(nadia.open(matter.path() + place), Matter.with(id, typed));
        return id;
    }

    private void strike(UUID entry) {
        nadia.record(
                nadia.open(matter.path() + "/entries/" + entry + "/correction"), typed("wrong", "It was another day"));
    }

    private String became(UUID meeting) {
        return matter.path() + "/meetings/" + meeting + "/became";
    }

    private static Map<String, List<String>> day(String field, LocalDate day) {
        return typed(
                field + "-day", "" + day.getDayOfMonth(),
                field + "-month", "" + day.getMonthValue(),
                field + "-year", "" + day.getYear());
    }

    private Element section() {
        return Objects.requireNonNull(
                nadia.open(matter.path()).page().selectFirst("section[aria-labelledby=meetings]"));
    }

    private String timeline() {
        return nadia.open(matter.path())
                .page()
                .select("section[aria-labelledby=timeline]")
                .text();
    }

    private String copy(String which) {
        return nadia.open(matter.path() + "/copy/" + which)
                .page()
                .select("main")
                .text();
    }

    private static Object dueOn(UUID meeting) {
        return Objects.requireNonNull(
                Rows.value("select due_on::text from due_line where row_id = ? and kind = 'meeting'", meeting));
    }

    /// Where the list leads for the minutes.
    private static String path(UUID meeting) {
        return String.valueOf(Rows.value("select path from due_line where row_id = ? and kind = 'minutes'", meeting));
    }

    private List<String> due() {
        return nadia.open(matter.path()).page().select(".ownwords-due__what").stream()
                .map(Element::ownText)
                .toList();
    }
}
