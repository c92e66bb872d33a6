package org.ownwords.returns;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// A return as a workbook, and beside it `cells.csv`, which says where in it each cell is.
public final class WorkbookFile {

    private static final String MAP = "cells.csv";

    private WorkbookFile() {}

    /// Writes both, in place of any that are there: as ODS where the file is called so, as XLSX otherwise. Says where
    /// the map is.
    public static Path write(SacReturn sac, Path file) throws IOException {
        WholeFile.write(file, out -> write(sac, Optional.empty(), kind(file.toString()), out));
        var map = file.resolveSibling(MAP);
        WholeFile.write(map, out -> writeMap(sac, out));
        return map;
    }

    /// Which program a workbook is for.
    enum Kind {
        XLSX,
        ODS
    }

    private static Kind kind(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".ods") ? Kind.ODS : Kind.XLSX;
    }

    /// @param sent who signed it off, where somebody has
    static void write(SacReturn sac, Optional<SentReturn> sent, Kind kind, OutputStream out) throws IOException {
        var book = SacWorkbook.of(sac, sent);
        switch (kind) {
            case XLSX -> XlsxFile.write(book, out);
            case ODS -> OdsFile.write(book, out);
        }
    }

    static void writeMap(SacReturn sac, OutputStream out) throws IOException {
        try (var csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            csv.writeRecord("sheet", "cell", "table_reference", "enquiry_type", "category", "subcategory");
            for (var each : SacWorkbook.of(sac).map()) {
                var cell = each.cell();
                csv.writeRecord(
                        each.sheet(),
                        each.address().a1(),
                        cell.table().reference(),
                        cell.enquiryType(),
                        cell.category(),
                        cell.subcategory());
            }
        }
    }
}
