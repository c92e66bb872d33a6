package org.ownwords.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ownwords.concern.RaisedConcern;
import org.ownwords.conclusion.Concluded;
import org.ownwords.enquiry.Enquiry;
import org.ownwords.page.Days;
import org.ownwords.section42.DecisionMade;
import org.ownwords.section42.Instead;
import org.ownwords.section42.Section42Decision;

/// Where one concern of a case has got to.
///
/// @param decision   the decision that counts for it, or null while there is none
/// @param enquiry    the enquiry that it led to, or null
/// @param conclusion how the enquiry ended, or null while it is open
public record Whereabouts(
        RaisedConcern concern,
        @Nullable DecisionMade decision,
        @Nullable Enquiry enquiry,
        @Nullable Concluded conclusion) {

    static List<Whereabouts> of(
            List<RaisedConcern> concerns,
            List<DecisionMade> decisions,
            List<Enquiry> enquiries,
            List<Concluded> conclusions) {
        return concerns.stream()
                .map(concern -> {
                    var decision = first(decisions, made -> made.concern().equals(concern.id()));
                    var enquiry = first(enquiries, each -> each.concern().equals(concern.id()));
                    var conclusion = enquiry.flatMap(
                            each -> first(conclusions, ended -> ended.enquiry().equals(each.id())));
                    return new Whereabouts(
                            concern, decision.orElse(null), enquiry.orElse(null), conclusion.orElse(null));
                })
                .toList();
    }

    private static <T> Optional<T> first(List<T> all, java.util.function.Predicate<T> wanted) {
        return all.stream().filter(wanted).findFirst();
    }

    public boolean isDecided() {
        return decision != null && !(decision.judgement().decision() instanceof Section42Decision.NotYetDecidable);
    }

    /// The enquiry is open: it has not been concluded, or its conclusion was sent back.
    public boolean mayConclude() {
        return enquiry != null && (conclusion == null || conclusion.isSentBack());
    }

    public boolean awaitsSignOff() {
        return conclusion != null && conclusion.awaitsSignOff();
    }

    /// Each step so far, as a short phrase.
    public List<String> steps(LocalDate today) {
        var steps = new ArrayList<String>();
        steps.add("Concern " + Days.day(concern.concern().raisedAt()));
        if (decision != null) {
            steps.add(decided(decision));
        }
        if (enquiry != null) {
            steps.add(enquiry.kind().words() + " since " + Days.day(enquiry.startedOn()) + open(enquiry, today));
        }
        if (conclusion != null) {
            steps.add(conclusion.words());
        }
        return steps;
    }

    private String open(Enquiry enquiry, LocalDate today) {
        if (conclusion != null) {
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
