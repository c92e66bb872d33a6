package org.ownwords.adultreview;

import java.util.List;
import java.util.stream.Stream;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.casework.Reminds;
import org.springframework.stereotype.Component;

/// What a Board still owes because of a referral for review is on the list of each manager: a decision, for which
/// no day is set, a report that is due, and what is past its day of what is done about findings.
@Component
class ReviewsDue implements Reminds {

    private final Referrals referrals;

    ReviewsDue(Referrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public List<Reminder> reminds(By by) {
        return by.practitioner().role() == Role.MANAGER
                ? referrals.all().stream()
                        .filter(each -> !each.inError())
                        .flatMap(each -> of(each, by))
                        .toList()
                : List.of();
    }

    private static Stream<Reminder> of(ReferredCase referred, By by) {
        var called = referred.referral().says().adult();
        var decision = referred.decision();
        if (decision == null) {
            return Stream.of(new Reminder("Decide about the referral for review: " + called, referred.path(), null));
        }
        var how = decision.says().how();
        var report = how == null || how.dueOn() == null || referred.report() != null
                ? Stream.<Reminder>of()
                : Stream.of(new Reminder("Report of the review: " + called, referred.path(), how.dueOn()));
        return Stream.concat(
                report,
                referred.standing().stream()
                        .filter(found -> found.isLate(by.today()))
                        .flatMap(found -> found.open().stream())
                        .map(acts -> new Reminder(
                                "Say how far it has come, %s: %s".formatted(called, acts.owner()),
                                referred.path(),
                                acts.dueOn())));
    }
}
