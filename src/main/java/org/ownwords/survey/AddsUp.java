package org.ownwords.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Whether tables add up, by themselves, with each other and with the text around them. The same holds for what
/// others published and for what is made here: a number that does not add up is said, and never mended.
///
/// What rounding to whole percentages can do is no slip. A percentage is right where it is its number rounded;
/// a column of them may add up to 99 or 101, and to more or less only where each of them is right by its number.
final class AddsUp {

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

    private AddsUp() {}

    /// Every slip, in the order of the tables, and then those of the text alone. None where all adds up.
    static List<Slip> slips(Looked looked) {
        var slips = new ArrayList<Slip>();
        for (var table : looked.tables()) {
            anothersCaption(table, looked).ifPresent(slips::add);
            slips.addAll(RowsAddUp.of(table));
            slips.addAll(NamesAddUp.of(table, looked));
            slips.addAll(PercentagesAddUp.of(table));
            slips.addAll(SaidElsewhere.of(table, looked));
        }
        slips.addAll(SaidElsewhere.ofText(looked));
        return List.copyOf(slips);
    }

    /// Of two tables with one caption, the one is wrong above which something else is asked, or the later.
    private static Optional<Slip> anothersCaption(Tabled table, Looked looked) {
        var place = looked.tables().indexOf(table);
        var wrongHere = isOfAnother(table);
        return looked.tables().stream()
                .filter(other -> !other.number().equals(table.number()) && same(other.caption(), table.caption()))
                .filter(other -> wrongHere != isOfAnother(other)
                        ? wrongHere
                        : place > looked.tables().indexOf(other))
                .findFirst()
                .map(other -> new Slip.AnothersCaption(table.number(), other.number()));
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
}
