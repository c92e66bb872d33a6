package org.ownwords.returns.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ownwords.returns.cells.Council;

/// The published ASCOF 4B figures that a council is compared with.
///
/// @param council   the name of the council
/// @param region    the region it is compared with, if any
/// @param published whether anything was published of the council itself
/// @param areas     the council if so, the region if any, and England, year by year, the newest first
/// @param councils  the councils of the region, in the order of their names
record Beside(
        String council,
        Optional<Region> region,
        boolean published,
        List<ShownMeasure> areas,
        List<OfCouncil> councils) {

    /// The years there are figures of, the newest first.
    public static List<String> years() {
        return Ascof4b.YEARS.stream().map(year -> year.text()).toList();
    }

    /// One council of the region.
    ///
    /// @param own   whether it is the council itself
    /// @param years in the order of [#years]
    public record OfCouncil(String name, boolean own, List<ShownMeasure> years) {}

    public boolean isOf(Region other) {
        return region.equals(Optional.of(other));
    }

    /// The name of the region, or nothing.
    public String regionWords() {
        return region.map(Region::words).orElse("");
    }

    /// What is added to the page's other addresses to keep the region.
    public String inAddress() {
        return region.map(each -> "&region=" + each.slug()).orElse("");
    }

    static Beside of(Council council, Optional<Region> region) {
        var own = Ascof4b.council(council.code());
        var areas = new ArrayList<ShownMeasure>();
        for (var year : Ascof4b.YEARS) {
            own.ifPresent(
                    area -> areas.add(ShownMeasure.published(council.name() + ", " + year.text(), area.in(year))));
            region.ifPresent(each -> areas.add(ShownMeasure.published(
                    each.words() + ", " + year.text(), Ascof4b.of(each).in(year))));
            areas.add(ShownMeasure.published(
                    "England, " + year.text(), Ascof4b.england().in(year)));
        }
        return new Beside(
                council.name(),
                region,
                own.isPresent(),
                areas,
                region.stream()
                        .flatMap(each -> Ascof4b.councils(each).stream())
                        .map(area -> new OfCouncil(
                                area.name(),
                                area.code().equals(council.code()),
                                Ascof4b.YEARS.stream()
                                        .map(year -> ShownMeasure.published(year.text(), area.in(year)))
                                        .toList()))
                        .toList());
    }
}
