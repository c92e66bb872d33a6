package org.ownwords.returns;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.ownwords.returns.SacWorkbook.Placed;

/// Where a council wants each cell of a return: a copy of `cells.csv` with the sheets and addresses of the official
/// workbook in the place of ours. UTF-8 CSV, its first line
/// `sheet,cell,table_reference,enquiry_type,category,subcategory`.
///
/// - `sheet` is a name a spreadsheet can have: up to 31 characters, none of them `[ ] : * ? / \`;
/// - `cell` is an address from A1 to ZZ999, each of a sheet once;
/// - the other four say which cell of the return it is, each once, as `cells.csv` has them.
///
/// A cell that is left out is put nowhere. A file with anything wrong in it is refused whole, with every line that is
/// wrong and why.
final class CellMap {

    static final List<String> COLUMNS =
            List.of("sheet", "cell", "table_reference", "enquiry_type", "category", "subcategory");

    private static final int LONGEST_SHEET = 31;
    private static final Pattern SHEET = Pattern.compile("[^\\[\\]:*?/\\\\\\p{Cntrl}]+");
    private static final Pattern ADDRESS = Pattern.compile("[A-Z]{1,2}[1-9][0-9]{0,2}");

    private final SacTemplate template;
    private final List<Placed> places = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private final Set<SacCell> placed = new HashSet<>();
    private final List<Wrong> wrong = new ArrayList<>();

    /// What comes of reading one.
    sealed interface Read {

        record Whole(List<Placed> places) implements Read {}

        record Refused(List<Wrong> wrong) implements Read {}
    }

    private CellMap(SacTemplate template) {
        this.template = template;
    }

    static Read read(String text, SacTemplate template) {
        return new CellMap(template).read(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private Read read(String text) {
        try (var csv = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            var records = csv.iterator();
            if (!records.hasNext() || !records.next().getFields().equals(COLUMNS)) {
                return refused(1, "the first line has to be " + String.join(",", COLUMNS));
            }
            records.forEachRemaining(this::take);
        } catch (CsvParseException e) {
            return refused(0, "This is not CSV: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!wrong.isEmpty()) {
            return new Read.Refused(List.copyOf(wrong));
        }
        return places.isEmpty() ? refused(0, "No cell has a place in it") : new Read.Whole(List.copyOf(places));
    }

    private static Read refused(long line, String why) {
        return new Read.Refused(List.of(new Wrong(line, why)));
    }

    private void take(CsvRecord line) {
        var at = line.getStartingLineNumber();
        if (line.getFieldCount() != COLUMNS.size()) {
            wrong.add(new Wrong(
                    at, "there are %d values in place of %d".formatted(line.getFieldCount(), COLUMNS.size())));
            return;
        }
        var sheet = line.getField(0);
        var address = line.getField(1);
        var cell = SacTable.of(line.getField(2))
                .map(table -> new SacCell(table, line.getField(3), line.getField(4), line.getField(5)))
                .filter(each -> CellPlace.of(template, each).isPresent());
        var reasons = new ArrayList<String>();
        if (sheet.isBlank()
                || sheet.length() > LONGEST_SHEET
                || !SHEET.matcher(sheet).matches()) {
            reasons.add("'%s' cannot be the name of a sheet".formatted(sheet));
        }
        if (!ADDRESS.matcher(address).matches()) {
            reasons.add("'%s' is not an address from A1 to ZZ999".formatted(address));
        } else if (!taken.add(sheet.toLowerCase(Locale.ROOT) + "!" + address)) {
            reasons.add("%s of '%s' is there twice".formatted(address, sheet));
        }
        if (cell.isEmpty()) {
            reasons.add("the return has no such cell");
        } else if (!placed.add(cell.get())) {
            reasons.add("the cell is there twice");
        }
        if (reasons.isEmpty()) {
            places.add(new Placed(sheet, Address.of(address), cell.orElseThrow()));
        } else {
            wrong.add(new Wrong(at, String.join("; ", reasons)));
        }
    }

    /// The exact counts where the map wants them and nothing else, to be pasted over the official sheets as values.
    static SacWorkbook workbook(List<Placed> places, SacReturn sac) {
        var sheets = new LinkedHashMap<String, WorkSheet>();
        for (var each : places) {
            var duty = sac.template().layout(each.cell().table()).blocks().stream()
                    .filter(block -> block.line().label().equals(each.cell().enquiryType()))
                    .findFirst()
                    .orElseThrow()
                    .duty();
            sheets.computeIfAbsent(each.sheet().toLowerCase(Locale.ROOT), _ -> new WorkSheet(each.sheet()))
                    .put(each.address(), new Content.Figure(sac.at(each.cell()), duty.kind()));
        }
        return new SacWorkbook(List.copyOf(sheets.values()), places);
    }
}
