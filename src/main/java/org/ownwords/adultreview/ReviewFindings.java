package org.ownwords.adultreview;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the reviews found, for a room in which something follows from it.
@Service
public class ReviewFindings {

    private final Referrals referrals;

    ReviewFindings(Referrals referrals) {
        this.referrals = referrals;
    }

    /// A finding that stands.
    ///
    /// @param path where it is read
    public record Known(UUID id, String words, String path) {}

    /// Those of the latest reviews, the latest first.
    @Transactional(readOnly = true)
    public List<Known> all() {
        return referrals.all().stream()
                .filter(each -> !each.inError())
                .flatMap(referred -> referred.standing().stream()
                        .map(found -> new Known(
                                found.id(), found.finding().says().words(), referred.path() + "#f-" + found.id())))
                .toList();
    }
}
