package org.ownwords.survey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.ownwords.survey.Said.Cell;
import org.ownwords.survey.Tabled.Column;
import org.ownwords.survey.Tabled.Row;
import org.ownwords.survey.Tabled.Rows;
import org.ownwords.survey.Tabled.Says;

/// Whether tables add up, by themselves, with each other and with the text around them. The same holds for what
/// others published and for what is made here: a number that does not add up is said, and never mended.
///
/// What rounding to whole percentages can do is no slip. A percentage is right where it is its number rounded;
/// a column of them may add up to 99 or 101, and to more or less only where each of them is right by its number.
final class AddsUp {

    private static final int HUNDRED = 100;

    /// What is looked at together.
    ///
    /// @param everybody the names of all who answered, or none where nobody is named
    /// @param called    the name of somebody, however it is written
    record Looked(List<Tabled> tables, List<Said> said, List<String> everybody, UnaryOperator<String> called) {
        Looked {
            tables = List.copyOf(tables);
            said = List.copyOf(said);
            everybody = List.copyOf(everybody);
        }

        /// One table with nothing around it.
        static Looked alone(Tabled table) {
            return new Looked(List.of(table), List.of(), List.of(), UnaryOperator.identity());
        }
    }

    private final Looked looked;
    private final List<Slip> slips = new ArrayList<>();

    private AddsUp(Looked looked) {
        this.looked = looked;
    }

    /// Every slip, in the order of the tables, and then those of the text alone. None where all adds up.
    static List<Slip> slips(Looked looked) {
        var adding = new AddsUp(looked);
        for (var table : looked.tables()) {
            adding.caption(table);
            adding.rows(table);
            adding.names(table);
            adding.percentages(table);
            adding.elsewhere(table);
        }
        adding.textTwice();
        return List.copyOf(adding.slips);
    }

    /// Of two tables with one caption, the one is wrong above which something else is asked, or the later.
    private void caption(Tabled table) {
        var others = looked.tables().stream()
                .filter(each -> !each.number().equals(table.number()) && same(each.caption(), table.caption()))
                .toList();
        if (others.isEmpty()) {
            return;
        }
        var place = looked.tables().indexOf(table);
        for (var other : others) {
            var wrongHere = isOfAnother(table);
            if (wrongHere != isOfAnother(other)
                    ? wrongHere
                    : place > looked.tables().indexOf(other)) {
                slips.add(new Slip.AnothersCaption(table.number(), other.number()));
                return;
            }
        }
    }

    private static boolean isOfAnother(Tabled table) {
        return !table.question().isEmpty() && !same(table.question(), table.caption());
    }

