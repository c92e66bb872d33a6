package org.ownwords.workforce;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Practitioner;

/// What there is of supervision and learning for somebody. It is wide because one page shows all of it.
///
/// @param supervisions theirs, and those they held, the latest first
/// @param team         a manager's colleagues, with the day of their last supervision
/// @param agreed       what they took on and is still to come
/// @param due          the training that they are due for
/// @param teamDue      how many of a manager's colleagues are due for something
/// @param forums       those that are still to come, the next first
record Overview(
        List<Known> supervisions,
        List<Supervised> team,
        List<Known> agreed,
        List<TrainingDue> due,
        long teamDue,
        List<Known> forums,
        List<Known> champions) {

    /// A colleague of a manager's team.
    ///
    /// @param last when this manager last held their supervision, or null
    record Supervised(Practitioner who, @Nullable LocalDate last) {

        static List<Supervised> of(Practitioner manager, List<Practitioner> team, List<Known> supervisions) {
            return team.stream()
                    .filter(each -> !each.id().equals(manager.id()))
                    .map(each -> new Supervised(
                            each,
                            supervisions.stream()
                                    .map(known -> (Supervision) known.says())
                                    .filter(says -> says.supervisor()
                                                    .equals(manager.id().value())
                                            && says.people().contains(each.id().value()))
                                    .map(Supervision::on)
                                    .max(LocalDate::compareTo)
                                    .orElse(null)))
                    .toList();
        }
    }

    Overview {
        supervisions = List.copyOf(supervisions);
        team = List.copyOf(team);
        agreed = List.copyOf(agreed);
        due = List.copyOf(due);
        forums = List.copyOf(forums);
        champions = List.copyOf(champions);
    }
}
