package org.ownwords.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.Visitor.typed;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;
import org.ownwords.page.Days;

/// Who does what on one case.
class PartnerPageTests {

    private final LocalDate today = Days.on(Clock.systemUTC().instant());
    private final Visitor nadia = Visitor.signedIn(TestCouncil.get(), "nadia.rahman");
    private final Matter matter = Matter.decided(nadia);

    @Test
    void one_coordinates_and_what_each_agreed_to_do_is_on_the_list_and_holds_no_closing_up() {
        assertThat(nadia.open(matter.path()).page().select("#partners"))
                .as("with nothing to show")
                .isEmpty();
        send(Form.COORDINATOR, Map.of(), Map.of());
        send(Form.COORDINATOR, typed("who", "Nadia Rahman", "organisation", "", "said", "I know her"), Map.of());
        assertThat(section())
                .contains("Who coordinates: Nadia Rahman, since", "I know her")
                .doesNotContain("Jo Penn");

        var lock = new LinkedHashMap<>(Form.AGREED_ROLE.typed(matter.name()));
        lock.putAll(typed("why", "It is their door"));
        lock.putAll(day("dueOn", today.plusDays(9)));
        nadia.record(nadia.open(Form.AGREED_ROLE.path(matter)), Matter.with(matter.agreedRole(), lock));
        send(Form.AGREED_ROLE, typed("who", "Nadia Rahman", "what", "Ring the bank", "agrees", "not-asked"), Map.of());
        assertThat(section())
                .contains("Change the lock, by Larchmere Homes. To be done by", "It is their door")
                .contains("Ring the bank, by Nadia Rahman.", matter.name() + " was not asked about it yet.");
        assertThat(due()).contains("Change the lock", "Ring the bank");
        assertThat(Rows.value("select who from due_line where case_id = ? and what = 'Change the lock'", matter.file()))
                .isEqualTo("Larchmere Homes");

        var closing = nadia.open(Form.CONCLUSION.path(matter));
        assertThat(closing.page().select("#beside").text())
                .contains("Still to be done: Change the lock, by Larchmere Homes.");
        var least = new LinkedHashMap<>(Form.CONCLUSION.typed(matter.name()));
        least.putAll(typed("workers-" + matter.outcome(), "partly"));
        assertThat(nadia.submit(closing, Matter.with(UUID.randomUUID(), least)).problems())
                .isEmpty();
        assertThat(due()).contains("Change the lock");

        send(Form.ROLE_BECAME, typed("became", "goes-on", "words", "No part yet"), day("dueOn", today.plusDays(20)));
        assertThat(section()).contains("No part yet", "To be done by " + Days.day(today.plusDays(20)));
        send(Form.ROLE_BECAME, typed("became", "declined", "words", "It is not their door"), Map.of());
        assertThat(section()).contains("Declined on", "It is not their door");
        assertThat(due()).contains("Ring the bank").doesNotContain("Change the lock");
        assertThat(timeline())
                .contains(
                        "Who coordinates what partners do: Jo Penn, Larchmere Homes.",
                        "Agreed: Change the lock, by Larchmere Homes",
                        "What was agreed will not be done by whoever was to do it.");
        assertThat(copy("persons"))
                .contains("Agreed: Change the lock", "What partners said of what they had agreed to do.")
                .doesNotContain("It is not their door");
        assertThat(copy("subject-access")).contains("It is not their door");
    }

    @Test
    void a_legal_power_that_was_not_used_says_why_and_is_not_in_their_copy() {
        send(Form.LEGAL_POWER, typed("advisedBy", "Asha Mehta", "theirView", "Ring the bell"), Map.of());
        send(
                Form.LEGAL_POWER,
                typed("power", "court-of-protection", "which", "", "outcome", "refused", "why", "No doubt"),
                Map.of());
        assertThat(section())
                .contains("A legal power was considered and is not used: A warrant to enter.", "She lets us in")
                .contains("Legal advice: Asha Mehta.", "Ring the bell")
                .contains("A legal power was asked for and refused: Court of Protection.", "No doubt");
        assertThat(copy("persons"))
                .contains("Which legal powers were considered, and why.")
                .doesNotContain("A warrant to enter", "Court of Protection");
        assertThat(copy("subject-access")).contains("A warrant to enter", "She lets us in");
    }

    @Test
    void whoever_turns_away_from_one_is_known_by_others_and_somebody_tries_again_on_the_day() {
        send(
                Form.IN_TOUCH,
                typed("knownBy", "Her sister sees her on Sundays", "keeper", "Larchmere Homes"),
                day("tryOn", today.plusDays(3)));
        assertThat(section())
                .contains("Not in touch any more with Harbour Surgery.", "Her sister sees her on Sundays")
                .contains("Who keeps trying: Larchmere Homes");
        assertThat(due()).contains("Try to be in touch again");
        assertThat(Rows.value("select who from due_line where case_id = ? and kind = 'in-touch'", matter.file()))
                .isEqualTo("Larchmere Homes");
        assertThat(nadia.open(Form.IN_TOUCH.path(matter))
                        .page()
                        .select("main a[href$=/passed-on/new], main a[href$=/stop/new]"))
                .as("what others are told, and a stop to all of it, have a place of their own")
                .hasSize(2);
        send(Form.IN_TOUCH, typed("how", "A card each week"), Map.of());
        assertThat(section()).contains("A card each week").doesNotContain("What was tried before");
        send(Form.IN_TOUCH, typed("withWhom", "harbour surgery", "away", "no"), Map.of());
        assertThat(section())
                .as("what was tried stands together")
                .contains("What was tried before", "Harbour Surgery: A card each week");
        assertThat(due()).doesNotContain("Try to be in touch again");
        assertThat(section()).contains("In touch again with harbour surgery.").doesNotContain("Not in touch any more");
        assertThat(copy("persons"))
                .contains("Who else was asked where somebody lost touch with the person.")
                .doesNotContain("Her sister sees her on Sundays");
    }

    /// The least that a form takes, with more or other answers.
    private void send(Form form, Map<String, List<String>> more, Map<String, List<String>> day) {
        var fields = new LinkedHashMap<>(form.typed(matter.name()));
        fields.putAll(more);
        fields.putAll(day);
        nadia.record(nadia.open(form.path(matter)), Matter.with(UUID.randomUUID(), fields));
    }

    private static Map<String, List<String>> day(String field, LocalDate on) {
        return typed(
                field + "-day",
                String.valueOf(on.getDayOfMonth()),
                field + "-month",
                String.valueOf(on.getMonthValue()),
                field + "-year",
                String.valueOf(on.getYear()));
    }

    private List<String> due() {
        return nadia.open(matter.path()).page().select(".ownwords-due__what").stream()
                .map(Element::ownText)
                .toList();
    }

    private String section() {
        return nadia.open(matter.path())
                .page()
                .select("section[aria-labelledby=partners]")
                .text();
    }

    private String timeline() {
        return nadia.open(matter.path())
                .page()
                .select("section[aria-labelledby=timeline]")
                .text();
    }

    private String copy(String kind) {
        return nadia.open(matter.path() + "/copy/" + kind).text();
    }
}
