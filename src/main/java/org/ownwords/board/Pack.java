package org.ownwords.board;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ownwords.reported.ReportPart;
import org.ownwords.reported.Telling;

/// All that the Board is told of a time, to be read, printed or worked with.
///
/// @param council what the council is called
/// @param until   of which day the figures are, in words
record Pack(String council, PackTime time, String until, Map<ReportPart, List<Telling>> parts) {

    String title() {
        return "%s: the Board’s pack, %s".formatted(council, time.words());
    }

    String path(String ending) {
        return "/board/pack%s?year=%s".formatted(ending, time.text());
    }

    /// Every table on a sheet of its own, with what it counts below it. Numbers are numbers.
    void write(OutputStream out) throws IOException {
        var book = new SpreadSheet();
        book.appendSheet(sheet(
                "About",
                List.of(
                        List.of(title()),
                        List.of(until),
                        List.of("Numbers are rounded to the nearest five. Small ones are withheld, and so are others"
                                + " from which one could be worked out."))));
        var number = 1;
        for (var tellings : parts.values()) {
            for (var telling : tellings) {
                for (var table : telling.tables()) {
                    var rows = new ArrayList<List<String>>();
                    rows.add(List.of("%s: %s".formatted(telling.title(), table.caption())));
                    rows.add(table.heads());
                    rows.addAll(table.rows());
                    rows.add(List.of(telling.definition()));
                    book.appendSheet(sheet("Table " + number++, rows));
                }
            }
        }
        book.save(out);
    }

    private static Sheet sheet(String name, List<List<String>> rows) {
        var sheet = new Sheet(
                name, rows.size(), rows.stream().mapToInt(List::size).max().orElse(1));
        for (var row = 0; row < rows.size(); row++) {
            for (var column = 0; column < rows.get(row).size(); column++) {
                var text = rows.get(row).get(column);
                sheet.getRange(row, column).setValue(text.matches("[0-9]{1,9}") ? (Object) Double.valueOf(text) : text);
            }
        }
        return sheet;
    }
}
