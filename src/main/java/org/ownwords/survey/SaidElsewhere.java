package org.ownwords.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ownwords.survey.AddsUp.Looked;
import org.ownwords.survey.Said.Cell;
import org.ownwords.survey.Tabled.Says;

/// Whether tables say the same as the text around them, and as each other.
final class SaidElsewhere {

    private final Looked looked;
    private final List<Slip> slips = new ArrayList<>();

    private SaidElsewhere(Looked looked) {
        this.looked = looked;
    }

    /// What is said otherwise elsewhere than in this table.
    static List<Slip> of(Tabled table, Looked looked) {
        var adding = new SaidElsewhere(looked);
        adding.elsewhere(table);
        return List.copyOf(adding.slips);
    }

    /// What the text says twice and not the same.
    static List<Slip> ofText(Looked looked) {
        var adding = new SaidElsewhere(looked);
        adding.textTwice();
        return List.copyOf(adding.slips);
    }

    private void elsewhere(Tabled table) {
        for (var said : looked.said()) {
            switch (said) {
                case Said.InText text -> inText(table, text);
                case Said.Twice twice -> inTwoTables(table, twice);
            }
        }
    }

    private void inText(Tabled table, Said.InText text) {
        var cells = text.cells().stream().map(this::value).toList();
        if (cells.isEmpty()
                || !text.cells().getFirst().table().equals(table.number())
                || cells.stream().anyMatch(Optional::isEmpty)) {
            return;
        }
        var sum = new Value(
                cells.getFirst().orElseThrow().says(),
                cells.stream().mapToInt(each -> each.orElseThrow().number()).sum(),
                false);
        var value = new Value(text.says(), text.value(), false);
        if (!agree(value, sum, table.answered())) {
            slips.add(new Slip.TextAndTable(table.number(), text.about(), sum.words(), value.words(), text.lines()));
        }
    }

    private void inTwoTables(Tabled table, Said.Twice twice) {
        var here = value(twice.cell());
        var there = value(twice.other());
        if (twice.cell().table().equals(table.number())
                && here.isPresent()
                && there.isPresent()
                && !agree(here.get(), there.get(), table.answered())) {
            slips.add(new Slip.TwoTables(
                    table.number(),
                    twice.cell().row(),
                    here.get().words(),
                    twice.other().table(),
                    there.get().words()));
        }
    }

    /// What a cell says.
    ///
    /// @param named whether it is how many are named
    private record Value(Says says, int number, boolean named) {
        String words() {
            if (named) {
                return number == 1 ? "1 name" : number + " names";
            }
            return says.isPercent() ? number + "%" : String.valueOf(number);
        }
    }

    private Optional<Value> value(Cell cell) {
        var table = looked.tables().stream()
                .filter(each -> each.number().equals(cell.table()))
                .findFirst();
        var row = table.flatMap(each -> each.row(cell.row()));
        if (row.isEmpty()) {
            return Optional.empty();
        }
        if (cell.column().equals(PublishedTables.NAMES)) {
            return Optional.of(new Value(Says.COUNT, row.get().named(), true));
        }
        return table.get().columns().stream()
                .filter(each -> each.name().equals(cell.column()))
                .findFirst()
                .flatMap(column -> row.get().in(column).stream()
                        .mapToObj(number -> new Value(column.says(), number, false))
                        .findFirst());
    }

    /// Whether two numbers say the same: equal, or the one the other in per cent of those who answered.
    private static boolean agree(Value one, Value other, @Nullable Integer answered) {
        if (one.says().isPercent() == other.says().isPercent()) {
            return one.number() == other.number();
        }
        if (answered == null) {
            return true;
        }
        return one.says().isPercent()
                ? Tabled.isPercent(one.number(), other.number(), answered)
                : Tabled.isPercent(other.number(), one.number(), answered);
    }

    private void textTwice() {
        var numbers = new LinkedHashMap<String, Map<Integer, List<String>>>();
        for (var said : looked.said()) {
            if (said instanceof Said.InText text && text.cells().isEmpty()) {
                numbers.computeIfAbsent(text.about(), _ -> new LinkedHashMap<>())
                        .computeIfAbsent(text.value(), _ -> new ArrayList<>())
                        .addAll(text.lines());
            }
        }
        numbers.forEach((about, lines) -> {
            if (lines.size() > 1) {
                slips.add(new Slip.TextTwice(about, lines));
            }
        });
    }
}
