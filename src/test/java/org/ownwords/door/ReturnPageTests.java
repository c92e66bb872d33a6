package org.ownwords.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.Visitor.typed;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;
import org.ownwords.page.Ids;
import org.ownwords.vocabulary.ReportingYear;

/// The return, as each role may see it. Two people in it have a concern of 2023-24 and nothing else.
class ReturnPageTests {

    private static final String YEAR = "2023-24";
    private static final String CONCERNS = "/returns/sac/2023-24/SG1f/concern/total/total";

    private static UUID edith;
    private static UUID ted;

    private final Visitor meera = Visitor.signedIn(TestCouncil.get(), "meera.pillai");
    private final Visitor sam = Visitor.signedIn(TestCouncil.get(), "sam.oyelaran");
    private final Visitor judith = Visitor.signedIn(TestCouncil.get(), "judith.marsh");

    @BeforeAll
    static void two_concerns_of_long_ago() {
        edith = raised("Edith", "2023");
        ted = raised("Ted", "2023");
    }

    /// A concern raised on 3 July, and the case it opened.
    private static UUID raised(String name, String year) {
        var nadia = Visitor.signedIn(TestCouncil.get(), "nadia.rahman");
        Rows.of("with gone as (delete from draft where form = '/concerns/new' returning 1) select count(*) from gone");
        var id = UUID.randomUUID();
        var fields = new LinkedHashMap<>(Form.CONCERN_ABOUT_SOMEBODY_NEW.typed(name));
        fields.putAll(typed(
                "id",
                id.toString(),
                "familyName",
                "Of " + id,
                "raisedOn-day",
                "3",
                "raisedOn-month",
                "7",
                "raisedOn-year",
                year));
        assertThat(nadia.submit(nadia.open("/concerns/new"), fields).problems()).isEmpty();
        return Ids.from(id, "case");
    }

    private static String number(UUID file) {
        return "Case " + Rows.value("select number from case_file where id = ?", file);
    }

    @Test
    void who_makes_the_return_sees_exact_counts_and_what_they_count() {
        var table = meera.open("/returns/sac/" + YEAR + "/SG1f");
        var link = table.page().select("tbody a").getFirst();
        assertThat(link.text()).isEqualTo("2");
        assertThat(link.attr("href")).isEqualTo(CONCERNS);
        var cell = meera.open(CONCERNS);
        assertThat(cell.text())
                .contains(
                        "Every concern that was raised from 1 April 2023 to 31 March 2024.",
                        "in 2022-23",
                        number(edith));
        assertThat(cell.body()).doesNotContain("Edith", edith.toString());
    }

    @Test
    void a_cell_opens_to_its_cases_for_those_who_may_see_them() {
        var links = sam.open(CONCERNS).page().select("main li a");
        assertThat(links.eachAttr("href")).containsExactly("/cases/" + edith, "/cases/" + ted);
        assertThat(links.eachText()).first().asString().startsWith("Edith");
        assertThat(sam.open(links.getFirst().attr("href")).status()).isEqualTo(200);
    }

