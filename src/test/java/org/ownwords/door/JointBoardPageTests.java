package org.ownwords.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.Visitor.typed;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ownwords.TestCouncil;
import org.ownwords.TestDatabase;
import org.ownwords.Visitor;
import org.ownwords.access.By;
import org.ownwords.access.Change;
import org.ownwords.access.Councils;
import org.ownwords.access.Practitioner;
import org.ownwords.access.Practitioners.Team;
import org.ownwords.access.Role;
import org.ownwords.access.Sight;
import org.ownwords.disclosure.PeopleCell;
import org.ownwords.disclosure.PublishedYears;
import org.ownwords.disclosure.YearCell;
import org.ownwords.exchange.format.Progress;
import org.ownwords.exchange.importing.Import;
import org.ownwords.exchange.synthetic.SyntheticYear;
import org.ownwords.jointboard.JointBoard;
import org.ownwords.jointboard.JointBoards;
import org.ownwords.reported.ReportPart;
import org.ownwords.reported.Span;
import org.ownwords.reported.Telling;
import org.ownwords.reported.Tellings;
import org.ownwords.vocabulary.ReportingYear;

/// Larchmere and Saltby have one Board. Its members see what is published of both, where both councils say so.
class JointBoardPageTests {

    private static final String SALTBY = TestDatabase.SALTBY;
    private static final String YEAR = "2023-24";
    private static final String HOME = "/settings/joint-boards";
    private static final Practitioner ORA =
            new Practitioner("ora.finch", "Ora Finch", SALTBY, Role.ADMINISTRATOR, null);

    @TempDir
    private static Path place;

    private static Visitor ken;
    private static Visitor judith;

    @BeforeAll
    static void saltby_has_a_year() throws IOException {
        var council = TestCouncil.get();
        Sight.of(SALTBY, () -> {
            council.bean(Councils.class)
                    .establish(SALTBY, "Saltby Council", List.of(new Team("saltby", "Saltby team")), List.of(ORA));
            return true;
        });
        SyntheticYear.write(place, SALTBY, ReportingYear.of(YEAR), 600, 7, (done, of) -> {});
        // Figures are of the end of a month, so this was brought in before the last one.
        assertThat(new Import(council.database(), Progress.QUIETLY)
                        .run(place, Instant.parse("2026-06-01T11:00:00Z"))
                        .rejected())
                .isZero();
        ken = Visitor.signedIn(council, "ken.ashworth");
        judith = Visitor.signedIn(council, "judith.marsh");
    }

    private static Instant now() {
        return TestCouncil.get().bean(Clock.class).instant();
    }

    /// Larchmere's administrator records it.
    private static String recorded(String name) {
        ken.record(ken.open(HOME), typed("name", name, "with", SALTBY, "why", "Both chairs agreed to it on 2 March"));
        return "/board/joint/"
                + Objects.requireNonNull(
                        Rows.value("select joint_board_id from joint_board where name = ? and replaces is null", name));
    }

    /// Saltby's administrator records it, or changes it.
    private static UUID saltbys(@Nullable UUID replaces, @Nullable UUID what, @Nullable LocalDate until) {
        var id = UUID.randomUUID();
        var by = new By(ORA, now());
        Sight.of(SALTBY, () -> {
            assertThat(TestCouncil.get()
                            .bean(JointBoards.class)
                            .record(
                                    new JointBoard(
                                            id,
                                            what == null ? id : what,
                                            "Saltby and its neighbours " + id,
                                            List.of(TestDatabase.LARCHMERE),
                                            new JointBoard.Days(LocalDate.of(2026, 1, 1), until),
                                            "Both chairs agreed to it"),
                                    Optional.ofNullable(replaces),
                                    by))
                    .isEqualTo(new Change.Made());
            return true;
        });
        return id;
    }

    /// What a council tells its Board is what is published of it, and nothing is left out on the way.
    @Test
    void what_a_pack_tells_is_what_is_published() {
        var council = TestCouncil.get();
        var by = new By(ORA, now());
        var year = ReportingYear.of(YEAR);
        var told = Sight.of(SALTBY, () -> council.bean(Tellings.class).of(Span.of(year, by.today()), by));
        var published =
                Sight.of(SALTBY, () -> council.bean(PublishedYears.class).of(SALTBY, year, by.today()));
        var everybody = published.at(new PeopleCell.Everybody());
        assertThat(everybody).as("this council publishes").isPresent();
        var figures = Objects.requireNonNull(told.get(ReportPart.FIGURES));
        var asked = table(figures, "Were people asked what they want, or is it only not recorded?");
        assertThat(asked.getFirst().get(1)).isEqualTo(String.valueOf(everybody.getAsLong()));
        assertThat(table(figures, "What did they lead to?").getFirst().get(1))
                .isEqualTo(String.valueOf(published.at(YearCell.CONCERNS).orElseThrow()));
        assertThat(table(figures, "How many formal meetings were held?"))
                .as("none was recorded here")
                .last()
                .isEqualTo(List.of("Talks, family meetings and others", "withheld"));
        assertThat(table(figures, "Were people given their plan?").getFirst().get(1))
                .isEqualTo(String.valueOf(everybody.getAsLong()));
        assertThat(Sight.of(
                        SALTBY,
                        () -> council.bean(Tellings.class)
                                .of(new Span(year, year.first(), year.last(), LocalDate.of(2026, 5, 1)), by)))
                .as("before anything of that year was recorded")
                .doesNotContainKey(ReportPart.FIGURES);
    }

