package org.ownwords.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;
import org.ownwords.access.By;
import org.ownwords.access.Councils;
import org.ownwords.access.Practitioner;
import org.ownwords.access.Practitioners.Team;
import org.ownwords.access.Role;
import org.ownwords.access.Sight;
import org.ownwords.concern.Concern;
import org.ownwords.concern.ConcernId;
import org.ownwords.concern.Concerns;
import org.ownwords.concern.Referrer;
import org.ownwords.concern.Support;
import org.ownwords.concern.SuspectedAbuse;
import org.ownwords.concern.Who;
import org.ownwords.outcome.Ask;
import org.ownwords.outcome.AskForm;
import org.ownwords.person.Details;
import org.ownwords.returns.measures.Populations;
import org.ownwords.vocabulary.Gender;
import org.ownwords.vocabulary.RaisedBy;
import org.ownwords.vocabulary.ReportingYear;

/// The measures of the national return, as each role may see them.
class MeasuresPageTests {

    private static final String BANDS = "18-64 65-74 75-84 85+";

    @TempDir
    private Path directory;

    private final ReportingYear now = ReportingYear.of(LocalDate.now(ZoneId.of("Europe/London")));
    private final Visitor sam = Visitor.signedIn(TestCouncil.get(), "sam.oyelaran");
    private final Visitor judith = Visitor.signedIn(TestCouncil.get(), "judith.marsh");

    private static List<String> rows(Visitor.Answer page, String table) {
        return page.page().select("table:has(#" + table + ") tbody tr").eachText();
    }

    private void load(int people) throws IOException {
        var text = new StringBuilder("council,year,band,people\n");
        for (var band : BANDS.split(" ", -1)) {
            text.append("England,2024,%s,1000000\n990,2024,%s,%d\n".formatted(band, band, people));
        }
        new Populations(TestCouncil.get().database())
                .load(Files.writeString(directory.resolve("population.csv"), text));
    }

    @AfterEach
    void without_populations_as_before() throws Exception {
        try (var connection = TestCouncil.get().database().owner().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("delete from population");
        }
    }

    @Test
    void a_manager_reads_exact_figures_of_this_council_and_no_other() {
        Matter.open();
        var page = sam.open("/returns/measures");
        assertThat(page.text()).contains("Measures for " + now.text(), "Exact figures, not for publication.");
        var concerns = Rows.count(
                "from reporting.concern where authority = '990' and raised_on between ?::date and ?::date",
                now.first().toString(),
                now.last().toString());
        assertThat(concerns).isPositive();
        assertThat(rows(page, "conversion").getFirst())
                .startsWith("Conversion rate: enquiries, of concerns")
                .endsWith(" of %,d".formatted(concerns));
        assertThat(rows(page, "ascof-ours")).hasSize(2);
    }

    @Test
    void what_another_council_records_changes_none_of_ours() {
        var before = sam.open("/returns/measures?region=london")
                .page()
                .select("main")
                .html();
        saltby_raises_a_concern();
        assertThat(sam.open("/returns/measures?region=london")
                        .page()
                        .select("main")
                        .html())
                .isEqualTo(before);
    }

    private static void saltby_raises_a_concern() {
        var council = TestCouncil.get();
        var saltby = "991";
        var ade = new Practitioner("ade.marsh", "Ade Marsh", saltby, Role.PRACTITIONER, "saltby");
        var by = new By(ade, council.bean(Clock.class).instant());
        var concerns = Rows.count("from concern where authority = ?", saltby);
        Sight.of(saltby, () -> {
            council.bean(Councils.class)
                    .establish(saltby, "Saltby Council", List.of(new Team("saltby", "Saltby team")), List.of(ade));
            return council.bean(Concerns.class)
                    .raise(
                            new ConcernId(UUID.randomUUID()),
                            new Who.New(new Details(
                                    "Win", "Saltmarsh", null, null, Gender.FEMALE, null, null, null, null, null, null)),
                            null,
                            new AskForm(new Ask.Asked("Ade Marsh", by.today()), null),
                            new Concern(
                                    by.at(),
                                    new Referrer(RaisedBy.POLICE, null, null),
                                    "A worry in Saltby",
                                    new SuspectedAbuse(List.of(), null, null),
                                    null,
                                    new Support(null, List.of())),
                            by);
        });
        assertThat(Rows.count("from concern where authority = ?", saltby)).isEqualTo(concerns + 1);
    }

    @Test
    void a_board_member_reads_nothing_under_five() throws IOException {
        load(50_000);
        Matter.open();
        var page = judith.open("/returns/measures");
        assertThat(page.text()).contains("may be published").doesNotContain("Exact figures");
        for (var table : List.of("ascof-ours", "conversion", "rates", "ages")) {
            for (var cells : page.page().select("table:has(#" + table + ") tbody tr")) {
                var counts = cells.select("td").eachText().getLast();
                assertThat(counts.split(" of ", -1)).allMatch(count -> count.matches("withheld|[0-9,]*[05]"));
                assertThat(counts.split(" of ", -1)).doesNotContain("0");
                if (counts.contains("withheld")) {
                    assertThat(cells.select("td").eachText().getFirst()).isEqualTo("withheld");
                    assertThat(cells.select("svg")).isEmpty();
                }
            }
        }
    }

