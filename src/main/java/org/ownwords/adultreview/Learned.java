package org.ownwords.adultreview;

import java.util.List;

/// What the reviews found about one thing.
///
/// @param findings the latest review first
record Learned(Theme theme, List<OfReview> findings) {

    /// A finding, and whose review found it.
    record OfReview(ReferredCase referred, ReferredCase.Found found) {}

    /// Every theme that something was found about, that of which most was found first.
    ///
    /// @param all referrals, the latest first
    static List<Learned> from(List<ReferredCase> all) {
        return Theme.all().stream()
                .map(theme -> new Learned(theme, about(theme, all)))
                .filter(each -> !each.findings().isEmpty())
                .sorted((one, other) ->
                        Integer.compare(other.findings().size(), one.findings().size()))
                .toList();
    }

    private static List<OfReview> about(Theme theme, List<ReferredCase> all) {
        return all.stream()
                .filter(each -> !each.inError())
                .flatMap(referred -> referred.standing().stream()
                        .filter(found -> found.finding().says().themes().contains(theme))
                        .map(found -> new OfReview(referred, found)))
                .toList();
    }

    /// How many reviews found something about it.
    long reviews() {
        return findings.stream().map(each -> each.referred().id()).distinct().count();
    }

    /// Those about working with the person as they want it.
    static List<OfReview> personal(List<Learned> all) {
        return all.stream()
                .flatMap(each -> each.findings().stream())
                .filter(each -> each.found().finding().says().personal())
                .distinct()
                .toList();
    }
}
