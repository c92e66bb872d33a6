package org.ownwords.workforce;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ownwords.access.Practitioner;

/// Who is due for which training.
///
/// @param course the training
record TrainingDue(Known course, Practitioner who, TrainingStanding stands) {

    /// When somebody had a training last.
    record Last(UUID course, String person) {}

    /// Those of some colleagues who are due, by their names.
    static List<TrainingDue> of(
            List<Known> courses, List<Practitioner> colleagues, Map<Last, LocalDate> last, LocalDate today) {
        return courses.stream()
                .flatMap(course -> colleagues.stream()
                        .map(each -> new TrainingDue(
                                course,
                                each,
                                TrainingStanding.of(
                                        (Course) course.says(),
                                        each,
                                        last.get(new Last(course.id(), each.id().value())),
                                        today))))
                .filter(each -> each.stands().isDue())
                .sorted(Comparator.comparing(each -> each.who().name()))
                .toList();
    }
}
