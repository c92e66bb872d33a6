package org.ownwords.returns.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ownwords.page.Days;
import org.ownwords.returns.cells.Layout;
import org.ownwords.returns.cells.Line;
import org.ownwords.returns.cells.SacCell;
import org.ownwords.returns.cells.SacReturn;
import org.ownwords.returns.cells.SacTable;
import org.ownwords.returns.files.Content.Box;
import org.ownwords.returns.files.Content.Figure;
import org.ownwords.returns.files.Content.Heading;
import org.ownwords.returns.files.Content.Words;

/// A return to type, or paste as values, into the official workbook: a sheet a table, a block an enquiry type, with a
/// box for comments on each, and a sheet to sign off, without which the collection refuses a file. Where the official
/// workbook has each cell could not be verified, so this one has an order of its own, and `map` says which cell is
/// where.
///
/// @param map every cell of the return and where it is
record SacWorkbook(List<WorkSheet> sheets, List<Placed> map) {

    /// Where one cell of the return is.
    record Placed(String sheet, Address address, SacCell cell) {}

    SacWorkbook {
        sheets = List.copyOf(sheets);
        map = List.copyOf(map);
    }

    static SacWorkbook of(SacReturn sac) {
        return of(sac, Optional.empty());
    }

    /// @param signed who signed it off, or nothing
    static SacWorkbook of(SacReturn sac, Optional<SignedOff> signed) {
        var sheets = new ArrayList<WorkSheet>();
        var map = new ArrayList<Placed>();
        sheets.add(contents(sac));
        for (var table : SacTable.values()) {
            sheets.add(table(sac, signed, table, map));
        }
        sheets.add(signOff(sac, signed));
        return new SacWorkbook(sheets, map);
    }

    private static WorkSheet contents(SacReturn sac) {
        var sheet = new WorkSheet("Contents");
        sheet.add(new Heading("Safeguarding Adults Collection"));
        whose(sheet, sac);
        sheet.add(new Words("Exact counts, for the Strategic Data Collection Service only. Not for publication."));
        sheet.add(new Words(
                "White cells are mandatory, blue cells voluntary. The official workbook decides which is which."));
        sheet.skip();
        sheet.add(new Heading("Sheet"), new Heading("Table"));
        for (var table : SacTable.values()) {
            sheet.add(new Words(table.reference()), new Words(table.title()));
        }
        return sheet.add(new Words("Sign Off"), new Words("Who is responsible for this return"));
    }

    private static void whose(WorkSheet sheet, SacReturn sac) {
        var council = sac.council();
        sheet.add(new Words("%s (%s), %s"
                .formatted(council.name(), council.code(), sac.year().text())));
        sheet.skip();
    }

    private static WorkSheet table(SacReturn sac, Optional<SignedOff> signed, SacTable table, List<Placed> map) {
        var sheet = new WorkSheet(table.reference());
        sheet.add(new Heading(table.reference() + ". " + table.title()));
        whose(sheet, sac);
        var layout = sac.template().layout(table);
        for (var block : layout.blocks()) {
            sheet.add(new Heading(
                    "%s (%s)".formatted(block.line().label(), block.duty().words())));
            sheet.add(Stream.concat(Stream.of(""), layout.columns().stream().map(Line::label))
                    .map(Heading::new)
                    .toArray(Content[]::new));
            for (var row : layout.rows()) {
                sheet.add(row(sac, layout, block, row, sheet, map));
            }
            sheet.skip();
        }
        var comments = signed.map(each -> each.comments().onTables().get(table));
        return sheet.add(new Heading("Comments")).add(written(comments));
    }

    private static Content[] row(
            SacReturn sac, Layout layout, Layout.Block block, Line row, WorkSheet sheet, List<Placed> map) {
        var cells = new ArrayList<Content>();
        cells.add(new Words(row.label()));
        for (var column : layout.columns()) {
            var cell = layout.cell(block.line(), row, column);
            map.add(new Placed(sheet.name(), new Address(sheet.row(), cells.size()), cell));
            cells.add(new Figure(sac.at(cell), block.duty().kind()));
        }
        return cells.toArray(Content[]::new);
    }

    private static WorkSheet signOff(SacReturn sac, Optional<SignedOff> signed) {
        var sheet = new WorkSheet("Sign Off");
        sheet.add(new Heading("Sign off"));
        whose(sheet, sac);
        sheet.add(new Words("I have seen these figures, and they are what the council's record says."));
        sheet.skip();
        sheet.add(new Heading("Name"), written(signed.map(SignedOff::by)));
        sheet.add(new Heading("Role"), written(signed.map(SignedOff::as)));
        sheet.add(new Heading("Date"), written(signed.map(each -> Days.day(each.at()))));
        return sheet.add(
                new Heading("Comments"),
                written(signed.map(each -> each.comments().onAll())));
    }

    private static Content written(Optional<String> words) {
        return words.<Content>map(Words::new).orElseGet(Box::new);
    }
}
