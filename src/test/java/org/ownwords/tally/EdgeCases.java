package org.ownwords.tally;

import java.util.List;
import java.util.stream.Stream;

/// Every hand-made case, for whoever counts a return to be held to.
public final class EdgeCases {

    private EdgeCases() {}

    public static List<EdgeCase> all() {
        return Stream.of(
                        YearCases.all(),
                        AgeCases.all(),
                        PeopleCases.all(),
                        AuthorityCases.all(),
                        RiskCases.all(),
                        CapacityCases.all(),
                        OutcomeCases.all(),
                        ReviewCases.all(),
                        FileCases.all())
                .flatMap(List::stream)
                .toList();
    }
}
