package org.ownwords.exchange.synthetic;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ownwords.exchange.format.InterchangeFile;

/// Makes up what people say they want, how they change their minds, and what came of it.
final class Outcomes {

    private static final int CHANGES_AT_MOST = 3;

    private final Setting setting;

    Outcomes(Setting setting) {
        this.setting = setting;
    }

    /// At least one is current, so that there is always one for the result to be about.
    void add(
            String enquiry,
            People.Somebody person,
            boolean lacksCapacity,
            LocalDate started,
            @Nullable LocalDate concluded,
            Chance chance) {
        var many = Integer.parseInt(Proportions.OUTCOMES_AN_ENQUIRY.pick(chance));
        var told = new Telling(
                enquiry, person, lacksCapacity, concluded == null ? setting.knownTo() : concluded, started, chance);
        // Some enquiries end without a result being recorded, and a few open ones have one already.
        var hasResults = concluded == null ? chance.in1000(100) : chance.in1000(980);
        var achieved = hasResults ? Proportions.ACHIEVED.pick(chance) : "";
        for (var i = 0; i < many; i++) {
            var result = i == 0 || !achieved.equals("partially") ? achieved : Proportions.ACHIEVED.pick(chance);
            if (i > 0 && chance.in1000(50)) {
                withdrawn(told);
            } else {
                kept(told, result);
            }
        }
    }

    /// One enquiry's person telling what they want.
    private record Telling(
            String enquiry,
            People.Somebody person,
            boolean lacksCapacity,
            LocalDate until,
            LocalDate started,
            Chance chance) {

        LocalDate day() {
            return notLate(started.plusDays(chance.below(15)));
        }

        LocalDate after(LocalDate day) {
            return notLate(day.plusDays(chance.between(1, 40)));
        }

        private LocalDate notLate(LocalDate day) {
            return day.isAfter(until) ? until : day;
        }
    }

    /// Or kept, where they had died by the day on which they would have taken it back.
    private void withdrawn(Telling told) {
        var day = told.day();
        var result = told.chance().in1000(100) ? "not" : "";
        var category = Proportions.CATEGORY.pick(told.chance());
        var takenBack = told.after(day);
        if (told.person().isDeadOn(takenBack)) {
            kept(told, "");
        } else {
            add(told, day, category, "", takenBack.toString(), result);
        }
    }

    /// Said, sometimes said differently later, and current in the end.
    private void kept(Telling told, String result) {
        var chance = told.chance();
        var day = told.day();
        var category = Proportions.CATEGORY.pick(chance);
        for (var i = 0; i < CHANGES_AT_MOST && chance.in1000(90); i++) {
            var next = setting.id('O', setting.files().rows(InterchangeFile.OUTCOMES) + 2);
            // A result for an outcome that is no longer wanted is sometimes recorded, and does not count.
            add(told, day, category, next, "", chance.in1000(200) ? "not" : "");
            day = told.after(day);
            category = chance.in1000(400) ? category : Proportions.CATEGORY.pick(chance);
        }
        add(told, day, category, "", "", result);
    }

    private void add(
            Telling told, LocalDate day, String category, String supersededBy, String withdrawnOn, String result) {
        var chance = told.chance();
        var voice = voice(told, day);
        setting.files()
                .add(
                        InterchangeFile.OUTCOMES,
                        setting.nextId(InterchangeFile.OUTCOMES, 'O'),
                        told.enquiry(),
                        voice,
                        Sayings.say(category, voice, chance, told.person().given()),
                        day.toString(),
                        chance.in1000(150) ? "" : category,
                        supersededBy,
                        withdrawnOn,
                        result);
    }

    /// People do not speak for themselves after they have died.
    private static String voice(Telling told, LocalDate day) {
        var among = told.lacksCapacity() ? Proportions.VOICE_WHERE_CAPACITY_LACKED : Proportions.VOICE;
        var voice = among.pick(told.chance());
        return told.person().isDeadOn(day) ? "representative" : voice;
    }
}
