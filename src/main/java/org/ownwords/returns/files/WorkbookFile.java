package org.ownwords.returns.files;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ownwords.returns.cells.SacReturn;

/// A return as a workbook, and beside it `cells.csv`, which says where in it each cell is.
final class WorkbookFile {

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

    /// The result of writing a return as a map says.
    public sealed interface LaidOut {

        /// It is written.
        ///
        /// @param left of the cells that the map puts nowhere, those that count something
        record Written(int left) implements LaidOut {}

        /// The map cannot be used, and nothing was written.
        ///
        /// @param wrong what is wrong with it, in sentences
        record Refused(List<String> wrong) implements LaidOut {}
    }

    /// Writes the exact counts at the addresses in a [map][CellMap], and nothing else, in place of any file
    /// that is there.
    ///
    /// @param map the text of the map
    public static LaidOut write(SacReturn sac, String map, Path file) throws IOException {
        return switch (CellMap.read(map, sac.template())) {
            case CellMap.Read.Refused(var wrong) ->
                new LaidOut.Refused(wrong.stream().map(Wrong::sentence).toList());
            case CellMap.Read.Whole(var places) -> {
                WholeFile.write(file, out -> write(CellMap.workbook(places, sac), kind(file.toString()), out));
                var placed = places.stream().map(SacWorkbook.Placed::cell).collect(Collectors.toSet());
                yield new LaidOut.Written((int) sac.values().entrySet().stream()
                        .filter(each -> each.getValue() > 0 && !placed.contains(each.getKey()))
                        .count());
            }
        };
    }

    /// Which program a workbook is for.
    enum Kind {
        XLSX,
        ODS
    }

    private static Kind kind(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".ods") ? Kind.ODS : Kind.XLSX;
    }

    /// @param signed who signed it off, or nothing
    static void write(SacReturn sac, Optional<SignedOff> signed, Kind kind, OutputStream out) throws IOException {
        write(SacWorkbook.of(sac, signed), kind, out);
    }

    private static void write(SacWorkbook book, Kind kind, OutputStream out) throws IOException {
        switch (kind) {
            case XLSX -> XlsxFile.write(book, out);
            case ODS -> OdsFile.write(book, out);
        }
    }

    static void writeMap(SacReturn sac, OutputStream out) throws IOException {
        try (var csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            csv.writeRecord(CellMap.COLUMNS);
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
