package org.ownwords.exchange.synthetic;

import java.time.LocalDate;
import org.ownwords.exchange.format.InterchangeFile;

/// Makes up Safeguarding Adults Reviews (Care Act 2014 s44): a few a year, however many concerns there are.
final class Reviews {

    private final Setting setting;

    Reviews(Setting setting) {
        this.setting = setting;
    }

    /// One at each edge of the year, on either side of it, and a few within.
    void add(Chance chance) {
        var year = setting.year();
        review(year.first().minusDays(1).toString(), chance);
        review(year.first().toString(), chance);
        for (var more = chance.between(1, 5); more > 0; more--) {
            review(within(chance).toString(), chance);
        }
        review(year.last().toString(), chance);
        review(year.last().plusDays(1).toString(), chance);
        review("", chance);
    }

    private LocalDate within(Chance chance) {
        return setting.year().first().plusDays(chance.below(365));
    }

    /// Mostly about one person who died.
    private void review(String concludedOn, Chance chance) {
        var died = chance.in1000(750) ? chance.in1000(900) ? 1 : chance.between(2, 4) : 0;
        var survived = died == 0 ? chance.between(1, 3) : chance.in1000(150) ? chance.between(1, 6) : 0;
        setting.files()
                .add(
                        InterchangeFile.REVIEWS,
                        setting.nextId(InterchangeFile.REVIEWS, 'R'),
                        setting.authority(),
                        concludedOn,
                        Integer.toString(died),
                        Integer.toString(survived));
    }
}
