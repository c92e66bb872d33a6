package org.ownwords.exchange.synthetic;

import java.time.LocalDate;
import java.util.HashSet;
import org.jspecify.annotations.Nullable;
import org.ownwords.exchange.format.InterchangeFile;

/// Makes enquiries up, with their risks and what the person wants of them.
final class Enquiries {

    private final Setting setting;
    private final Outcomes outcomes;

    Enquiries(Setting setting) {
        this.setting = setting;
        this.outcomes = new Outcomes(setting);
    }

    void add(
            String concern,
            String kind,
            People.Somebody person,
            String supportReason,
            Harm harm,
            Raising raising,
            LocalDate started,
            Chance chance) {
        var id = setting.nextId(InterchangeFile.ENQUIRIES, 'E');
        var concluded = concluded(raising, started, chance);
        // Of an open enquiry, not everything is recorded yet.
        var capacity = isKnown(concluded, chance) ? capacity(supportReason).pick(chance) : "";
        var asked = isKnown(concluded, chance) ? Proportions.ASKED_ABOUT_OUTCOMES.pick(chance) : "";
        setting.files()
                .add(
                        InterchangeFile.ENQUIRIES,
                        id,
                        concern,
                        kind,
                        started.toString(),
                        concluded == null ? "" : concluded.toString(),
                        capacity,
                        isKnown(concluded, chance) ? support(capacity).pick(chance) : "",
                        asked);
        if (asked.equals("expressed")) {
            outcomes.add(id, person, capacity.equals("yes"), started, concluded, chance);
        }
        if (concluded != null || chance.in1000(350)) {
            risks(id, harm, chance);
        }
    }

    private @Nullable LocalDate concluded(Raising raising, LocalDate started, Chance chance) {
        var days = raising.daysOpen() > 0 ? raising.daysOpen() : Proportions.daysOpen(chance);
        var day = Raising.weekday(started.plusDays(days));
        return day.isAfter(setting.knownTo()) ? null : day;
    }

    private static boolean isKnown(@Nullable LocalDate concluded, Chance chance) {
        return concluded != null || chance.in1000(600);
    }

    private static Weighted capacity(String supportReason) {
        return supportReason.equals("memory-and-cognition")
                ? Proportions.CAPACITY_WITH_MEMORY_PROBLEMS
                : Proportions.CAPACITY;
    }

    private static Weighted support(String capacity) {
        return capacity.equals("yes") ? Proportions.SUPPORT_WHERE_CAPACITY_LACKED : Proportions.SUPPORT_OTHERWISE;
    }

    /// The first is what the concern was about. No two risks of an enquiry have the same type, place and
    /// source.
    private void risks(String enquiry, Harm harm, Chance chance) {
        var many = Integer.parseInt(Proportions.RISKS_AN_ENQUIRY.pick(chance));
        risk(enquiry, harm, chance);
        var said = new HashSet<Harm>();
        said.add(harm);
        for (var i = 1; i < many; i++) {
            var another = Harm.of(chance.in1000(250) ? harm.type() : Proportions.ABUSE_TYPE.pick(chance), chance);
            if (said.add(another)) {
                risk(enquiry, another, chance);
            }
        }
    }

    private void risk(String enquiry, Harm harm, Chance chance) {
        var assessment = Proportions.ASSESSMENT.pick(chance);
        setting.files()
                .add(
                        InterchangeFile.RISKS,
                        enquiry,
                        harm.type(),
                        harm.location(),
                        harm.source(),
                        assessment,
                        assessment.startsWith("identified") ? Proportions.RISK_OUTCOME.pick(chance) : "");
    }
}
