package org.ownwords.quality;

import java.util.List;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.casework.Reminds;
import org.springframework.stereotype.Component;

/// The next draw of a programme is on the list of whoever draws, from two weeks before its day until cases
/// were drawn. Nothing comes of it when the day has gone by.
@Component
class DrawsDue implements Reminds {

    private static final int DAYS_BEFORE = 14;

    private final Programmes programmes;

    DrawsDue(Programmes programmes) {
        this.programmes = programmes;
    }

    @Override
    public List<Reminder> reminds(By by) {
        if (by.practitioner().role() != Role.MANAGER) {
            return List.of();
        }
        return programmes.runBy(by).stream()
                .flatMap(programme -> programme
                        .nextDraw()
                        .filter(day -> !day.isAfter(by.today().plusDays(DAYS_BEFORE)))
                        .map(day -> new Reminder(
                                "Draw cases for an audit: " + programme.setUp().name(),
                                programme.path() + "/draws/new",
                                day))
                        .stream())
                .toList();
    }
}
