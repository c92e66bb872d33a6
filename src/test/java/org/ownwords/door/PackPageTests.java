package org.ownwords.door;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;
import org.ownwords.pdf.PdfUa;
import org.ownwords.vocabulary.ReportingYear;

/// The Board's pack: what it is told of a year, without a figure that was typed by hand.
class PackPageTests {

    private final Visitor judith = Visitor.signedIn(TestCouncil.get(), "judith.marsh");

    @Test
    void the_pack_is_a_page_a_pdf_and_tables() throws IOException {
        var board = judith.open("/board");
        assertThat(board.page().select("main a[href^=/board/pack]")).hasSize(1);
        var pack = judith.open(board.page().select("main a[href^=/board/pack]").attr("href"));
        assertThat(pack.text())
                .contains(
                        "Something that could not be brought about is not a failure",
                        "Larchmere Council: the Board’s pack");
        PdfUa.assertIsPdfUa(bytes("/board/pack.pdf"));
        var book = new SpreadSheet(new ByteArrayInputStream(bytes("/board/pack.ods")));
        assertThat(book.getSheets())
                .hasSize(1 + pack.page().select("main table").size());
        assertThat(book.getSheet("About").getDataRange().getValue()).asString().contains("the Board’s pack");
        assertThat(judith.open("/board/pack?year=1066-68").status()).isEqualTo(404);
    }

    private byte[] bytes(String path) {
        var answer = judith.download(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    @Test
    void a_pack_is_of_a_quarter_that_is_over() throws IOException {
        var today = LocalDate.now(TestCouncil.get().bean(Clock.class));
        var over = quarter(today.minusMonths(3));
        var name = "%s to %s %d"
                .formatted(
                        month(over),
                        month(over.plusMonths(2)),
                        over.plusMonths(2).getYear());
        var link = judith.open("/board/pack").page().select("nav a:contains(%s)".formatted(name));
        assertThat(link).hasSize(1);
        var pack = judith.open(link.attr("href"));
        assertThat(pack.text())
                .contains(
                        "Larchmere Council: the Board’s pack, " + name,
                        "What was done, heard and found is that of " + name,
                        "Figures count from April");
        assertThat(bytes("/board/pack.ods" + link.attr("href").replaceAll(".*\\?", "?")))
                .isNotEmpty();
        var now = quarter(today);
        assertThat(judith.open("/board/pack?year=" + written(now)).status())
                .as("one that is not over")
                .isEqualTo(404);
        assertThat(judith.open("/board/pack?year=2090-91").status())
                .as("a year that has not begun")
                .isEqualTo(404);
    }

    /// The first day of the quarter a day is in.
    private static LocalDate quarter(LocalDate day) {
        return day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 3);
    }

    private static String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
    }

    private static String written(LocalDate first) {
        return "%s-q%d".formatted(ReportingYear.of(first).text(), (first.getMonthValue() + 8) % 12 / 3 + 1);
    }
}