    private static List<List<String>> table(List<Telling> told, String title) {
        return told.stream()
                .filter(each -> each.title().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError(title))
                .tables()
                .getFirst()
                .rows();
    }

    @Test
    void figures_of_another_council_are_seen_where_both_say_so_and_no_longer_than_that() {
        var path = recorded("Larchmere and Saltby Safeguarding Adults Board");
        assertThat(judith.open("/board")
                        .page()
                        .select("a[href^='" + path + "']")
                        .text())
                .isEqualTo("The councils of the Larchmere and Saltby Safeguarding Adults Board");
        var alone = judith.open(path + "?year=" + YEAR);
        assertThat(alone.status()).isEqualTo(200);
        assertThat(alone.text())
                .contains("Saltby Council has not recorded that it has this Board together with you")
                .doesNotContain("Saltby Council: as the record stood");
        assertThat(alone.page().select("th:contains(Saltby Council)")).isEmpty();

        var theirs = saltbys(null, null, null);
        var together = judith.open(path + "?year=" + YEAR);
        assertThat(together.text()).contains("Saltby Council: as the record stood on");
        var asked = Objects.requireNonNull(together.page()
                .selectFirst("h2:contains(Were people asked, and did they say what they want?) ~ div table"));
        assertThat(asked.select("thead th").eachText())
                .containsExactly(
                        "Council",
                        "Asked, and said what they want",
                        "Asked, and did not say what they want",
                        "Not asked",
                        "Not known");
        assertThat(asked.select("tbody tr:contains(Saltby Council) td").eachText())
                .hasSize(4)
                .allMatch(number -> number.matches("(\\d*[05]( \\d+%)?|withheld)"))
                .anyMatch(number -> !number.equals("withheld"));
        assertThat(together.body()).doesNotContain("/quality/dive", "/cases/", "ownwords-words");

        saltbys(theirs, theirs, LocalDate.of(2026, 1, 31));
        assertThat(judith.open(path + "?year=" + YEAR).text())
                .contains("Saltby Council has not recorded that it has this Board together with you");
    }

    @Test
    void what_another_council_says_opens_nothing_where_ours_does_not_say_it() {
        var theirs = saltbys(null, null, null);
        assertThat(judith.open("/board/joint/" + theirs).status()).isEqualTo(404);
        assertThat(judith.open("/board").body()).doesNotContain("Saltby and its neighbours");
        assertThat(ken.open(HOME + "/" + theirs).status()).isEqualTo(404);
        saltbys(theirs, theirs, LocalDate.of(2026, 1, 31));
    }

    @Test
    void a_year_that_is_none_or_has_not_begun_is_not_found() {
        var path = recorded("A Board of two for its years");
        for (var year : List.of("2099-00", "2023", "x")) {
            assertThat(judith.open(path + "?year=" + year).status()).as(year).isEqualTo(404);
        }
        assertThat(judith.open(path).status()).isEqualTo(200);
    }

    @Test
    void it_is_changed_with_a_reason_ended_and_all_that_was_recorded_is_shown() {
        var path = recorded("A Board of two that ends");
        var settings = HOME + path.substring("/board/joint".length());
        var opened = ken.open(settings);
        assertThat(opened.page().select("input[name=with][checked]").val()).isEqualTo(SALTBY);
        var without =
                ken.submit(opened, typed("until-day", "31", "until-month", "3", "until-year", "2026", "from-day", "1"));
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.problems()).contains("Enter why it changes");
        var ended = ken.submit(
                opened,
                typed(
                        "from-day",
                        "1",
                        "from-month",
                        "3",
                        "from-year",
                        "2026",
                        "until-day",
                        "31",
                        "until-month",
                        "3",
                        "until-year",
                        "2026",
                        "why",
                        "The councils parted"));
        assertThat(ended.path()).isEqualTo(HOME);
        assertThat(ended.text()).contains("with Saltby Council, until 31 March 2026, not today");
        assertThat(judith.open(path).status()).isEqualTo(404);
        assertThat(ken.open(settings).text()).contains("The councils parted", "Both chairs agreed to it on 2 March");
        // Whoever had it open from before is shown what is newer.
        assertThat(ken.submit(opened, typed("why", "Something else")).status()).isEqualTo(409);
        assertThat(Rows.count(
                        "from fact where row_table = 'joint_board' and row_id in (select id from joint_board where"
                                + " name = 'A Board of two that ends')"))
                .isEqualTo(2);
    }

    @Test
    void what_is_missing_is_named_and_what_was_typed_stays() {
        var answer = ken.submit(ken.open(HOME), typed("name", "", "why", "As agreed"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problems())
                .containsExactly("Enter what the Board is called", "Select the other councils of this Board");
        assertThat(answer.page().select("textarea[name=why]").text()).isEqualTo("As agreed");
        // A council cannot be named that is not here, or that is one's own.
        assertThat(ken.submit(ken.open(HOME), typed("name", "Us", "with", "990", "why", "As agreed"))
                        .status())
                .isEqualTo(422);
        recorded("One of its name");
        assertThat(ken.submit(ken.open(HOME), typed("name", "one of its name", "with", SALTBY, "why", "Again"))
                        .problems())
                .containsExactly("There is or was a Board of this name. Change that one, or enter another name");
    }
}
