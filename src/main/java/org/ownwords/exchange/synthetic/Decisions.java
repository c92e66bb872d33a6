package org.ownwords.exchange.synthetic;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.ownwords.vocabulary.ReportingYear;

/// Makes the decisions on concerns up.
final class Decisions {

    /// The three parts of Care Act 2014 s42(1), in their order: the duty arises where all are met.
    private static final List<String> LIMBS = List.of("needs_for_care", "at_risk", "unable_to_protect");

    private static final int LATE_DAYS = 14;

    private final ReportingYear year;

    Decisions(ReportingYear year) {
        this.year = year;
    }

    String decision(Raising raising, Chance chance) {
        return switch (raising.when()) {
            case BEFORE ->
                raising.daysOpen() > 0 ? Proportions.DECISION_BEFORE.pick(chance) : Proportions.DECISION.pick(chance);
            case WITHIN -> isLate(raising) && chance.in1000(120) ? "" : Proportions.DECISION.pick(chance);
            case WITHIN_AGAIN -> "duplicate";
            case AFTER -> chance.in1000(100) ? "" : Proportions.DECISION.pick(chance);
        };
    }

    private boolean isLate(Raising raising) {
        return raising.at().toLocalDate().isAfter(year.last().minusDays(LATE_DAYS));
    }

    /// In working hours, and after it was raised.
    static LocalDateTime decidedAt(LocalDateTime raised, Chance chance) {
        var day = Raising.weekday(raised.toLocalDate().plusDays(Proportions.daysToDecide(chance)));
        var at = day.atTime(chance.between(9, 16), chance.below(60));
        return at.isAfter(raised) ? at : LocalDateTime.of(Raising.weekday(day.plusDays(1)), at.toLocalTime());
    }

    static LocalDate started(LocalDateTime decided, Chance chance) {
        var day = decided.toLocalDate();
        return chance.in1000(750) ? day : Raising.weekday(day.plusDays(chance.between(1, 4)));
    }

    static String[] limbs(String decision, Chance chance) {
        return switch (decision) {
            case "section-42" -> new String[] {"met", "met", "met"};
            case "other-enquiry", "not-progressed" -> notAllMet(chance);
            case "" ->
                new String[] {
                    Proportions.LIMB_UNDECIDED.pick(chance),
                    Proportions.LIMB_UNDECIDED.pick(chance),
                    Proportions.LIMB_UNDECIDED.pick(chance)
                };
            default -> new String[] {"", "", ""};
        };
    }

    private static String[] notAllMet(Chance chance) {
        var notMet = Proportions.LIMB_NOT_MET.pick(chance);
        return LIMBS.stream()
                .map(limb -> limb.equals(notMet) ? "not-met" : Proportions.OTHER_LIMB.pick(chance))
                .toArray(String[]::new);
    }

    static String why(String decision, String[] limbs, Chance chance, People.Somebody person) {
        return switch (decision) {
            case "" -> "";
            case "not-progressed" ->
                Accounts.ofDecision(LIMBS.get(List.of(limbs).indexOf("not-met")), chance, person.given());
            default -> Accounts.ofDecision(decision, chance, person.given());
        };
    }

    static String responses(String decision, Chance chance) {
        return switch (decision) {
            case "not-progressed" -> instead(chance);
            case "sent-to-other-authority", "duplicate" -> chance.in1000(500) ? "none" : "";
            default -> "";
        };
    }

    private static String instead(Chance chance) {
        if (chance.in1000(80)) {
            return "none";
        }
        var first = Proportions.RESPONSE.pick(chance);
        var second = Proportions.RESPONSE.pick(chance);
        return chance.in1000(650) || second.equals(first) ? first : first + '|' + second;
    }
}