    @Test
    void the_board_sees_what_may_be_published_and_no_case() {
        for (var path : List.of("/returns/sac/2023-24", "/returns/sac/2023-24/SG1f", CONCERNS)) {
            var page = judith.open(path);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.page().select("main").eachAttr("href")).noneMatch(href -> href.startsWith("/cases"));
        }
        assertThat(judith.open("/returns/sac/2023-24/SG1f")
                        .page()
                        .select("tbody a")
                        .eachText())
                .containsOnly("[c]");
        assertThat(judith.open(CONCERNS).text())
                .contains("Every concern that was raised")
                .doesNotContain("Case ");
        assertThat(judith.open("/returns/sac/2023-24/files/local.csv").body())
                .contains("SG1f,Safeguarding Concerns,Total,Total,[c]");
        for (var closed : List.of(
                "files/return.csv",
                "files/publishable.csv",
                "files/return.xlsx",
                "checks",
                "gaps",
                "gaps/no-gender",
                "sign-off")) {
            assertThat(judith.open("/returns/sac/2023-24/" + closed).status())
                    .as(closed)
                    .isEqualTo(403);
        }
    }

    @Test
    void every_file_comes_as_a_file() {
        assertThat(meera.open("/returns/sac/2023-24/files/return.csv").body())
                .contains("990,Larchmere Council,SG1f,Safeguarding Concerns,Total,Total,2");
        for (var name : List.of("return.xlsx", "return.ods", "publishable.csv", "cells.csv")) {
            var last = Looked.last();
            var answer = meera.open("/returns/sac/2023-24/files/" + name);
            assertThat(answer.status()).as(name).isEqualTo(200);
            assertThat(Looked.since(last))
                    .as("the look is logged")
                    .extracting(Looked::route)
                    .contains("/returns/sac/{year}/files/{name}");
            assertThat(answer.body()).isNotEmpty();
        }
        assertThat(meera.open("/returns/sac/2023-24/files/other.csv").status()).isEqualTo(404);
    }

    @Test
    void there_is_no_page_for_a_year_a_table_or_a_cell_that_is_not() {
        for (var path : List.of(
                "/returns/sac/2014-15",
                "/returns/sac/2923-24",
                "/returns/sac/2023-25",
                "/returns/sac/now",
                "/returns/sac/2023-24/SG2d",
                "/returns/sac/2023-24/SG1a/concern/17/total",
                "/returns/sac/2023-24/gaps/none",
                "/returns/sac/2023-24/gaps/no-gender?team=none",
                "/returns/sent/" + UUID.randomUUID())) {
            assertThat(meera.open(path).status()).as(path).isEqualTo(404);
        }
    }

    @Test
    void what_is_missing_leads_to_its_cases() {
        var gaps = sam.open("/returns/sac/2023-24/gaps");
        var link = gaps.page()
                .select("main tbody a:contains(No primary support reason)")
                .getFirst();
        assertThat(sam.open(link.attr("href")).page().select("main li a").eachAttr("href"))
                .contains("/cases/" + edith);
        assertThat(meera.open(link.attr("href")).body()).contains(number(edith)).doesNotContain(edith.toString());
    }

    @Test
    void a_closing_that_nobody_has_agreed_to_is_missing_until_somebody_has() {
        var nadia = Visitor.signedIn(TestCouncil.get(), "nadia.rahman");
        var matter = Matter.open(nadia);
        matter.concluded(nadia);
        var gaps = "/returns/sac/"
                + ReportingYear.of(LocalDate.now(ZoneId.of("Europe/London"))).text() + "/gaps/not-agreed";
        assertThat(nadia.open(gaps).page().select("main li a").eachAttr("href")).contains(matter.path());
        sam.submit(sam.open(Form.SIGN_OFF.path(matter)), Form.SIGN_OFF.least(matter));
        assertThat(nadia.open(gaps).page().select("main li a").eachAttr("href")).doesNotContain(matter.path());
    }

    @Test
    void of_two_who_sign_the_same_off_at_once_one_is_kept() {
        var fields =
                typed("id", UUID.randomUUID().toString(), "signedOffBy", "Ruth Penhale", "signedOffAs", "Director");
        var path = "/returns/sac/2021-22/sign-off";
        var visitors = Stream.generate(() -> Visitor.signedIn(TestCouncil.get(), "meera.pillai"))
                .limit(4)
                .toList();
        var forms = visitors.stream().map(each -> each.open(path)).toList();
        assertThat(IntStream.range(0, visitors.size())
                        .parallel()
                        .mapToObj(i -> visitors.get(i).submit(forms.get(i), fields))
                        .toList())
                .allSatisfy(answer -> assertThat(answer.text()).contains("Signed off by Ruth Penhale"));
    }

    @Test
    void the_checks_are_shown_with_the_records_to_mend() {
        var checks = sam.open("/returns/sac/2023-24/checks");
        assertThat(checks.status()).isEqualTo(200);
        assertThat(checks.text()).contains("These are Ownwords’ own checks.");
    }

    @Test
    void a_return_that_is_signed_off_stays_as_it_was() {
        var id = UUID.randomUUID();
        var path = "/returns/sac/2022-23/sign-off";
        var refused = meera.submit(meera.open(path), typed("id", id.toString(), "signedOffBy", "Ruth Penhale"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problems()).containsExactly("Enter their job title");
        assertThat(refused.page().select("input[name=signedOffBy]").val()).isEqualTo("Ruth Penhale");
        var fields = typed(
                "id",
                id.toString(),
                "signedOffBy",
                "Ruth Penhale",
                "signedOffAs",
                "Director of Adult Social Services",
                "comments",
                "=1+1 We had no concerns",
                "comments-SG3a",
                "Counted twice, by hand",
                "comments-SG1a",
                "<b>New</b> team");
        var kept = meera.submit(meera.open(path), fields);
        meera.submit(meera.open(path), fields);
        assertThat(kept.path()).isEqualTo("/returns/sent/" + id);
        assertThat(kept.text())
                .contains(
                        "Signed off by Ruth Penhale, Director of Adult Social Services. Kept by Meera Pillai",
                        "SG1a. Individuals by age <b>New</b> team SG3a. Mental capacity by age Counted twice, by hand",
                        "Nothing has changed. The record still says what was sent.");
        assertThat(Rows.of("select kind from fact where chain_id = ?", id))
                .containsExactly(Map.of("kind", "ReturnSent"));
        raised("Winnie", "2022");
        var later = meera.open("/returns/sent/" + id);
        assertThat(later.page().select("tbody tr").eachText())
                .contains("SG1f Safeguarding Concerns 0 1", "SG1b Safeguarding Concerns, Female 0 1");
        assertThat(meera.open("/returns/sent/" + id + "/return.csv").body())
                .contains("SG1f,Safeguarding Concerns,Total,Total,0");
        assertThat(meera.open("/returns/sent/" + id + "/return.csv").body())
                .as("the very file that was kept")
                .isEqualTo(Rows.value("select file from sent_return where id = ?", id));
        assertThat(meera.open("/returns/sac/2022-23").page().select("main a").eachAttr("href"))
                .contains("/returns/sent/" + id);
        assertThat(meera.open("/returns").text()).contains("signed off by Ruth Penhale");
        assertThat(judith.open("/returns/sent/" + id).status()).isEqualTo(403);
    }
}
