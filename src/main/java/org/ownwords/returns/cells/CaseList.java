package org.ownwords.returns.cells;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Practitioner;
import org.ownwords.person.Cases;

/// Cases as a reader may see them: with the person's name and a link, or, for an analyst, by their numbers
/// only.
///
/// @param more whether there are more than are listed
public record CaseList(List<Line> lines, boolean more) {

    /// One case.
    ///
    /// @param name the person's name, or null for a reader who sees no names
    /// @param path    its address, or null for a reader who sees no cases
    /// @param reasons why what they wanted did not come about in full, in words
    public record Line(
            long number, @Nullable String name, @Nullable String path, List<String> reasons) {

        public Line {
            reasons = List.copyOf(reasons);
        }
    }

    public static CaseList of(List<ACase> found, Cases cases, Practitioner practitioner) {
        var listed = found.stream().limit(CellStore.MOST).toList();
        var more = found.size() > CellStore.MOST;
        return switch (practitioner.role()) {
            case PRACTITIONER, MANAGER -> {
                var seen = cases.visibleTo(practitioner)
                        .those(listed.stream().map(ACase::id).toList());
                yield new CaseList(
                        listed.stream()
                                .flatMap(each -> Stream.ofNullable(seen.get(each.id()))
                                        .map(file -> new Line(
                                                file.number(),
                                                file.person().name(),
                                                file.id().path(),
                                                each.reasons())))
                                .toList(),
                        more);
            }
            case ANALYST ->
                new CaseList(
                        listed.stream()
                                .map(each -> new Line(each.number(), null, null, each.reasons()))
                                .toList(),
                        more);
            case BOARD_VIEWER, INTERVIEWER, ADMINISTRATOR -> throw new IllegalArgumentException("They see no cases");
        };
    }
}
