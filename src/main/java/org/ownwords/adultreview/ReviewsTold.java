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
import org.ownwords.reported.Telling;
import org.ownwords.reported.Telling.Said;
import org.ownwords.reported.TellsBoard;
import org.ownwords.vocabulary.ReportingYear;
import org.springframework.stereotype.Service;

/// Tells of Safeguarding Adults Reviews what the annual report of a Board must have (Care Act 2014, schedule 2,
/// paragraph
/// 4(1)(d) to (g)): what those found that ended in the year, which were going on, what was done about findings, and
/// what
/// was not and why. Other ways to learn are not in it. What is wrong and was taken back is not either.
@Service
class ReviewsTold implements TellsBoard {

    private final Referrals referrals;

    ReviewsTold(Referrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public List<Telling> of(ReportingYear year, By by) {
        return of(referrals.all(), year);
    }

    static List<Telling> of(List<ReferredCase> all, ReportingYear year) {
        var reviews =
                all.stream().filter(each -> !each.inError() && each.counts()).toList();
        var tellings = new ArrayList<Telling>();
        tellings.addAll(each(
                ReportPart.REVIEWS_ENDED, reviews.stream().filter(each -> ended(each, year)), ReviewsTold::findings));
        tellings.addAll(each(ReportPart.REVIEWS_GOING_ON, reviews.stream(), each -> goingOn(each, year)));
        tellings.addAll(each(ReportPart.FINDINGS_ACTED, reviews.stream(), each -> acted(each, year)));
        tellings.addAll(each(ReportPart.FINDINGS_NOT_ACTED, reviews.stream(), each -> notActed(each, year)));
        return List.copyOf(tellings);
    }

    private static List<Telling> each(
            ReportPart part, Stream<ReferredCase> reviews, Function<ReferredCase, List<Said>> said) {
        return reviews.map(each -> Telling.inWords(part, each.referral().says().adult(), said.apply(each)))
                .filter(telling -> !telling.said().isEmpty())
                .toList();
    }

    private static boolean ended(ReferredCase review, ReportingYear year) {
        return review.report() != null && year.contains(review.report().says().endedOn());
    }

    private static List<Said> goingOn(ReferredCase review, ReportingYear year) {
        var decision = review.decision();
        var report = review.report();
        var over = report != null && !report.says().endedOn().isAfter(year.last());
        if (over || decision == null || decision.says().by().on().isAfter(year.last())) {
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
    private static List<Said> acted(ReferredCase review, ReportingYear year) {
        var acted = new ArrayList<Said>();
        for (var found : review.standing()) {
            var response = found.response();
            if (response != null
                    && response.says() instanceof Acts acts
                    && (year.contains(acts.decidedOn()) || cameFurther(found, year))) {
                acted.add(new Said(
                        acts.words() + came(found), found.finding().says().words(), false));
            }
        }
        return acted;
    }

    private static boolean cameFurther(Found found, ReportingYear year) {
        return found.progress() != null && year.contains(found.progress().says().on());
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

    private static List<Said> notActed(ReferredCase review, ReportingYear year) {
        var not = new ArrayList<Said>();
        for (var found : review.standing()) {
            var response = found.response();
            if (response != null
                    && response.says() instanceof ReviewResponse.DoesNot decided
                    && year.contains(decided.decidedOn())) {
                not.add(new Said(decided.words(), found.finding().says().words(), false));
            }
        }
        return not;
    }
}
