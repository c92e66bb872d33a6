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

/// What goes on beside an enquiry: what another body reports, what others look into, what keeps the
/// person safe meanwhile, and who else is in danger.
class BesideEnquiryPageTests {

    private final LocalDate today = Days.on(Clock.systemUTC().instant());
    private final Visitor nadia = Visitor.signedIn(TestCouncil.get(), "nadia.rahman");
    private final Matter matter = Matter.decided(nadia);

    @Test
    void a_report_is_waited_for_read_asked_for_again_and_accepted_by_the_council() {
        var request = new LinkedHashMap<>(Form.CAUSED_ENQUIRY.typed(matter.name()));
        request.putAll(day("reportBy", today.plusDays(5)));
        request.putAll(typed("whyThem", "It was their ward"));
        nadia.record(nadia.open(Form.CAUSED_ENQUIRY.path(matter)), Matter.with(matter.caused(), request));
        assertThat(due()).contains("Report from The hospital");
        assertThat(Rows.value("select who from due_line where case_id = ? and kind = 'caused-report'", matter.file()))
                .isEqualTo("The hospital");
        assertThat(section("asked-to-enquire")).contains("It was their ward", "Their report is due on");

        reported(typed("became", "received", "words", "Two were off sick", "personsWords", "That is not all"));
        assertThat(due())
                .contains("Accept the report from The hospital, or ask again")
                .doesNotContain("Report from The hospital");
        reported(typed("became", "asked-again", "words", "It does not say who was there"));
        assertThat(due()).contains("Report from The hospital");
        assertThat(section("asked-to-enquire"))
                .contains("Two were off sick", "That is not all", "Their report has not come yet.");

        // What was reported stays with a request that is written down right, and falls with one in error.
        var again = nadia.open(matter.path() + "/entries/" + matter.caused() + "/again");
        nadia.submit(again, typed("wrong", "The wrong name", "organisation", "The hospice"));
        assertThat(due()).contains("Report from The hospice");
        assertThat(section("asked-to-enquire")).contains("The hospice", "Two were off sick");
        reported(typed("became", "received", "words", "The ward sister was there"));
        reported(typed("became", "accepted"));
        assertThat(due()).noneMatch(what -> what.contains("The hospice"));
        assertThat(timeline())
                .contains(
                        "A report came from The hospice.",
                        "The report from The hospice was not accepted, and they were asked again.",
                        "The report from The hospice was accepted.");
        assertThat(copy("persons"))
                .contains("A report came from The hospice.", "What other organisations found.")
                .doesNotContain("Two were off sick");
        assertThat(copy("subject-access")).contains("Two were off sick");
    }

    private void reported(Map<String, List<String>> fields) {
        nadia.record(nadia.open(Form.CAUSED_REPORT.path(matter)), Matter.with(UUID.randomUUID(), fields));
    }

    @Test
    void a_report_that_goes_on_after_closing_stays_on_the_list_of_whoever_was_named() {
        Form.CAUSED_REPORT.prepare(matter);
        var settled = new LinkedHashMap<>(Form.CONCLUSION.typed(matter.name()));
        settled.putAll(typed("workers-" + matter.outcome(), "partly"));
        settled.putAll(typed("settled-" + matter.caused(), "goes-on", "goesOnWho-" + matter.caused(), "Nadia Rahman"));
        var answer = nadia.submit(nadia.open(Form.CONCLUSION.path(matter)), Matter.with(UUID.randomUUID(), settled));
        assertThat(answer.problems()).isEmpty();
        assertThat(due()).contains("Report from The hospital");
        assertThat(timeline()).contains("Goes on after closing: Report from The hospital, by Nadia Rahman.");
        assertThat(nadia.open(Form.CONCLUSION.path(matter)).text()).doesNotContain("Report from The hospital");
    }

