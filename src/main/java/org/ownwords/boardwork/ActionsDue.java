package org.ownwords.boardwork;

import java.util.List;
import java.util.Objects;
import org.ownwords.access.By;
import org.ownwords.casework.Reminds;
import org.springframework.stereotype.Component;

/// An action of the Board is on the list of the colleague who is to do it, from two weeks before its day until they
/// say what came of it.
@Component
class ActionsDue implements Reminds {

    private static final int DAYS_BEFORE = 14;

    private final BoardWork work;

    ActionsDue(BoardWork work) {
        this.work = work;
    }

    @Override
    public List<Reminder> reminds(By by) {
        return work.dueOf(by.recordedBy(), by.today().plusDays(DAYS_BEFORE + 1)).stream()
                .map(known -> new Reminder(
                        "For the Board: " + known.says().heading(),
                        known.path(),
                        Objects.requireNonNull(known.dueOn())))
                .toList();
    }
}