    @Test
    void an_analyst_reads_what_a_manager_reads() {
        var year = "/returns/measures?year=" + now.before().text();
        assertThat(Visitor.signedIn(TestCouncil.get(), "meera.pillai")
                        .open(year)
                        .page()
                        .select("main table")
                        .eachText())
                .isEqualTo(sam.open(year).page().select("main table").eachText());
    }

    @Test
    void nobody_else_gets_in() {
        for (var username : List.of("nadia.rahman", "ken.ashworth")) {
            assertThat(Visitor.signedIn(TestCouncil.get(), username)
                            .open("/returns/measures")
                            .status())
                    .isEqualTo(403);
        }
    }

    @Test
    void england_stands_beside_a_council_nothing_was_published_of_and_a_region_can_be_chosen() {
        var page = sam.open("/returns/measures");
        assertThat(page.text()).contains("No figures have been published for Larchmere Council", "not in any region");
        assertThat(rows(page, "ascof-published"))
                .containsExactly(
                        "England, 2024-25 91.2% 130,610 of 143,210", "England, 2023-24 91.2% 121,600 of 133,380");
        assertThat(page.page().select("#ascof-councils")).isEmpty();
        var london = sam.open("/returns/measures?region=london");
        assertThat(rows(london, "ascof-published"))
                .containsExactly(
                        "London, 2024-25 91.1% 12,145 of 13,325",
                        "England, 2024-25 91.2% 130,610 of 143,210",
                        "London, 2023-24 92.8% 11,445 of 12,330",
                        "England, 2023-24 91.2% 121,600 of 133,380");
        assertThat(rows(london, "ascof-councils")).hasSize(33).contains("Southwark 33.5% 55 of 170 does not apply [z]");
        assertThat(london.page().select("nav[aria-label=Region] strong").eachText())
                .containsExactly("London");
        assertThat(london.page()
                        .select("nav[aria-label=Year] a")
                        .eachAttr("href")
                        .getFirst())
                .isEqualTo("/returns/measures?year=" + now.before().text() + "&region=london");
    }

    @Test
    void a_council_whose_outcome_was_not_shown_keeps_the_counts_that_were() {
        assertThat(rows(sam.open("/returns/measures?region=north-east"), "ascof-councils"))
                .contains("South Tyneside does not apply [z] 390 of 330 87.6% 365 of 420");
    }

    @Test
    void the_picture_has_the_numbers_of_the_table() {
        var row = sam.open("/returns/measures?region=london").page().select("table:has(#ascof-councils) tbody tr");
        for (var cell : row.select("td:has(svg)")) {
            assertThat(cell.text()).startsWith(cell.select("rect").attr("width") + "%");
        }
        assertThat(row.select("td:has(svg)")).hasSizeGreaterThan(60);
        assertThat(row.select("svg:not([aria-hidden=true])")).isEmpty();
    }

    @Test
    void without_the_population_by_age_the_page_says_how_to_load_it() throws IOException {
        assertThat(sam.open("/returns/measures").text())
                .contains("has not been loaded", "bin/ownwords population FILE.csv")
                .doesNotContain("Age-standardised:");
        load(50_000);
        var page = sam.open("/returns/measures");
        assertThat(page.text())
                .doesNotContain("bin/ownwords population")
                .contains("Age-standardised:", "estimate by age for mid-2024, as loaded");
        assertThat(rows(page, "ages"))
                .hasSize(4)
                .allSatisfy(row -> assertThat(row).endsWith(" of 50,000"));
        assertThat(rows(page, "rates"))
                .hasSize(4)
                .allSatisfy(row -> assertThat(row).endsWith(" of 200,000"));
    }

    @Test
    void there_are_three_years() {
        var page = sam.open("/returns/measures");
        assertThat(page.page().select("nav[aria-label=Year] li").eachText())
                .containsExactly(
                        now.text(), now.before().text(), now.before().before().text());
        for (var year : page.page().select("nav[aria-label=Year] a").eachAttr("href")) {
            assertThat(sam.open(year).status()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"year=2025", "year=1999-00", "year=2098-99", "year=2025-27", "region=wales", "region=London"})
    void a_year_or_a_region_that_is_none_is_not_found(String asked) {
        assertThat(sam.open("/returns/measures?" + asked).status()).isEqualTo(404);
    }

    @Test
    void the_pages_before_it_lead_there_for_those_who_may_go() {
        for (var visitor : List.of(sam, judith)) {
            assertThat(visitor.open("/board").page().select("main a[href=/returns/measures]"))
                    .hasSize(1);
        }
        assertThat(sam.open("/returns").page().select("main a[href=/returns/measures]"))
                .hasSize(1);
        assertThat(Visitor.signedIn(TestCouncil.get(), "nadia.rahman")
                        .open("/board")
                        .page()
                        .select("main a[href=/returns/measures]"))
                .isEmpty();
    }
}