    @Test
    void what_others_look_into_is_said_at_closing_and_never_holds_it_up() {
        assertThat(nadia.open(matter.path()).page().select("#processes, #crimes"))
                .as("with nothing to show")
                .isEmpty();
        var police = new LinkedHashMap<>(Form.PROCESS.typed(matter.name()));
        police.putAll(typed("reference", "LP/12", "theirPart", "She wants her money back"));
        police.putAll(day("askAgain", today.plusDays(9)));
        nadia.record(nadia.open(Form.PROCESS.path(matter)), Matter.with(matter.process(), police));
        assertThat(section("processes"))
                .contains("Police investigation, led by Larchmere Police", "LP/12", "She wants her money back");
        assertThat(due()).contains("Ask Larchmere Police how this goes: police investigation");

        var closing = nadia.open(Form.CONCLUSION.path(matter));
        assertThat(closing.page().select("#beside").text())
                .contains("You can close the enquiry all the same", "Police investigation, led by Larchmere Police.");
        var least = new LinkedHashMap<>(Form.CONCLUSION.typed(matter.name()));
        least.putAll(typed("workers-" + matter.outcome(), "partly"));
        assertThat(nadia.submit(closing, Matter.with(UUID.randomUUID(), least)).problems())
                .isEmpty();
        assertThat(due()).contains("Ask Larchmere Police how this goes: police investigation");

        nadia.record(
                nadia.open(Form.PROCESS_NEWS.path(matter)),
                Matter.with(UUID.randomUUID(), typed("ended", "yes", "words", "He was cautioned")));
        assertThat(due()).noneMatch(what -> what.startsWith("Ask Larchmere Police"));
        assertThat(section("processes")).contains("It ended on " + Days.day(today), "He was cautioned");
        assertThat(nadia.open(Form.CONCLUSION.path(matter)).page().select("#beside"))
                .isEmpty();
        assertThat(copy("persons"))
                .contains("What the police and others looked into beside us.")
                .doesNotContain("Larchmere Police", "He was cautioned");
        assertThat(copy("subject-access")).contains("Larchmere Police", "He was cautioned");
    }

    @Test
    void what_is_looked_into_about_one_provider_is_found_from_each_case_however_its_name_is_written() {
        var provider = "Home " + UUID.randomUUID();
        var other = Matter.decided(nadia);
        var first = about(matter, provider);
        about(other, " " + provider.toUpperCase(java.util.Locale.ROOT));
        var page = nadia.open("/providers?name=" + provider.replace(' ', '+'));
        assertThat(page.text())
                .contains("It is recorded about 2 people.")
                .contains(matter.name(), other.name(), "It goes on, as far as was known");
        assertThat(page.page().select("main li a").eachAttr("href"))
                .containsExactlyInAnyOrder(matter.path(), other.path());
        assertThat(nadia.open(matter.path()).page().select("main a[href^=/providers?name=Home]"))
                .hasSize(1);
        nadia.submit(
                nadia.open(matter.path() + "/entries/" + first + "/correction"), typed("wrong", "It was another home"));
        assertThat(nadia.open("/providers?name=" + provider.replace(' ', '+')).text())
                .contains("It is recorded about one person.")
                .doesNotContain("2 people");
        assertThat(nadia.open("/providers?name=Nobody").text()).contains("Nothing is recorded under this name.");
        assertThat(nadia.open("/people").page().select("main a[href=/providers]"))
                .as("whoever looks for a home finds it from where people are found")
                .hasSize(1);
        var find = nadia.open("/providers");
        assertThat(find.text()).contains("Find a provider of care").doesNotContain("Nothing is recorded");
        assertThat(find.page().select("main form[action=/providers] input[name=name]"))
                .hasSize(1);
    }

    @Test
    void of_one_provider_it_is_gathered_what_people_want_what_it_raised_and_for_those_let_in_what_it_may_have_done() {
        var provider = "Home " + UUID.randomUUID();
        var page = "/providers?name=" + provider.replace(' ', '+');
        var sam = Visitor.signedIn(TestCouncil.get(), "sam.oyelaran");
        var first = about(matter, provider);
        nadia.record(
                nadia.open(matter.path() + "/entries/" + first + "/again"),
                Matter.with(
                        UUID.randomUUID(), typed("theirPart", "I want to know who rang", "wrong", "It was left out")));
        var raised = Matter.raised(nadia);
        var concern = new LinkedHashMap<>(Form.CONCERN_ABOUT_SOMEBODY_KNOWN.least(raised));
        concern.putAll(typed(
                "joins",
                raised.file().toString(),
                "raisedBy",
                "care-provider",
                "organisation",
                " " + provider.toUpperCase(java.util.Locale.ROOT)));
        nadia.record(
                nadia.open(Form.CONCERN_ABOUT_SOMEBODY_KNOWN.path(raised)), Matter.with(UUID.randomUUID(), concern));
        var asked = Matter.decided(nadia);
        var caused = new LinkedHashMap<>(Form.CAUSED_ENQUIRY.least(asked));
        caused.putAll(typed("organisation", provider));
        nadia.record(nadia.open(Form.CAUSED_ENQUIRY.path(asked)), Matter.with(UUID.randomUUID(), caused));
        var harmed = Matter.decided(nadia);
        nadia.record(
                nadia.open(harmed.path() + "/alleged/new"), Matter.with(UUID.randomUUID(), typed("who", provider)));

        var hers = nadia.open(page);
        assertThat(hers.text()).contains("It is recorded about 4 people.");
        assertThat(hers.page().select("main li").eachText())
                .hasSize(4)
                .anyMatch(
                        line -> line.contains(matter.name()) && line.contains("wants from it: I want to know who rang"))
                .anyMatch(line -> line.contains(raised.name()) && line.contains("It raised a concern"))
                .anyMatch(line -> line.contains(asked.name()) && line.contains("It was asked to enquire"))
                .anyMatch(line -> line.contains(harmed.name()) && line.contains("It is thought to have caused harm"));
        assertThat(sam.open(page).text())
                .as("who was not let in is told nothing of it, and it is not counted for them")
                .contains("It is recorded about 3 people.", "It raised a concern")
                .doesNotContain(harmed.name(), "caused harm");
    }

