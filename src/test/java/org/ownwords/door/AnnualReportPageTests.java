package org.ownwords.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.Visitor.typed;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;
import org.ownwords.pdf.PdfUa;

/// The annual report of the Board, from the first sentence to those it was sent to. Each test has a year of its own.
class AnnualReportPageTests {

    private static final List<String> ASKED_FOR = List.of(
            "objective",
            "strategy",
            "members",
            "reviews-ended",
            "reviews-going-on",
            "findings-acted",
            "findings-not-acted");

    private final Visitor judith = Visitor.signedIn(TestCouncil.get(), "judith.marsh");
    private final Visitor sam = Visitor.signedIn(TestCouncil.get(), "sam.oyelaran");

    private static Map<String, List<String>> on(String field, Map<String, List<String>> fields) {
        fields.putAll(typed(field + "-day", "1", field + "-month", "6", field + "-year", "2026"));
        return fields;
    }

    @Test
    void a_report_is_gathered_written_commented_on_issued_and_sent() throws IOException {
        var path = "/board/annual-reports/2023-24";
        assertThat(judith.open("/board/annual-reports")
                        .page()
                        .select("main li a")
                        .eachAttr("href"))
                .contains(path);
        assertThat(judith.open(path).text()).contains("Nothing yet. The Act asks for it");
        judith.submit(
                judith.open(path + "/members/new"),
                typed(
                        "member", "Larchmere Fire and Rescue",
                        "did", "Visited every home that was named to us",
                        "difference", "Two people cook at home again"));
        for (var chapter : ASKED_FOR) {
            if (!chapter.equals("members")) {
                var early = judith.submit(judith.open(path + "/issue"), on("agreedOn", typed("agreedBy", "The chair")));
                assertThat(early.status()).as("before " + chapter).isEqualTo(422);
                judith.submit(judith.open(path + "/parts/" + chapter), typed("words", "What we did of " + chapter));
            }
        }
        sam.submit(sam.open(path + "/comments/new"), typed("words", "Say it shorter"));
        var commented = judith.open(path);
        assertThat(commented.text()).contains("Sam Oyelaran", "Say it shorter", "Two people cook at home again");
        var settling = commented
                .page()
                .select("a[href^=" + path + "/comments/]:not([href$=new])")
                .attr("href");
        assertThat(judith.submit(judith.open(settling), typed("words", "It is one page now"))
                        .text())
                .contains("What was done: It is one page now");

        var issued = judith.submit(judith.open(path + "/issue"), on("agreedOn", typed("agreedBy", "The chair")));
        assertThat(issued.text())
                .contains("Issued: agreed by The chair on 1 June 2026", "Local Healthwatch; The chair of the Health");
        var id =
                (UUID) Objects.requireNonNull(Rows.value("select id from annual_report_issued where year = '2023-24'"));
        var file = file(id);
        try (var document = Loader.loadPDF(file)) {
            var text = new PDFTextStripper().getText(document);
            assertThat(text).contains("What we did of objective", "Visited every home");
            var page = judith.open(path + "/issued/" + id + "/read");
            assertThat(page.page().select("main table:not(:has(caption))"))
                    .as("every table says what it is")
                    .isEmpty();
            var contents = page.page().select("main nav a");
            assertThat(contents.eachText())
                    .contains("What each member did")
                    .isEqualTo(page.page().select("main section h2").eachText());
            assertThat(contents.eachAttr("href"))
                    .allMatch(to -> page.page().select("main section" + to).size() == 1);
            var words = plain(text);
            assertThat(page.page()
                            .select("main section")
                            .select("h2, h3, p, caption, th, td")
                            .eachText())
                    .as("the page and the file say the same")
                    .isNotEmpty()
                    .allMatch(each -> words.contains(plain(each)));
        }
        PdfUa.assertIsPdfUa(file);

        // What is changed afterwards is in the draft and not in what was issued.
        judith.submit(judith.open(path + "/parts/objective"), typed("words", "Something else"));
        assertThat(file(id)).isEqualTo(file);
        assertThat(judith.open(path + "/issued/" + id + "/read").text())
                .contains("As it was issued: agreed by The chair on 1 June 2026", "What we did of objective")
                .doesNotContain("Something else", "Write something");
        assertThat(judith.open(path + "/read").text()).contains("It is not issued", "Something else");
        assertThat(judith.open(path + "/parts/objective").text())
                .contains("What this chapter said before", "The Board wrote: What we did of objective");

        for (var recipient : List.of("chief-executive", "leader", "policing-body", "healthwatch", "wellbeing-board")) {
            judith.submit(
                    judith.open(path + "/issued/" + id + "/sent/new"),
                    on("on", typed("recipient", recipient, "who", "Larchmere’s " + recipient)));
        }
        assertThat(judith.open(path).text())
                .contains("The leader of the council: Larchmere’s leader, 1 June 2026")
                .doesNotContain("Not sent yet");
        var sent = judith.open(path)
                .page()
                .select("li:contains(Larchmere’s leader) a")
                .attr("href");
        var change = judith.open(sent);
        var opened = sam.open(sent);
        assertThat(judith.submit(change, typed("who", "The deputy leader")).problems())
                .containsExactly("Enter what was wrong");
        assertThat(judith.submit(change, typed("who", "Ada Crane", "why", "The leader has changed"))
                        .text())
                .contains(
                        "The leader of the council: Ada Crane, 1 June 2026",
                        "Sent to: The leader of the council: Larchmere’s leader")
                .contains("Recorded again because: The leader has changed");
        assertThat(sam.submit(opened, typed("why", "Not so")).status()).isEqualTo(409);
        assertThat(sam.submit(sam.open(sent), typed("inError", "yes", "why", "It came back"))
                        .text())
                .contains("Not sent yet, and the Act asks for it: The leader of the council.", "It came back");
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00ad-]+", "");
    }

    @Test
    void what_was_said_of_a_draft_is_put_right_by_whoever_said_it_and_what_was_done_by_whoever_did_it() {
        var path = "/board/annual-reports/2021-22";
        sam.submit(sam.open(path + "/comments/new"), typed("words", "Say it shorter"));
        var id = Rows.value("select id from annual_report_comment where year = '2021-22'");
        var own = path + "/comments/" + id + "/change";
        assertThat(judith.open(own).status())
                .as("nobody changes what somebody else says")
                .isEqualTo(404);
        assertThat(judith.open(path).page().select("a[href=" + own + "]")).isEmpty();
        var form = sam.open(own);
        assertThat(sam.submit(form, typed("words", "Say it in plain words")).problems())
                .containsExactly("Enter what was wrong, or what has changed");
        assertThat(sam.submit(form, typed("words", "Say it in plain words", "why", "Short was not the point"))
                        .text())
                .contains("Say it in plain words", "Comment: Say it shorter", "Short was not the point");
        var settling = path + "/comments/" + id;
        var late = sam.open(settling);
        judith.submit(judith.open(settling), typed("words", "It is shorter"));
        assertThat(sam.submit(late, typed("words", "Nothing")).status())
                .as("somebody said it since")
                .isEqualTo(409);
        var again = judith.open(settling);
        assertThat(judith.submit(again, typed("words", "It is plainer")).problems())
                .containsExactly("Enter what was wrong, or what has changed");
        assertThat(judith.submit(again, typed("words", "It is plainer", "why", "He meant plain"))
                        .text())
                .contains("What was done: It is plainer", "What was done: It is shorter", "He meant plain");
        assertThat(sam.submit(sam.open(own), typed("inError", "yes", "why", "It was about another report"))
                        .text())
                .contains("Taken back.", "Comment: Say it in plain words", "It was about another report");
    }

    @Test
    void what_two_people_write_at_once_is_put_together_and_what_a_member_says_is_put_right() {
        var path = "/board/annual-reports/2022-23";
        var opened = judith.open(path + "/parts/next");
        var before = sam.open(path + "/parts/next");
        assertThat(judith.submit(opened, typed("words", " ")).problems())
                .containsExactly("Enter what the Board says in this chapter");
        var twice = typed("words", "Listen more");
        judith.submit(opened, twice);
        assertThat(judith.submit(opened, twice).status()).isEqualTo(200);
        var late = sam.submit(before, typed("words", "Read more"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text())
                .contains("Somebody wrote this while you were typing", "It says now: Listen more", "Read more");
        assertThat(sam.submit(late, typed("words", "Listen and read more")).text())
                .contains("Listen and read more");

        judith.submit(
                judith.open(path + "/members/new"),
                typed("member", "Larchmere Police", "did", "Asked first", "difference", "People say more"));
        var member = Rows.value("select id from annual_report_member where year = '2022-23'");
        var change = judith.open(path + "/members/" + member);
        var old = sam.open(path + "/members/" + member);
        assertThat(judith.submit(change, typed("did", "Asked first in each call"))
                        .problems())
                .containsExactly("Enter what was wrong, or what has changed");
        judith.submit(change, typed("did", "Asked first in each call", "why", "It was each call"));
        assertThat(judith.open(path).text()).contains("Asked first in each call");
        assertThat(sam.submit(old, typed("why", "Not mine")).status()).isEqualTo(409);
        judith.submit(
                judith.open(path + "/members/" + member), typed("inError", "yes", "why", "It was for another year"));
        assertThat(judith.open(path).text())
                .contains("What members who were taken out said before", "It was for another year");
        assertThat(judith.open(path + "/read").text()).doesNotContain("Larchmere Police");
        assertThat(judith.open(path + "/members/" + member).text())
                .contains("What it did: Asked first in each call", "What it did: Asked first");
        assertThat(judith.open("/board/annual-reports/2022-23/parts/nothing").status())
                .isEqualTo(404);
        assertThat(judith.open("/board/annual-reports/2022-24").status()).isEqualTo(404);
    }

    private static byte[] file(UUID issued) {
        return (byte[])
                Objects.requireNonNull(Rows.value("select file from annual_report_issued where id = ?", issued));
    }
}
