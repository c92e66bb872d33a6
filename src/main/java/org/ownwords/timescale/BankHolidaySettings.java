package org.ownwords.timescale;

import java.util.List;
import org.ownwords.access.By;
import org.ownwords.access.Sets;
import org.springframework.stereotype.Component;

/// Bank holidays, on the page of all settings.
@Component
class BankHolidaySettings implements Sets {

    @Override
    public List<Setting> settings(By by) {
        var last = PublishedHolidays.lastYear();
        return List.of(new Setting(
                31,
                "Bank holidays",
                "/settings/bank-holidays",
                "Days that are no working days here",
                by.today().getYear() < last
                        ? null
                        : "After %d they follow the law as it is now. Set any that are announced since"
                                .formatted(last)));
    }
}
