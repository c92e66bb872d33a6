package org.ownwords.returns.checks;

import java.util.Comparator;
import java.util.List;
import org.ownwords.returns.cells.Line;

/// How many cases of a team have each gap.
///
/// @param code the team's, or `nobody`
/// @param own  whether it is the reader's own team
record TeamGaps(String code, String name, boolean own, List<Line> lines) implements Comparable<TeamGaps> {

    /// One gap of the team.
    ///
    /// @param cases how many have it
    public record Line(Gap gap, int cases) {}

    private static final Comparator<TeamGaps> ORDER = Comparator.comparing(TeamGaps::own)
            .reversed()
            .thenComparing(TeamGaps::isNobodys)
            .thenComparing(TeamGaps::name);

    /// In an address: the cases that are not allocated to a team.
    static final String NOBODY = "nobody";

    private boolean isNobodys() {
        return code.equals(NOBODY);
    }

    static TeamGaps of(String code, String name, boolean own, List<GapStore.Line> lines) {
        return new TeamGaps(
                code,
                name,
                own,
                lines.stream()
                        .map(line -> new Line(line.gap(), line.cases()))
                        .sorted(Comparator.comparing(Line::gap))
                        .toList());
    }

    @Override
    public int compareTo(TeamGaps other) {
        return ORDER.compare(this, other);
    }
}
