package org.ownwords.survey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.ownwords.vocabulary.Coded;

/// A table of answers, as it was published or as it is made here. It is wide because a page shows each of these by
/// itself.
///
/// @param number   what it is called by, such as 11
/// @param question what was asked where it stands, if its caption may say something else, or an empty text
/// @param lines    where in its source it stands, or an empty text
/// @param answered how many answered, or null where that is not known
record Tabled(
        String number,
        String caption,
        String question,
        String lines,
        Rows how,
        @Nullable Integer answered,
        List<Column> columns,
        List<Row> rows) {

    private static final double HUNDRED = 100;
    private static final double HALF = 0.5;

    /// How its rows hang together.
    enum Rows implements Coded {
        /// Each of those who answered stands in one row.
        EACH_IN_ONE_ROW("each-in-one-row", "Each in one row"),
        /// Each row is a question of its own, and its columns are the answers.
        EACH_ROW_FOR_ITSELF("each-row-for-itself", "Each row for itself"),
        /// Somebody may stand in several rows or in none.
        LISTED("listed", "Listed");

        private final String code;
        private final String words;

        Rows(String code, String words) {
            this.code = code;
            this.words = words;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String words() {
            return words;
        }

        static Optional<Rows> of(String code) {
            return Coded.of(values(), code);
        }
    }

    /// What a number says.
    enum Says implements Coded {
        COUNT("count", "How many"),
        /// Of those who answered.
        PERCENT("percent", "Per cent"),
        /// Of others, whose number is not in the table.
        PERCENT_OF_OTHERS("percent of others", "Per cent of others");

        private final String code;
        private final String words;

        Says(String code, String words) {
            this.code = code;
            this.words = words;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String words() {
            return words;
        }

        boolean isPercent() {
            return this != COUNT;
        }

        static Optional<Says> of(String code) {
            return Coded.of(values(), code);
        }
    }

    record Column(String name, Says says) {}

    /// Somebody who is named in a row.
    ///
    /// @param stands for how many: `Tri Borough` for three
    record Named(String name, int stands) {}

    /// @param ofAll whether everybody was asked it
    /// @param names who is named in it; none where it names nobody
    /// @param cells by the name of their column
    record Row(String words, boolean ofAll, List<Named> names, Map<String, Integer> cells) {
        Row {
            names = List.copyOf(names);
            cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        }

        /// So many are named.
        int named() {
            return names.stream().mapToInt(Named::stands).sum();
        }

        /// What stands in a column, or nothing.
        OptionalInt in(Column column) {
            var value = cells.get(column.name());
            return value == null ? OptionalInt.empty() : OptionalInt.of(value);
        }

        /// As a page shows it, or an empty text.
        String shown(Column column) {
            var value = cells.get(column.name());
            if (value == null) {
                return "";
            }
            return column.says().isPercent() ? value + "%" : String.valueOf(value);
        }

        String namesShown() {
            return String.join(", ", names.stream().map(Named::name).toList());
        }
    }

    Tabled {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    List<Column> columns(Says says) {
        return columns.stream().filter(each -> each.says() == says).toList();
    }

    Optional<Row> row(String words) {
        return rows.stream().filter(each -> each.words().equals(words)).findFirst();
    }

    boolean hasNames() {
        return rows.stream().anyMatch(each -> !each.names().isEmpty());
    }

    /// `Table 11`, or `Section 2.4` of the text.
    String title() {
        if (number.isEmpty()) {
            return caption;
        }
        return (number.contains(".") ? "Section " : "Table ") + number;
    }

    /// How many in a hundred, rounded to a whole one.
    static long percent(long part, long of) {
        return of == 0 ? 0 : Math.round(HUNDRED * part / of);
    }

    /// Whether a percentage is what a part of a whole is, rounded to a whole one.
    static boolean isPercent(int percent, int part, int of) {
        return of > 0 && Math.abs(HUNDRED * part / of - percent) <= HALF;
    }

    /// With another row instead of one of the same words.
    Tabled with(Row instead) {
        var changed = new ArrayList<Row>();
        rows.forEach(each -> changed.add(each.words().equals(instead.words()) ? instead : each));
        return new Tabled(number, caption, question, lines, how, answered, columns, changed);
    }
}
