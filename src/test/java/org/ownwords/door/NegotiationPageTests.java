package org.ownwords.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.Visitor.typed;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;
import org.ownwords.page.Days;

/// Wishes that pull apart: what others want beside what the person wants, what was negotiated, and who is to
/// bring it about.
class NegotiationPageTests {

    private static final String PUT = "Ask them what they make of what somebody else wants: Her son James";
    private static final String TALK_AGAIN = "Talk again about what they want and what others want";

    private final LocalDate today = Days.on(Clock.systemUTC().instant());
    private final Visitor nadia = Visitor.signedIn(TestCouncil.get(), "nadia.rahman");
    private final Matter matter = Matter.decided(nadia);

    @Test
    void what_others_want_stands_beside_what_she_wants_and_is_never_counted_as_hers() {
        assertThat(section()).as("with nothing to show").isEmpty();
        var counted = counted();
        view(typed("beside", matter.outcome().toString()));
        view(typed("whose", "professional", "who", "The ward", "words", "A care home", "reception", "in-part"));
        assertThat(section())
                .contains(
                        matter.name() + " wants “Leave me be”",
                        "Her son James “She has to move”",
                        matter.name() + " does not want this. “I stay here”",
                        "The ward “A care home”",
                        matter.name() + " wants some of it.");
        assertThat(counted()).as("what she wants, in every figure").isEqualTo(counted);
        assertThat(nadia.open(matter.path())
                        .page()
                        .select("section[aria-labelledby=in-words]")
                        .text())
                .contains("Leave me be")
                .doesNotContain("She has to move", "A care home");
    }

    @Test
    void what_was_not_put_to_her_is_on_the_list_until_it_is_and_both_versions_stay() {
        var notPut = typed("reception", "not-asked", "said", "", "notAskedWhy", "She was asleep");
        var first = view(notPut);
        assertThat(due()).contains(PUT);
        var now = nadia.open(matter.path() + "/views/new?of=" + first);
        assertThat(now.page().select("textarea[name=words]").text()).isEqualTo("She has to move");
        nadia.record(now, typed("words", "She could come to us", "reception", "takes-up", "said", "Perhaps I will"));
        assertThat(due()).doesNotContain(PUT);
        assertThat(section())
                .contains("“She could come to us”", "wants this too. “Perhaps I will”")
                .doesNotContain("She has to move");
        assertThat(nadia.open(matter.path())
                        .page()
                        .select("section[aria-labelledby=timeline]")
                        .text())
                .contains("She has to move", "She could come to us", "Why they were not asked");
        assertThat(nadia.open(matter.path() + "/views/new?of=" + UUID.randomUUID())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_negotiation_says_how_far_she_took_part_and_is_talked_about_again_until_it_is_settled() {
        var again = today.plusDays(9);
        var open = new LinkedHashMap<>(typed("otherWay", "", "ended", "goes-on", "open", "Who has a key"));
        open.putAll(day("talkAgain", again));
        open.putAll(typed("tookPart", "told", "about", matter.outcome().toString()));
        negotiate(open, today.minusDays(1));
        assertThat(due()).contains(TALK_AGAIN);
        assertThat(section())
                .contains(
                        matter.name() + " was told what others had decided. " + matter.name()
                                + " says: “It is my house”",
                        "It is not settled yet. What is still open: Who has a key",
                        "It is talked about again on " + Days.day(again));
        negotiate(typed("about", matter.outcome().toString()), today);
        assertThat(due()).doesNotContain(TALK_AGAIN);
        assertThat(section())
                .contains("decided with others what is to happen, and how", "Another way was found.", "He rings first");
        assertThat(Rows.value("select count(*) from conclusion where case_id = ?", matter.file()))
                .as("nothing ends because of it")
                .isEqualTo(0L);
    }

    @Test
    void who_is_to_bring_a_wish_about_stands_beside_it_says_whether_it_is_the_councils_and_falls_with_it() {
        view(typed("beside", matter.outcome().toString()));
        var path = matter.path() + "/bringing-about/new?of=" + matter.outcome();
        assertThat(nadia.open(matter.path()).page().select("a[href=" + path + "]"))
                .hasSize(1);
        var opened = nadia.open(path);
        assertThat(opened.page().select("input[name=wish][checked]").val())
                .isEqualTo(matter.outcome().toString());
        var brought = Form.BRINGING_ABOUT.typed(matter.name());
        brought.put("bringer", List.of("housing"));
        nadia.record(opened, brought);
        assertThat(section())
                .contains(
                        "Harbour Housing (a landlord or housing service). It is for others to do or decide, not for the council.")
                .contains("Nadia rings them", "What the council can do: Ask for it");
        nadia.submit(
                nadia.open(matter.path() + "/entries/" + matter.outcome() + "/correction"),
                typed("wrong", "Somebody else said it"));
        assertThat(section())
                .as("what James said was said all the same")
                .contains("She has to move")
                .doesNotContain("Harbour Housing", "Leave me be");
    }

    @Test
    void her_own_copy_has_what_she_says_and_what_was_agreed_and_not_what_others_said() {
        view(typed());
        negotiate(typed(), today);
        nadia.record(
                nadia.open(matter.path() + "/bringing-about/new"),
                Matter.with(UUID.randomUUID(), Form.BRINGING_ABOUT.least(matter)));
        assertThat(nadia.open(matter.path() + "/copy/persons").text())
                .contains("I stay here", "It is my house", "He rings first", "Harbour Housing")
                .contains("What others want for the person, or suggested, in the others’ words.")
                .doesNotContain("She has to move", "With James at her table");
        assertThat(nadia.open(matter.path() + "/copy/subject-access").text())
                .contains("She has to move", "With James at her table");
    }

    private UUID view(Map<String, List<String>> also) {
        return recorded("/views/new", Form.OTHERS_VIEW, also, Map.of());
    }

    private void negotiate(Map<String, List<String>> also, LocalDate on) {
        recorded("/negotiations/new", Form.NEGOTIATION, also, day("heldOn", on));
    }

    private UUID recorded(String place, Form form, Map<String, List<String>> also, Map<String, List<String>> day) {
        var id = UUID.randomUUID();
        var fields = Matter.with(id, form.typed(matter.name()));
        fields.putAll(also);
        fields.putAll(day);
        nadia.record(nadia.open(matter.path() + place), fields);
        return id;
    }

    private static Map<String, List<String>> day(String field, LocalDate on) {
        return typed(
                field + "-day", "" + on.getDayOfMonth(),
                field + "-month", "" + on.getMonthValue(),
                field + "-year", "" + on.getYear());
    }

    /// Everything that is counted of the case.
    private List<Object> counted() {
        return Stream.of("current_outcome", "reporting.concern", "reporting.enquiry", "reporting.case_file")
                .<Object>map(view -> Rows.of(
                        "select to_jsonb(v)::text as row from %s v where v.case_id = ? order by 1".formatted(view),
                        matter.file()))
                .toList();
    }

    private String section() {
        return nadia.open(matter.path())
                .page()
                .select("section[aria-labelledby=side-by-side]")
                .text();
    }

    private List<String> due() {
        return nadia.open(matter.path()).page().select(".ownwords-due__what").stream()
                .map(what -> what.ownText())
                .toList();
    }
}
