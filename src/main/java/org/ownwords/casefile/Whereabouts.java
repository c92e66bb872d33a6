package org.ownwords.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.concern.RaisedConcern;
import org.ownwords.conclusion.Concluded;
import org.ownwords.conclusion.ReceivedEnding;
import org.ownwords.enquiry.Enquiry;
import org.ownwords.page.Days;
import org.ownwords.section42.DecisionMade;
import org.ownwords.section42.Instead;
import org.ownwords.section42.ReceivedDecision;
import org.ownwords.section42.Section42Decision;

/// Where one concern of a case has got to. Another system may have sent several enquiries that one concern led to; then
/// there is one of these for each.
///
/// @param decision   the decision that counts for it, or null while there is none
/// @param enquiry    the enquiry that it led to, or null
/// @param conclusion how the enquiry ended, or null while it is open
/// @param sent       what another system sent of the decision, or null
/// @param sentEnding that the enquiry has ended, as another system sent it, or null
public record Whereabouts(
        RaisedConcern concern,
        @Nullable DecisionMade decision,
        @Nullable Enquiry enquiry,
        @Nullable Concluded conclusion,
        @Nullable ReceivedDecision sent,
        @Nullable ReceivedEnding sentEnding) {

    static List<Whereabouts> of(
            List<RaisedConcern> concerns,
            List<DecisionMade> decisions,
            List<Enquiry> enquiries,
            List<Concluded> conclusions,
            List<ReceivedDecision> sent,
            List<ReceivedEnding> sentEndings) {
        return concerns.stream()
                .flatMap(concern -> {
                    var decision = first(decisions, made -> made.concern().equals(concern.id()));
                    var received = first(sent, made -> made.concern().equals(concern.id()));
                    var its = enquiries.stream()
                            .filter(each -> each.concern().equals(concern.id()))
                            .toList();
                    return its.isEmpty()
                            ? Stream.of(new Whereabouts(concern, decision, null, null, received, null))
                            : its.stream()
                                    .map(each -> new Whereabouts(
                                            concern,
                                            decision,
                                            each,
                                            first(
                                                    conclusions,
                                                    ended -> ended.enquiry().equals(each.id())),
                                            received,
                                            first(
                                                    sentEndings,
                                                    ended -> ended.enquiry().equals(each.id()))));
                })
                .toList();
    }

    private static <T> @Nullable T first(List<T> all, Predicate<T> wanted) {
        for (var each : all) {
            if (wanted.test(each)) {
                return each;
            }
        }
        return null;
    }

    /// Somebody has decided, here or where another system sent it from.
    public boolean isDecided() {
        return (sent != null && sent.decision() != null)
                || (decision != null
                        && !(decision.judgement().decision() instanceof Section42Decision.NotYetDecidable));
    }

    /// The enquiry is open: it has not been concluded, or its conclusion was sent back.
    public boolean mayConclude() {
        return enquiry != null && (conclusion == null ? sentEnding == null : conclusion.isSentBack());
    }

    /// It has ended, with a colleague's agreement or as another system sent it, and may have been recorded wrongly.
    public boolean mayPutRight() {
        return enquiry != null && (conclusion == null ? sentEnding != null : conclusion.isAgreed());
    }

    public boolean awaitsSignOff() {
        return conclusion != null && conclusion.awaitsSignOff();
    }

    /// Each step so far, as a short phrase.
    public List<String> steps(LocalDate today) {
        var steps = new ArrayList<String>();
        steps.add("Concern " + Days.day(concern.concern().raisedAt()));
        if (sent != null) {
            sent.words().ifPresent(steps::add);
        }
        if (decision != null) {
            steps.add(decided(decision));
        }
        if (enquiry != null) {
            steps.add(enquiry.kind().words() + " since " + Days.day(enquiry.startedOn()) + open(enquiry, today));
        }
        if (conclusion != null) {
            steps.add(conclusion.words());
        } else if (sentEnding != null) {
            steps.add(sentEnding.words());
        }
        return steps;
    }

    private String open(Enquiry enquiry, LocalDate today) {
        if (conclusion != null || sentEnding != null) {
            return "";
        }
        var days = java.time.temporal.ChronoUnit.DAYS.between(enquiry.startedOn(), today);
        return days == 1 ? ", open 1 day" : ", open " + days + " days";
    }

    private static String decided(DecisionMade made) {
        var on = Days.day(made.judgement().on()) + " (decided by "
                + made.judgement().decider() + ")";
        return switch (made.judgement().decision()) {
            case Section42Decision.DutyArises() -> "Duty arises " + on;
            case Section42Decision.NoDuty _ ->
                made.judgement().instead() instanceof Instead.EnquireAnyway
                        ? "No duty, enquiring all the same " + on
                        : "No duty, other help instead " + on;
            case Section42Decision.NotYetDecidable _ -> "Cannot yet say " + on;
        };
    }
}