    private static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
    }

    private void rows(Tabled table) {
        var answered = table.answered();
        if (answered == null) {
            return;
        }
        switch (table.how()) {
            case EACH_IN_ONE_ROW ->
                table.columns(Says.COUNT)
                        .forEach(column -> sum(table, column).stream()
                                .filter(sum -> sum != answered)
                                .forEach(sum -> slips.add(new Slip.RowsAndAnswered(table.number(), sum, answered))));
            case EACH_ROW_FOR_ITSELF -> across(table, answered);
            case LISTED -> {}
        }
    }

    /// What a column adds up to; nothing where a row says nothing in it.
    private static OptionalInt sum(Tabled table, Column column) {
        return table.rows().stream().allMatch(row -> row.in(column).isPresent())
                ? OptionalInt.of(table.rows().stream()
                        .mapToInt(row -> row.in(column).orElseThrow())
                        .sum())
                : OptionalInt.empty();
    }

    private void across(Tabled table, int answered) {
        var sums = new LinkedHashMap<String, Integer>();
        for (var row : table.rows()) {
            if (row.ofAll()) {
                sums.put(
                        row.words(),
                        table.columns(Says.COUNT).stream()
                                .mapToInt(column -> row.in(column).orElse(0))
                                .sum());
            }
        }
        var otherwise = new LinkedHashMap<>(sums);
        otherwise.values().removeIf(sum -> sum == answered);
        if (!otherwise.isEmpty()) {
            var all = sums.values().stream().mapToInt(Integer::intValue).summaryStatistics();
            slips.add(new Slip.RowsDiffer(table.number(), answered, all.getMin(), all.getMax(), otherwise));
        }
    }

    private void names(Tabled table) {
        if (!table.hasNames()) {
            return;
        }
        var counts = table.columns(Says.COUNT);
        for (var row : table.rows()) {
            for (var column : counts) {
                row.in(column).stream()
                        .filter(said -> said != row.named())
                        .filter(said -> !row.names().isEmpty() || table.how() == Rows.EACH_IN_ONE_ROW)
                        .forEach(said ->
                                slips.add(new Slip.NamesAndNumber(table.number(), row.words(), row.named(), said)));
            }
        }
        if (table.how() == Rows.EACH_IN_ONE_ROW) {
            everybodyOnce(table);
        }
    }

    private void everybodyOnce(Tabled table) {
        var seen = new HashSet<String>();
        var twice = new ArrayList<String>();
        for (var row : table.rows()) {
            for (var named : row.names()) {
                var name = looked.called().apply(named.name());
                if (!seen.add(name)) {
                    twice.add(name);
                }
            }
        }
        if (!twice.isEmpty()) {
            slips.add(new Slip.InTwoRows(table.number(), twice));
        }
        var missing =
                looked.everybody().stream().filter(name -> !seen.contains(name)).toList();
        if (!missing.isEmpty()) {
            slips.add(new Slip.InNoRow(table.number(), missing));
        }
    }

    private void percentages(Tabled table) {
        for (var column : table.columns()) {
            if (!column.says().isPercent()) {
                continue;
            }
            var agree = column.says() == Says.PERCENT && numbersAgree(table, column);
            if (table.how() == Rows.EACH_IN_ONE_ROW) {
                sum(table, column).ifPresent(sum -> addUp(table, column, sum, agree));
            }
        }
    }

    /// Whether each percentage is its number, rounded, and the numbers are those of all who answered.
    private boolean numbersAgree(Tabled table, Column column) {
        var answered = table.answered();
        if (answered == null) {
            return false;
        }
        var agree = true;
        var whole = 0;
        for (var row : table.rows()) {
            var percent = row.in(column);
            var number = number(table, row);
            if (percent.isEmpty() || number.isEmpty()) {
                agree = false;
                continue;
            }
            whole += number.getAsInt();
            if (!Tabled.isPercent(percent.getAsInt(), number.getAsInt(), answered)) {
                agree = false;
                slips.add(new Slip.PercentAndNumber(
                        table.number(),
                        row.words(),
                        column.name(),
                        percent.getAsInt(),
                        number.getAsInt(),
                        answered,
                        table.columns(Says.COUNT).stream()
                                .allMatch(each -> row.in(each).isEmpty())));
            }
        }
        return agree && whole == answered;
    }

    /// The number of a row where it has one number, or how many it names.
    private static OptionalInt number(Tabled table, Row row) {
        var counts = table.columns(Says.COUNT);
        if (counts.size() > 1) {
            return OptionalInt.empty();
        }
        if (counts.size() == 1 && row.in(counts.getFirst()).isPresent()) {
            return row.in(counts.getFirst());
        }
        return row.names().isEmpty() ? OptionalInt.empty() : OptionalInt.of(row.named());
    }

    private void addUp(Tabled table, Column column, int sum, boolean agree) {
        if (sum == HUNDRED) {
            return;
        }
        slips.add(
                agree || Math.abs(sum - HUNDRED) <= 1
                        ? new Slip.Rounded(table.number(), column.name(), sum)
                        : new Slip.ColumnOfPercent(table.number(), column.name(), sum));
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
