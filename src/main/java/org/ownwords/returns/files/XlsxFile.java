package org.ownwords.returns.files;

import java.io.IOException;
import java.io.OutputStream;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A workbook as Excel keeps it.
final class XlsxFile {

    /// Of this form of file. The library asks for it.
    private static final String VERSION = "1.0";

    private static final int WIDE = 60;
    private static final int NARROW = 24;
    private static final int TALL = 90;

    private XlsxFile() {}

    static void write(SacWorkbook book, OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "Ownwords", VERSION)) {
            for (var each : book.sheets()) {
                var sheet = workbook.newWorksheet(each.name());
                sheet.width(0, WIDE);
                for (var column = 1; column < each.columns(); column++) {
                    sheet.width(column, NARROW);
                }
                each.contents().forEach((address, content) -> put(sheet, address, content));
            }
        }
    }

    private static void put(Worksheet sheet, Address address, Content content) {
        var row = address.row();
        var column = address.column();
        switch (content) {
            case Content.Heading(var text) -> {
                sheet.value(row, column, text);
                sheet.style(row, column).bold().wrapText(true).set();
            }
            case Content.Words(var text) -> sheet.value(row, column, text);
            case Content.Figure(var number, var duty) -> {
                sheet.value(row, column, number);
                var style = sheet.style(row, column).borderStyle(BorderStyle.THIN);
                switch (duty) {
                    case MANDATORY -> style.set();
                    case VOLUNTARY -> style.fillColor(Colours.BLUE).set();
                }
            }
            case Content.Box() -> {
                sheet.style(row, column)
                        .borderStyle(BorderStyle.THIN)
                        .fillColor(Colours.YELLOW)
                        .wrapText(true)
                        .set();
                if (column == 0) {
                    sheet.rowHeight(row, TALL);
                }
            }
        }
    }
}