    private UUID about(Matter of, String provider) {
        var id = UUID.randomUUID();
        var fields = new LinkedHashMap<>(Form.PROCESS.typed(of.name()));
        fields.putAll(typed("kind", "provider-concern", "provider", provider));
        nadia.record(nadia.open(Form.PROCESS.path(of)), Matter.with(id, fields));
        return id;
    }

    @Test
    void that_a_crime_was_reported_or_why_not_is_on_the_page_and_not_in_their_copy() {
        var reported = new LinkedHashMap<>(Form.CRIME.typed(matter.name()));
        reported.putAll(typed("statement", "Priya saw him"));
        nadia.record(nadia.open(Form.CRIME.path(matter)), Matter.with(UUID.randomUUID(), reported));
        nadia.record(
                nadia.open(Form.CRIME.path(matter)),
                Matter.with(
                        UUID.randomUUID(), typed("what", "He shouted", "reported", "no", "whyNot", "She forbids it")));
        assertThat(section("crimes"))
                .contains("A crime was reported to the police by Nadia Rahman.", "Priya saw him")
                .contains("What may be a crime was not reported to the police.", "She forbids it");
        assertThat(copy("persons"))
                .contains("What was or was not reported to the police.")
                .doesNotContain("Priya saw him", "She forbids it");
    }

    @Test
    void what_keeps_them_safe_stands_at_the_top_and_is_looked_at_again_on_its_day() {
        var sister = new LinkedHashMap<>(Form.INTERIM_SAFETY.typed(matter.name()));
        sister.putAll(day("lookAgain", today.plusDays(3)));
        nadia.record(nadia.open(Form.INTERIM_SAFETY.path(matter)), Matter.with(matter.interim(), sister));
        var page = nadia.open(matter.path()).text();
        assertThat(page.indexOf("Her sister stays at night, seen to by Her sister Ann"))
                .isPositive()
                .isLessThan(page.indexOf("What is next"));
        assertThat(due()).contains("Look again at what keeps them safe: Her sister stays at night");
        assertThat(nadia.open(Form.CONCLUSION.path(matter))
                        .page()
                        .select("#beside")
                        .text())
                .contains("In place for now: Her sister stays at night");
        nadia.record(
                nadia.open(Form.INTERIM_LOOK.path(matter)),
                Matter.with(UUID.randomUUID(), typed("ended", "yes", "words", "He has moved away")));
        assertThat(due()).noneMatch(what -> what.startsWith("Look again at what keeps them safe"));
        assertThat(section("interim-safety")).contains("It ended on", "He has moved away");
    }

    @Test
    void a_child_who_may_be_in_danger_is_at_the_top_of_the_page_with_who_was_told() {
        nadia.record(
                nadia.open(Form.OTHER_AT_RISK.path(matter)),
                Matter.with(UUID.randomUUID(), Form.OTHER_AT_RISK.typed(matter.name())));
        assertThat(section("others-at-risk"))
                .contains("A child: A boy of six.", "They live where " + matter.name() + " lives.")
                .contains("Who was told: Children’s services");
        assertThat(timeline()).contains("A child may be in danger too.");
        assertThat(copy("persons"))
                .contains("Whether others may be in danger too.")
                .doesNotContain("A boy of six");
    }

    private Map<String, List<String>> day(String field, LocalDate on) {
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

    private String section(String name) {
        return nadia.open(matter.path())
                .page()
                .select("section[aria-labelledby=" + name + "]")
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
