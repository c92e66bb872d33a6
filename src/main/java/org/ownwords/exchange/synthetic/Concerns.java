package org.ownwords.exchange.synthetic;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.ownwords.exchange.format.InterchangeFile;

/// Makes concerns up, and the decisions on them.
final class Concerns {

    /// The three parts of Care Act 2014 s42(1), in their order: the duty arises where all are met.
    private static final List<String> LIMBS = List.of("needs_for_care", "at_risk", "unable_to_protect");

    private static final int RETIRED = 65;
    private static final int LATE_DAYS = 14;

    private final Setting setting;
    private final Enquiries enquiries;

    Concerns(Setting setting) {
        this.setting = setting;
        this.enquiries = new Enquiries(setting);
    }

    void add(People.Somebody person, Raising raising, Chance chance) {
        var id = setting.nextId(InterchangeFile.CONCERNS, 'C');
        var type = Proportions.ABUSE_TYPE.pick(chance);
        var harm = Harm.of(type, chance);
        var decision = decision(raising, chance);
        var decidedAt = decidedAt(raising.at(), chance);
        var raisedBy = Proportions.RAISED_BY.pick(chance);
        var asked = asked(chance);
        var reason = supportReason(person, chance);
        var limbs = limbs(decision, chance);
        setting.files()
                .add(
                        InterchangeFile.CONCERNS,
                        id,
                        person.id(),
                        setting.authority(),
                        London.text(raising.at()),
                        raisedBy,
                        Accounts.organisation(raisedBy, chance),
                        asked,
                        asked.equals("no") ? Proportions.NOT_ASKED_REASON.pick(chance) : "",
                        asked.equals("yes") && chance.in1000(880) ? words(person, chance) : "",
                        types(type, chance),
                        chance.in1000(15) ? "" : harm.location(),
                        chance.in1000(40) ? "" : harm.source(),
                        Accounts.ofHarm(type, chance, person.given()),
                        reason,
                        conditions(person, chance),
                        limbs[0],
                        limbs[1],
                        limbs[2],
                        decision,
                        decision.isEmpty() ? "" : London.text(decidedAt),
                        why(decision, limbs, chance, person),
                        responses(decision, chance));
        switch (decision) {
            case "section-42" ->
                enquiries.add(id, "section-42", person, reason, harm, raising, started(decidedAt, chance), chance);
            case "other-enquiry" ->
                enquiries.add(id, "other", person, reason, harm, raising, started(decidedAt, chance), chance);
            default -> {}
        }
    }

    private String decision(Raising raising, Chance chance) {
        return switch (raising.when()) {
            case BEFORE ->
                raising.daysOpen() > 0 ? Proportions.DECISION_BEFORE.pick(chance) : Proportions.DECISION.pick(chance);
            case WITHIN -> isLate(raising) && chance.in1000(120) ? "" : Proportions.DECISION.pick(chance);
            case WITHIN_AGAIN -> "duplicate";
            case AFTER -> chance.in1000(100) ? "" : Proportions.DECISION.pick(chance);
        };
    }

    private boolean isLate(Raising raising) {
        return raising.at().toLocalDate().isAfter(setting.year().last().minusDays(LATE_DAYS));
    }

    /// In working hours, and after it was raised.
    private static LocalDateTime decidedAt(LocalDateTime raised, Chance chance) {
        var day = Raising.weekday(raised.toLocalDate().plusDays(Proportions.daysToDecide(chance)));
        var at = day.atTime(chance.between(9, 16), chance.below(60));
        return at.isAfter(raised) ? at : LocalDateTime.of(Raising.weekday(day.plusDays(1)), at.toLocalTime());
    }

    private static LocalDate started(LocalDateTime decided, Chance chance) {
        var day = decided.toLocalDate();
        return chance.in1000(750) ? day : Raising.weekday(day.plusDays(chance.between(1, 4)));
    }

    private static String asked(Chance chance) {
        var drawn = chance.below(100);
        return drawn < 56 ? "yes" : drawn < 98 ? "no" : "";
    }

    private static String words(People.Somebody person, Chance chance) {
        return Sayings.say(Proportions.CATEGORY.pick(chance), Proportions.VOICE.pick(chance), chance, person.given());
    }

    private static String types(String first, Chance chance) {
        if (chance.in1000(820)) {
            return first;
        }
        var second = Proportions.ABUSE_TYPE.pick(chance);
        return second.equals(first) ? first : first + '|' + second;
    }

    private static String supportReason(People.Somebody person, Chance chance) {
        return (person.age() < RETIRED ? Proportions.SUPPORT_REASON_UNDER_65 : Proportions.SUPPORT_REASON_65_AND_OVER)
                .pick(chance);
    }

    private static String conditions(People.Somebody person, Chance chance) {
        var among = person.age() < RETIRED ? Proportions.CONDITION_UNDER_65 : Proportions.CONDITION_65_AND_OVER;
        var first = among.pick(chance);
        if (first.isEmpty() || chance.in1000(700)) {
            return first;
        }
        var second = among.pick(chance);
        return second.isEmpty() || second.equals(first) ? first : first + '|' + second;
    }

    private static String[] limbs(String decision, Chance chance) {
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

    private static String why(String decision, String[] limbs, Chance chance, People.Somebody person) {
        return switch (decision) {
            case "" -> "";
            case "not-progressed" ->
                Accounts.ofDecision(LIMBS.get(List.of(limbs).indexOf("not-met")), chance, person.given());
            default -> Accounts.ofDecision(decision, chance, person.given());
        };
    }

    private static String responses(String decision, Chance chance) {
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
