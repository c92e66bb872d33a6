package org.ownwords.greeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ownwords.Scratch;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;
import org.ownwords.access.By;
import org.ownwords.access.Sight;
import org.ownwords.casework.Owes;
import org.ownwords.history.Finding;
import org.ownwords.history.Verification;
import org.ownwords.larchmere.Cast;
import org.ownwords.page.Ids;
import org.ownwords.person.CaseId;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// A concept is complete in its own module. This one was added by its own folder and its own migrations, and
/// it is in everything that is shown, told, owed, verified and copied of a case.
class GreetingTests {

    private static final UUID CARD = UUID.randomUUID();
    private static final By BY = new By(Cast.NADIA, Instant.parse("2026-07-10T09:00:00Z"));

    private static Scratch record;
    private static TestCouncil council;
    private static Visitor nadia;
    private static CaseId edith;

    @BeforeAll
    static void send_edith_a_card() {
        record = Scratch.empty();
        record.migrateToo("db/greeting");
        council = TestCouncil.on(record.database(), "greeting");
        nadia = Visitor.signedIn(council, "nadia.rahman");
        var concern = UUID.randomUUID();
        var raised = nadia.submit(
                nadia.open("/concerns/new"),
                Visitor.typed(
                        "id", concern.toString(),
                        "givenName", "Edith",
                        "familyName", "Abbott",
                        "gender", "female",
                        "asked", "yes",
                        "askedBy", "Nadia Rahman",
                        "words", "Leave me be",
                        "voice", "adult",
                        "raisedBy", "hospital",
                        "narrative", "She was frightened"));
        assertThat(raised.problems()).isEmpty();
        edith = new CaseId(Ids.from(concern, "case"));
        Sight.of("990", () -> {
            council.bean(Greetings.class)
                    .send(new Greeting(CARD, edith, "Many happy returns", LocalDate.of(2026, 7, 8)), BY);
            return true;
        });
    }

    @AfterAll
    static void stop() {
        council.close();
        record.close();
    }

    @Test
    void it_has_its_section_its_link_and_its_line_on_the_page_of_the_case() {
        var page = nadia.open(edith.path()).page();
        assertThat(page.select("section[aria-labelledby=greetings]").text()).isEqualTo("Greetings 1 sent.");
        assertThat(page.select("nav.ownwords-record a[href$=/greetings/new]").text())
                .isEqualTo("A greeting");
        assertThat(page.select("section[aria-labelledby=where]").text()).contains("Card 8 July 2026 Record the call");
    }

    @Test
    void it_is_on_the_timeline() {
        var entry = nadia.open(edith.path()).page().select(".ownwords-timeline__entry:contains(A card was sent)");
        assertThat(entry.select("blockquote").text()).isEqualTo("Many happy returns");
    }

    @Test
    void what_is_owed_because_of_it_is_found_with_what_is_owed_because_of_others() {
        var owed = Sight.of(
                "990",
                () -> new TransactionTemplate(council.bean(PlatformTransactionManager.class))
                        .execute(_ -> council.beans(Owes.class).stream()
                                .flatMap(concept -> concept.owed(List.of(edith)).stream())
                                .filter(each -> each.because().row().equals(CARD))
                                .map(each -> each.prompt().what())
                                .toList()));
        assertThat(owed).containsExactly("Ring after the card");
    }

    @Test
    void it_is_on_the_list_of_whoever_holds_the_case_and_in_what_is_next_on_it() {
        assertThat(nadia.open("/work")
                        .page()
                        .select("a[href$=/greetings/" + CARD + "/call]")
                        .text())
                .contains("Ring after the card");
        assertThat(nadia.open(edith.path())
                        .page()
                        .select("section[aria-labelledby=next]")
                        .text())
                .contains("Ring after the card");
    }

    /// And a council may make it a stop, on a page that does not know it either.
    @Test
    void what_it_asks_stands_on_the_form_of_the_stage_and_is_passed_with_a_reason() {
        var concern = nadia.open(edith.path())
                .page()
                .select("main a[href$=/section42]")
                .attr("href");
        assertThat(nadia.open(concern).page().select("#prompts li").text())
                .contains("Was a second card sent? One card may go astray.");
        var pass = nadia.open(concern)
                .page()
                .select("#prompts a[href*=/prompts/greeting/decision/]")
                .attr("href");
        var passed = nadia.submit(nadia.open(pass), Visitor.typed("reason", "not-here", "why", "One is enough"));
        assertThat(passed.path()).isEqualTo(concern);
        assertThat(passed.page().select("#prompts a[href*=/prompts/greeting/]")).isEmpty();
        assertThat(passed.text()).contains("It does not apply here: One is enough");
        var ken = Visitor.signedIn(council, "ken.ashworth");
        assertThat(ken.open("/settings/extra-stops").text())
                .contains("Whether a card was sent Only shown At the section 42 decision");
        assertThat(ken.open("/settings/extra-stops/prompt-greeting").status()).isEqualTo(200);
    }

    @Test
    void it_goes_into_the_copies_it_says_and_no_other() {
        assertThat(nadia.open(edith.path() + "/copy/subject-access").text()).contains("Many happy returns");
        assertThat(nadia.open(edith.path() + "/copy/export.json").body()).contains("Many happy returns");
        assertThat(nadia.open(edith.path() + "/copy/persons").text())
                .contains("The greetings they were sent: they have them.", "Leave me be")
                .doesNotContain("Many happy returns");
    }

    @Test
    void a_change_behind_everybodys_back_is_found() throws IOException, SQLException {
        assertThat(findings()).isEmpty();
        record.tamper("update greeting set words = 'Get well soon'");
        assertThat(findings())
                .singleElement()
                .isInstanceOfSatisfying(
                        Finding.RowAltered.class,
                        altered -> assertThat(altered.sentence()).contains("row %s of greeting".formatted(CARD)));
        record.tamper("update greeting set words = 'Many happy returns'");
        assertThat(findings()).isEmpty();
    }

    private static List<Finding> findings() throws IOException {
        var found = new ArrayList<Finding>();
        new Verification(record.owner()).verify(Optional.empty(), found::add);
        return found;
    }
}
