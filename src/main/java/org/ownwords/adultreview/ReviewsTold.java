package org.ownwords.adultreview;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ownwords.access.By;
import org.ownwords.adultreview.ReferredCase.Found;
import org.ownwords.adultreview.ReviewResponse.Acts;
import org.ownwords.page.Days;
import org.ownwords.reported.ReportPart;
import org.ownwords.reported.Span;
import org.ownwords.reported.Telling;
import org.ownwords.reported.Telling.Said;
import org.ownwords.reported.TellsBoard;
import org.springframework.stereotype.Service;

/// Tells of Safeguarding Adults Reviews what the annual report of a Board must have (Care Act 2014, schedule 2,
/// paragraph 4(1)(d) to (g)): what those found that ended in the year, which were going on, what was done about
/// findings, and what was not and why. Other ways to learn are not in it. What is wrong and was taken back is not
/// either.
@Service
class ReviewsTold implements TellsBoard {

    private final Referrals referrals;

    ReviewsTold(Referrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public List<Telling> of(Span time, By by) {
        return of(referrals.all(), time);
    }

    static List<Telling> of(List<ReferredCase> all, Span time) {
        var reviews =
                all.stream().filter(each -> !each.inError() && each.counts()).toList();
        var tellings = new ArrayList<Telling>();
        tellings.addAll(each(
                ReportPart.REVIEWS_ENDED, reviews.stream().filter(each -> ended(each, time)), ReviewsTold::findings));
        tellings.addAll(each(ReportPart.REVIEWS_GOING_ON, reviews.stream(), each -> goingOn(each, time)));
        tellings.addAll(each(ReportPart.FINDINGS_ACTED, reviews.stream(), each -> acted(each, time)));
        tellings.addAll(each(ReportPart.FINDINGS_NOT_ACTED, reviews.stream(), each -> notActed(each, time)));
        return List.copyOf(tellings);
    }

    private static List<Telling> each(
            ReportPart part, Stream<ReferredCase> reviews, Function<ReferredCase, List<Said>> said) {
        return reviews.map(each -> Telling.inWords(part, each.referral().says().adult(), said.apply(each)))
                .filter(telling -> !telling.said().isEmpty())
                .toList();
    }

    private static boolean ended(ReferredCase review, Span time) {
        return review.report() != null && time.contains(review.report().says().endedOn());
    }

    private static List<Said> goingOn(ReferredCase review, Span time) {
        var decision = review.decision();
        var report = review.report();
        var over = report != null && !report.says().endedOn().isAfter(time.last());
        if (over || decision == null || decision.says().by().on().isAfter(time.last())) {
            return List.of();
        }
        return List.of(new Said(
                "Decided on %s, because: %s"
                        .formatted(
                                Days.day(decision.says().by().on()),
                                decision.says().reasons()),
                "",
                false));
    }

    private static List<Said> findings(ReferredCase review) {
        var found = review.standing().stream()
                .map(each -> new Said(
                        each.finding().says().words(),
                        ReferralForm.themes(each.finding().says().themes()) + ":",
                        false))
                .toList();
        return found.isEmpty() ? List.of(new Said("No findings are recorded.", "", false)) : found;
    }

    /// What was decided, or had come further, in the year.
    private static List<Said> acted(ReferredCase review, Span time) {
        var acted = new ArrayList<Said>();
        for (var found : review.standing()) {
            var response = found.response();
            if (response != null
                    && response.says() instanceof Acts acts
                    && (time.contains(acts.decidedOn()) || cameFurther(found, time))) {
                acted.add(new Said(
                        acts.words() + came(found), found.finding().says().words(), false));
            }
        }
        return acted;
    }

    private static boolean cameFurther(Found found, Span time) {
        return found.progress() != null && time.contains(found.progress().says().on());
    }

    private static String came(Found found) {
        return found.progress() == null
                ? ""
                : "\n%s, %s: %s"
                        .formatted(
                                found.progress().says().became().words(),
                                Days.day(found.progress().says().on()),
                                found.progress().says().words());
    }

    private static List<Said> notActed(ReferredCase review, Span time) {
        var not = new ArrayList<Said>();
        for (var found : review.standing()) {
            var response = found.response();
            if (response != null
                    && response.says() instanceof ReviewResponse.DoesNot decided
                    && time.contains(decided.decidedOn())) {
                not.add(new Said(decided.words(), found.finding().says().words(), false));
            }
        }
        return not;
    }
}
