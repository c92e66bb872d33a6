package org.ownwords.returns.measures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.ownwords.returns.cells.Numbers;
import org.ownwords.returns.cells.SacCell;
import org.ownwords.returns.cells.SacReturn;
import org.ownwords.returns.publishing.PublishedReturn;
import org.ownwords.vocabulary.ReportingYear;

/// The people whom concerns and enquiries of a year were about, by groups, beside those who live in the area. Its
/// numbers are those of the national return (SG1a to SG1c), exact or as they are published, so that it says nothing
/// that the return does not.
///
/// @param exact whether they are exact, and not for publication
/// @param until the last day whose record they are of; none where they are exact, or nothing can be published yet
record Equality(ReportingYear year, boolean exact, Optional<LocalDate> until, List<Kind> kinds) {

    private static final List<String> COLUMNS = List.of("concern", "section-42");
    private static final String WITHHELD = "withheld";

    /// By what people are divided.
    ///
    /// @param known whether it is known how many of each group live here
    record Kind(String words, boolean known, List<Line> lines) {}

    /// One group.
    ///
    /// @param here  how many live here
    record Line(String words, Amount here, Amount concerns, Amount section42) {}

    /// A number and its share of its column, as they are shown.
    ///
    /// @param share in per cent, or an empty text
    record Amount(String number, String share) {

        /// How wide its picture is, in hundredths; nothing where it has none.
        public Optional<String> bar() {
            return share.isEmpty() ? Optional.empty() : Optional.of(share.substring(0, share.length() - 1));
        }
    }

    static Equality exact(SacReturn sac, Optional<PeopleHere> here) {
        return new Equality(sac.year(), true, Optional.empty(), kinds(sac, Set.of(), here));
    }

    static Equality published(PublishedReturn published, Optional<PeopleHere> here) {
        return new Equality(
                published.rounded().year(),
                false,
                published.until(),
                kinds(published.rounded(), published.withheld(), here));
    }

    private static List<Kind> kinds(SacReturn sac, Set<SacCell> withheld, Optional<PeopleHere> here) {
        return Stream.of(PeopleGroup.Kind.values())
                .map(kind -> kind(kind, sac, withheld, here))
                .toList();
    }

    private static Kind kind(PeopleGroup.Kind kind, SacReturn sac, Set<SacCell> withheld, Optional<PeopleHere> here) {
        var groups = kind.groups();
        var columns = COLUMNS.stream()
                .map(type -> column(groups.stream()
                        .map(group -> number(kind, group, type, sac, withheld))
                        .toList()))
                .toList();
        var lines = new ArrayList<Line>();
        for (var i = 0; i < groups.size(); i++) {
            var group = groups.get(i);
            lines.add(new Line(
                    group.words(),
                    here.flatMap(each -> each.share(group)).map(Equality::shown).orElse(new Amount("not known", "")),
                    columns.getFirst().get(i),
                    columns.get(1).get(i)));
        }
        var known = here.flatMap(each -> each.share(groups.getFirst())).isPresent();
        return new Kind(kind.words(), known, lines);
    }

    private static OptionalLong number(
            PeopleGroup.Kind kind, PeopleGroup group, String type, SacReturn sac, Set<SacCell> withheld) {
        var layout = sac.template().layout(kind.table());
        var cells = group.rows().stream()
                .map(row -> layout.cell(type, row, "total"))
                .toList();
        return cells.stream().anyMatch(withheld::contains)
                ? OptionalLong.empty()
                : OptionalLong.of(cells.stream().mapToLong(sac::at).sum());
    }

    /// Shares are of those whose group is known, and there are none where a number is withheld.
    private static List<Amount> column(List<OptionalLong> numbers) {
        var all = numbers.stream().allMatch(OptionalLong::isPresent)
                ? numbers.stream().mapToLong(OptionalLong::getAsLong).sum()
                : 0;
        return numbers.stream()
                .map(number ->
                        number.isPresent() ? shown(new Share(number.getAsLong(), all)) : new Amount(WITHHELD, ""))
                .toList();
    }

    private static Amount shown(Share share) {
        return new Amount(
                Numbers.written(share.numerator()),
                share.percent(0, RoundingMode.HALF_UP)
                        .map(BigDecimal::toPlainString)
                        .map(percent -> percent + "%")
                        .orElse(""));
    }
}
