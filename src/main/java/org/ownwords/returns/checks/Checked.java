package org.ownwords.returns.checks;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// What a rule finds in a return, with the places where it can be corrected.
///
/// @param wrong     true if numbers contradict each other, false if all only have to be explained
/// @param sentences what was found
/// @param gaps      the lists of records to look through
record Checked(SacRule rule, boolean wrong, List<String> sentences, List<Gap> gaps) {

    /// By rule, in their order.
    static List<Checked> of(List<Finding> findings) {
        return findings.stream().collect(Collectors.groupingBy(Finding::rule)).entrySet().stream()
                .map(each -> of(each.getKey(), each.getValue()))
                .sorted(Comparator.comparing(Checked::rule))
                .toList();
    }

    private static Checked of(SacRule rule, List<Finding> findings) {
        return new Checked(
                rule,
                findings.stream().anyMatch(Checked::isWrong),
                findings.stream().map(Finding::sentence).toList(),
                Gap.behind(rule).toList());
    }

    private static boolean isWrong(Finding finding) {
        return switch (finding) {
            case Finding.Impossible impossible -> true;
            case Finding.Transposed transposed -> true;
            case Finding.Unlikely unlikely -> false;
        };
    }

    /// Whether it is about the reviews, which have a list of their own.
    public boolean isAboutReviews() {
        return rule == SacRule.REVIEWS;
    }
}
