package org.ownwords.door;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;
import org.ownwords.pdf.PdfUa;

/// The Board's pack: what it is told of a year, without a figure that was typed by hand.
class PackPageTests {

    private final Visitor judith = Visitor.signedIn(TestCouncil.get(), "judith.marsh");

    @Test
    void the_pack_is_a_page_a_pdf_and_tables_and_says_the_same_as_the_boards_page() throws IOException {
        var board = judith.open("/board");
        assertThat(board.page().select("main a[href^=/board/pack]")).hasSize(1);
        var pack = judith.open(board.page().select("main a[href^=/board/pack]").attr("href"));
        assertThat(pack.text())
                .contains(
                        "Something that could not be brought about is not a failure",
                        "Larchmere Council: the Board’s pack");
        assertThat(tables(board)).as("figures of the Board’s page").isSubsetOf(tables(pack));

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

    /// Of each table, its answers and numbers: what is in its first two columns.
    private static List<String> tables(Visitor.Answer answer) {
        var tables = new ArrayList<String>();
        for (var row : answer.page().select("main tbody tr")) {
            var cells = row.select("th, td").eachText();
            if (!cells.getFirst().startsWith("All ")) {
                tables.add(cells.getFirst() + ": " + cells.get(1));
            }
        }
        return tables;
    }
}
