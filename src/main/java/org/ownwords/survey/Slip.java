package org.ownwords.survey;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Where a table does not add up.
sealed interface Slip {

    /// The number of the table beside which it is said, or an empty text.
    String table();

    String words();

    /// Whether rounding alone can do it. Then nothing need be wrong.
    default boolean isRounding() {
        return false;
    }

    /// Everybody stands in one row, and the rows add up to another number than there are.
    record RowsAndAnswered(String table, int sum, int answered) implements Slip {
        @Override
        public String words() {
            return "The rows add up to %d, and %d answered.".formatted(sum, answered);
        }
    }

    /// Rows that each should add up to those who answered.
    ///
    /// @param least the least that any row adds up to
    /// @param most  the most
    /// @param rows  those that do not add up, with what they add up to
    record RowsDiffer(String table, int answered, int least, int most, Map<String, Integer> rows) implements Slip {
        public RowsDiffer {
            rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
        }

        @Override
        public String words() {
            return "%d answered, and the rows add up to between %d and %d: %s."
                    .formatted(
                            answered,
                            least,
                            most,
                            rows.entrySet().stream()
                                    .map(each -> "%s to %d".formatted(each.getKey(), each.getValue()))
                                    .collect(Collectors.joining(", ")));
        }
    }

    /// A row names more or fewer than it says.
    record NamesAndNumber(String table, String row, int named, int said) implements Slip {
        @Override
        public String words() {
            return "“%s” names %d and says %d.".formatted(row, named, said);
        }
    }

    /// A percentage is not what its number is of those who answered. It is wide because its words have each of these.
    ///
    /// @param listed whether the number is of those who are named
    record PercentAndNumber(
            String table, String row, String column, int percent, int number, int answered, boolean listed)
            implements Slip {
        @Override
        public String words() {
            return "“%s” says %d%% (%s). Of %d, %s %d%%."
                    .formatted(
                            row,
                            percent,
                            column,
                            answered,
                            listed ? "the %d that are listed are".formatted(number) : "%d are".formatted(number),
                            Tabled.percent(number, answered));
        }
    }

    /// Percentages of a column add up to something that rounding does not explain.
    record ColumnOfPercent(String table, String column, int sum) implements Slip {
        @Override
        public String words() {
            return "The percentages in “%s” add up to %d.".formatted(column, sum);
        }
    }

    /// Percentages of a column add up to 99 or 101, as rounded ones may.
    record Rounded(String table, String column, int sum) implements Slip {
        @Override
        public String words() {
            return "The percentages in “%s” add up to %d. Rounding alone can do that.".formatted(column, sum);
        }

        @Override
        public boolean isRounding() {
            return true;
        }
    }

    /// Somebody who answered is named in no row.
    record InNoRow(String table, List<String> names) implements Slip {
        public InNoRow {
            names = List.copyOf(names);
        }

        @Override
        public String words() {
            return "Named in no row: %s.".formatted(String.join(", ", names));
        }
    }

    /// Somebody is named in two rows, of which they can stand in one.
    record InTwoRows(String table, List<String> names) implements Slip {
        public InTwoRows {
            names = List.copyOf(names);
        }

        @Override
        public String words() {
            return "Named more than once: %s.".formatted(String.join(", ", names));
        }
    }

    /// A table has the caption of another.
    record AnothersCaption(String table, String other) implements Slip {
        @Override
        public String words() {
            return "It carries the caption of Table %s.".formatted(other);
        }
    }

    /// Two tables say the same thing with different numbers.
    ///
    /// @param here, there as a reader reads them: `3 names` or `2`
    record TwoTables(String table, String row, String here, String other, String there) implements Slip {
        @Override
        public String words() {
            return "“%s” is %s here and %s in Table %s.".formatted(row, here, there, other);
        }
    }

    /// The text says another number than the table.
    record TextAndTable(String table, String about, String inTable, String inText, List<String> lines) implements Slip {
        public TextAndTable {
            lines = List.copyOf(lines);
        }

        @Override
        public String words() {
            return "%s: %s in the table, and %s in the text (%s).".formatted(about, inTable, inText, Slip.at(lines));
        }
    }

    /// The text says two numbers of one thing.
    ///
    /// @param lines where each stands
    record TextTwice(String about, Map<Integer, List<String>> lines) implements Slip {
        public TextTwice {
            lines = Collections.unmodifiableMap(new LinkedHashMap<>(lines));
        }

        @Override
        public String table() {
            return "";
        }

        @Override
        public String words() {
            return "%s: %s."
                    .formatted(
                            about,
                            lines.entrySet().stream()
                                    .map(each ->
                                            "%d in one place (%s)".formatted(each.getKey(), Slip.at(each.getValue())))
                                    .collect(Collectors.joining(" and ")));
        }
    }

    private static String at(List<String> lines) {
        return (lines.size() == 1 ? "line " : "lines ") + String.join(", ", lines);
    }
}
