package org.ownwords.exchange.synthetic;

import org.ownwords.exchange.format.InterchangeFile;

/// Makes concerns up.
final class Concerns {

    private static final int RETIRED = 65;

    private final Setting setting;
    private final Decisions decisions;
    private final Enquiries enquiries;

    Concerns(Setting setting) {
        this.setting = setting;
        this.decisions = new Decisions(setting.year());
        this.enquiries = new Enquiries(setting);
    }

    void add(People.Somebody person, Raising raising, Chance chance) {
        var id = setting.nextId(InterchangeFile.CONCERNS, 'C');
        var type = Proportions.ABUSE_TYPE.pick(chance);
        var harm = Harm.of(type, chance);
        var decision = decisions.decision(raising, chance);
        var decidedAt = Decisions.decidedAt(raising.at(), chance);
        var raisedBy = Proportions.RAISED_BY.pick(chance);
        var asked = asked(chance);
        var reason = supportReason(person, chance);
        var limbs = Decisions.limbs(decision, chance);
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
                        Decisions.why(decision, limbs, chance, person),
                        Decisions.responses(decision, chance));
        var raised = new Enquiries.Raised(id, person, reason, harm, raising);
        switch (decision) {
            case "section-42" -> enquiries.add(raised, "section-42", Decisions.started(decidedAt, chance), chance);
            case "other-enquiry" -> enquiries.add(raised, "other", Decisions.started(decidedAt, chance), chance);
            default -> {}
        }
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
}
