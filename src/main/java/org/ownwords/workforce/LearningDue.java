package org.ownwords.workforce;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.casework.Reminds;
import org.ownwords.workforce.LearningDueStore.Open;
import org.springframework.stereotype.Component;

/// What was agreed in supervision is on the list of whoever took it on, from two weeks before its day until they say
/// what came of it; training on the list of whoever is due for it; a question about practice on the list of those who
/// can be asked, until it is answered.
@Component
class LearningDue implements Reminds {

    private static final int DAYS_BEFORE = 14;

    private final LearningDueStore store;

    LearningDue(LearningDueStore store) {
        this.store = store;
    }

    @Override
    public List<Reminder> reminds(By by) {
        return store.open(by.practitioner()).stream()
                .flatMap(open -> Stream.ofNullable(reminder(open, by)))
                .toList();
    }

    private static @Nullable Reminder reminder(Open open, By by) {
        return switch (open) {
            case Open.Taken taken ->
                taken.by().isAfter(by.today().plusDays(DAYS_BEFORE))
                        ? null
                        : new Reminder(
                                "Agreed in supervision: " + taken.words(),
                                new About(Noun.AGREED, taken.entry()).path(),
                                taken.by());
            case Open.Training training -> {
                var stands = TrainingStanding.asked(training.everyMonths(), training.last(), by.today());
                yield stands.isDue()
                        ? new Reminder(
                                "Training: " + training.words(),
                                new About(Noun.COURSE, training.entry()).path(),
                                stands.by())
                        : null;
            }
            case Open.Asked asked ->
                new Reminder(
                        "A question about practice: " + asked.words(),
                        new About(Noun.QUESTION, asked.entry()).path(),
                        null);
        };
    }

    /// The identities of those who can be asked.
    static List<String> asked(List<Known> champions) {
        return champions.stream()
                .flatMap(known -> MayRead.named(known.says()).stream())
                .toList();
    }
}
