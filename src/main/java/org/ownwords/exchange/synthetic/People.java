package org.ownwords.exchange.synthetic;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.exchange.format.InterchangeFile;

/// Makes up the people. A person depends only on the seed and on their number, so no one has to be kept in
/// memory.
final class People {

    /// A person, as far as the records of their concerns depend on it.
    ///
    /// @param age  on the last day of the year, whether or not their date of birth is recorded
    /// @param died when they did, or null
    record Somebody(
            String id, String given, int age, @Nullable LocalDate died) {

        boolean isDeadOn(LocalDate day) {
            return died != null && died.isBefore(day);
        }
    }

    private static final int RETIRED = 65;
    private static final int VERY_OLD = 85;

    private final Setting setting;
    private final NhsNumbers nhsNumbers;

    People(Setting setting, NhsNumbers nhsNumbers) {
        this.setting = setting;
        this.nhsNumbers = nhsNumbers;
    }

    Somebody add(long number, List<Raising> raisings, Chance chance) {
        var id = setting.id('P', number);
        var age = age(chance);
        // 0 days is a birthday on the last day of the year, 364 mostly a birthday on the day after.
        var born = setting.year().last().minusYears(age).minusDays(chance.below(365));
        var died = died(age, raisings.getLast().at().toLocalDate(), chance);
        var gender = gender(age).pick(chance);
        var ethnicity = Proportions.ETHNICITY.pick(chance);
        var given = Names.given(gender, age, ethnicity, chance);
        setting.files()
                .add(
                        InterchangeFile.PEOPLE,
                        id,
                        chance.in1000(30) ? "" : nhsNumbers.of(number),
                        given,
                        Names.family(ethnicity, chance),
                        chance.in1000(12) ? "" : born.toString(),
                        died == null ? "" : died.toString(),
                        gender,
                        ethnicity,
                        language(ethnicity).pick(chance),
                        Proportions.COMMUNICATION_NEEDS.pick(chance));
        return new Somebody(id, given, age, died);
    }

    private static int age(Chance chance) {
        var band = Proportions.AGE_BAND.pick(chance);
        var dash = band.indexOf('-');
        return chance.between(Integer.parseInt(band.substring(0, dash)), Integer.parseInt(band.substring(dash + 1)));
    }

    /// No one dies before their last concern is looked at, or after the last day of the records.
    private @Nullable LocalDate died(int age, LocalDate lastRaised, Chance chance) {
        var often = age < RETIRED ? 25 : age < VERY_OLD ? 90 : 200;
        var day = lastRaised.plusDays(chance.between(20, 350));
        return chance.in1000(often) && !day.isAfter(setting.knownTo()) ? day : null;
    }

    private static Weighted gender(int age) {
        return age < RETIRED
                ? Proportions.GENDER_UNDER_65
                : age < VERY_OLD ? Proportions.GENDER_65_TO_84 : Proportions.GENDER_85_AND_OVER;
    }

    private static Weighted language(String ethnicity) {
        return switch (ethnicity) {
            case "white-british", "white-irish", "refused", "not-known", "" -> Proportions.LANGUAGE;
            default -> Proportions.LANGUAGE_OF_SOME;
        };
    }
}
