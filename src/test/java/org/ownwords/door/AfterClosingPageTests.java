package org.ownwords.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.Visitor.typed;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;
import org.ownwords.page.Days;

/// What a closing says beside the decision, and what it leaves to do.
class AfterClosingPageTests {

    private final Visitor nadia = Visitor.signedIn(TestCouncil.get(), "nadia.rahman");
    private final Matter matter = Matter.decided(nadia);

    @Test
    void that_she_is_still_to_hear_what_came_of_it_is_on_the_list_until_she_has_heard_it() {
        close(typed("heardBack", "to-come", "willTell", "Larchmere Homes"));
        assertThat(section()).contains(matter.name() + " is still to hear what came of it.", "Larchmere Homes");
        assertThat(due()).contains("Tell them what came of it");
        assertThat(Rows.value("select who from due_line where case_id = ? and kind = 'heard-back'", matter.file()))
                .isEqualTo("Larchmere Homes");
        send(Form.HEARD_BACK, typed("toldHow", "At home, read aloud", "theirWords", "Good"));
        assertThat(due()).doesNotContain("Tell them what came of it");
        assertThat(section())
                .contains(matter.name() + " has heard what came of it.", "That he does not come back")
                .contains("At home, read aloud", "Good");
        assertThat(nadia.open(matter.path() + "/copy/persons").text()).contains("has heard what came of it");
        var manager = Visitor.signedIn(TestCouncil.get(), "sam.oyelaran");
        assertThat(manager.open(Form.SIGN_OFF.path(matter)).text()).contains("That he does not come back");
    }

