package org.ownwords.returns.files;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.ownwords.returns.cells.CellPlace;
import org.ownwords.returns.cells.SacCell;
import org.ownwords.returns.cells.SacReturn;
import org.ownwords.returns.cells.SacTable;
import org.ownwords.returns.cells.SacTemplate;
import org.ownwords.returns.files.SacWorkbook.Placed;

/// Where each cell of a return goes in the official workbook: a copy of `cells.csv` with the sheets and
/// addresses of the official workbook in the place of ours. UTF-8 CSV, its first line
/// `sheet,cell,table_reference,enquiry_type,category,subcategory`.
///
/// - `sheet` is a name a spreadsheet can have: up to 31 characters, none of them `[ ] : * ? / \`;
/// - `cell` is an address from A1 to ZZ999, each of a sheet once;
/// - the other four say which cell of the return it is, each once, as `cells.csv` has them.
///
/// A cell that is left out is not written. A file with an error is refused as a whole, with every wrong line
/// and the reason.
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

    /// The result of reading one.
    sealed interface Read {

        record Whole(List<Placed> places) implements Read {}

        record Refused(List<Wrong> wrong) implements Read {}
    }

    private CellMap(SacTemplate template) {
        this.template = template;
    }

    static Read read(String text, SacTemplate template) {
        var map = new CellMap(template);
        var wrong = WrittenFile.read(text, COLUMNS, map::take);
        if (!wrong.isEmpty()) {
            return new Read.Refused(wrong);
        }
        return map.places.isEmpty()
                ? new Read.Refused(List.of(new Wrong(0, "No cell has a place in it")))
                : new Read.Whole(List.copyOf(map.places));
    }

    private List<String> take(List<String> values) {
        var sheet = values.get(0);
        var address = values.get(1);
        var cell = SacTable.of(values.get(2))
                .map(table -> new SacCell(table, values.get(3), values.get(4), values.get(5)))
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
        }
        return reasons;
    }

    /// The exact counts at the addresses in the map and nothing else, to be pasted over the official sheets
    /// as values.
    static SacWorkbook workbook(List<Placed> places, SacReturn sac) {
        var sheets = new LinkedHashMap<String, WorkSheet>();
        for (var each : places) {
            var duty = CellPlace.of(sac.template(), each.cell())
                    .orElseThrow()
                    .block()
                    .duty();
            sheets.computeIfAbsent(each.sheet().toLowerCase(Locale.ROOT), _ -> new WorkSheet(each.sheet()))
                    .put(each.address(), new Content.Figure(sac.at(each.cell()), duty.kind()));
        }
        return new SacWorkbook(List.copyOf(sheets.values()), places);
    }
}
