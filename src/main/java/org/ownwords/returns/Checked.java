package org.ownwords.returns;

import java.util.List;

/// A finding with the places where it can be put right.
///
/// @param wrong whether the numbers contradict each other, or only want explaining
/// @param gaps  the lists of records to look through
public record Checked(Finding finding, boolean wrong, List<Gap> gaps) {

    static Checked of(Finding finding) {
        var wrong = switch (finding) {
            case Finding.Impossible impossible -> true;
            case Finding.Transposed transposed -> true;
            case Finding.Unlikely unlikely -> false;
        };
        return new Checked(finding, wrong, Gap.behind(finding.rule()).toList());
    }

    /// Whether it is about the reviews, which have a list of their own.
    public boolean isAboutReviews() {
        return finding.rule() == SacRule.REVIEWS;
    }
}