    @Test
    void whoever_raised_it_and_each_partner_are_on_the_list_at_the_end_until_it_is_said_what_they_heard() {
        send(Form.AGREED_ROLE, typed("who", "Larchmere Homes"));
        send(Form.AGREED_ROLE, typed("who", "larchmere homes ", "what", "Look at the window"));
        send(Form.AGREED_ROLE, typed("who", "Nadia Rahman", "what", "Ring on Mondays"));
        send(Form.AGREED_ROLE, typed("who", matter.name(), "what", "Keep the key"));
        close(typed());
        var raised = "Tell whoever raised the concern what came of it";
        assertThat(due().stream().filter(what -> what.endsWith("what came of it")))
                .as("each once, and neither a colleague nor the person")
                .hasSize(2)
                .contains(raised)
                .anySatisfy(what -> assertThat(what).isEqualToIgnoringCase("Tell Larchmere Homes what came of it"));
        send(Form.TOLD_AT_END, typed());
        assertThat(due()).doesNotContain(raised);
        var partner = nadia.open(matter.path())
                .page()
                .select(".ownwords-due__line:contains(what came of it) a")
                .attr("href");
        assertThat(nadia.open(partner).text()).contains("They have a part in what was agreed.");
        nadia.record(nadia.open(partner), typed("told", "no", "toldWords", "She asked us not to"));
        assertThat(due()).noneSatisfy(what -> assertThat(what).endsWith("what came of it"));
        assertThat(nadia.open(matter.path()).text())
                .contains("Told what came of it: whoever raised the concern.", "She asked us not to");
        assertThat(nadia.open(matter.path() + "/copy/persons").text())
                .doesNotContain("She asked us not to")
                .contains("What others were told of how an enquiry ended.");
        assertThat(nadia.open("%s/enquiries/%s/told/%s".formatted(matter.path(), matter.enquiry(), UUID.randomUUID()))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void how_hard_it_was_is_on_the_timeline_in_her_copy_and_before_whoever_signs_off() {
        close(typed("howHard-" + matter.outcome(), "hard", "hardWhy-" + matter.outcome(), "He lives next door"));
        var manager = Visitor.signedIn(TestCouncil.get(), "sam.oyelaran");
        assertThat(manager.open(Form.SIGN_OFF.path(matter)).text()).contains("It was hard: He lives next door");
        for (var page : List.of(matter.path(), matter.path() + "/copy/persons")) {
            assertThat(nadia.open(page).text())
                    .contains("How hard it was to bring about", "It was hard: He lives next door");
        }
    }

    @Test
    void where_no_reason_is_given_somebody_looks_into_it_and_may_say_that_nobody_knows() {
        close(typed("workers-" + matter.outcome(), "not"));
        var what = "Say why it did not come about: “Leave me be”";
        assertThat(due()).contains(what);
        var manager = Visitor.signedIn(TestCouncil.get(), "sam.oyelaran");
        assertThat(manager.open(Form.SIGN_OFF.path(matter)).text())
                .contains("Why it did not come about in full is not said.");
        send(Form.WHY_NOT, typed("known", "no", "why", "", "tried", "We asked him twice"));
        assertThat(due()).doesNotContain(what);
        assertThat(manager.open(Form.SIGN_OFF.path(matter)).text())
                .contains("Nobody knows why something did not come about.", "We asked him twice")
                .doesNotContain("is not said");
    }

    @Test
    void a_reason_that_was_found_later_counts_as_one_that_was_given_at_closing() {
        close(typed("workers-" + matter.outcome(), "not"));
        send(Form.WHY_NOT, typed("reasons", "refused", "why", ""));
        var manager = Visitor.signedIn(TestCouncil.get(), "sam.oyelaran");
        manager.record(
                manager.open(Form.SIGN_OFF.path(matter)),
                Matter.with(UUID.randomUUID(), Form.SIGN_OFF.typed(matter.name())));
        assertThat(Rows.count("from counted_reason where reason = 'refused' and enquiry_id = ?", matter.enquiry()))
                .isOne();
        var today = Days.on(Clock.systemUTC().instant());
        var first = today.getMonthValue() < 4 ? today.getYear() - 1 : today.getYear();
        var table = manager.open("/returns/sac/%d-%02d/SG4a".formatted(first, (first + 1) % 100));
        var cells = table.page().select("tbody a").eachAttr("href").stream()
                .map(manager::open)
                .map(Visitor.Answer::page)
                .toList();
        assertThat(cells.stream()
                        .flatMap(cell -> cell.select("main li:has(a[href='" + matter.path() + "'])").stream())
                        .map(Element::text))
                .as("the cases behind a cell say why")
                .isNotEmpty()
                .allMatch(line -> line.endsWith("Why it did not come about in full: Somebody else refused."));
    }

    @Test
    void how_it_was_done_is_on_the_timeline_and_in_her_copy() {
        close(typed(
                "regard",
                "She trusts her neighbour",
                "steppedIn",
                "they-acted",
                "proportion",
                "She could do it herself",
                "fromAgain",
                "partly",
                "byWhat",
                "Others look in"));
        for (var page : List.of(matter.path(), matter.path() + "/copy/persons")) {
            assertThat(nadia.open(page).text())
                    .contains("She trusts her neighbour", "She could do it herself", "Others look in")
                    .contains("They acted themselves, with advice or support if they wanted it");
        }
    }

    private void close(Map<String, List<String>> more) {
        var least = new LinkedHashMap<>(Form.CONCLUSION.typed(matter.name()));
        least.putAll(typed("workers-" + matter.outcome(), "fully"));
        least.putAll(more);
        assertThat(nadia.submit(nadia.open(Form.CONCLUSION.path(matter)), Matter.with(UUID.randomUUID(), least))
                        .problems())
                .isEmpty();
    }

    /// The least that a form takes, with more or other answers.
    private void send(Form form, Map<String, List<String>> more) {
        var fields = new LinkedHashMap<>(form.typed(matter.name()));
        fields.putAll(more);
        nadia.record(nadia.open(form.path(matter)), Matter.with(UUID.randomUUID(), fields));
    }

    private List<String> due() {
        return nadia.open(matter.path()).page().select(".ownwords-due__what").stream()
                .map(Element::ownText)
                .toList();
    }

    private String section() {
        return nadia.open(matter.path())
                .page()
                .select("section[aria-labelledby=heard]")
                .text();
    }
}
