package org.ownwords.returns.files;

import com.github.miachm.sods.Color;
import com.github.miachm.sods.Range;
import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import java.io.IOException;
import java.io.OutputStream;

/// A workbook as the open standard keeps it.
final class OdsFile {

    /// In millimetres.
    private static final double WIDE = 110;

    private static final double NARROW = 45;
    private static final double TALL = 32;

    private OdsFile() {}

    static void write(SacWorkbook book, OutputStream out) throws IOException {
        var spreadsheet = new SpreadSheet();
        for (var each : book.sheets()) {
            // One row more than is filled: if several rows at the end of a sheet are empty, the library
            // writes what is put into the last one into all of them.
            var sheet = new Sheet(each.name(), each.rows() + 1, each.columns());
            sheet.setColumnWidth(0, WIDE);
            if (each.columns() > 1) {
                sheet.setColumnWidths(1, each.columns() - 1, NARROW);
            }
            each.contents().forEach((address, content) -> put(sheet, address, content));
            spreadsheet.appendSheet(sheet);
        }
        spreadsheet.save(out);
    }

    private static void put(Sheet sheet, Address address, Content content) {
        Range cell = sheet.getRange(address.row(), address.column());
        switch (content) {
            case Content.Heading(var text) -> {
                cell.setValue(text);
                cell.setFontBold(true);
            }
            case Content.Words(var text) -> cell.setValue(text);
            case Content.Figure(var number, var duty) -> {
                cell.setValue(number);
                switch (duty) {
                    case MANDATORY -> {}
                    case VOLUNTARY -> cell.setBackgroundColor(new Color("#" + Colours.BLUE));
                }
            }
            case Content.Box() -> {
                cell.setBackgroundColor(new Color("#" + Colours.YELLOW));
                if (address.column() == 0) {
                    sheet.setRowHeight(address.row(), TALL);
                }
            }
        }
    }
}
