package org.ownwords.workforce;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Practitioner;

/// What one colleague had, came to, is due for and needs. A function of what was read: it asks nobody.
///
/// @param had   the training they had, the latest first
/// @param came  the forums and clinics they came to, the latest first
/// @param due   the training they are due for
/// @param needs what they need to learn and is still to come
record LearningRecord(Practitioner who, List<HadOne> had, List<Known> came, List<TrainingDue> due, List<Known> needs) {

    LearningRecord {
        had = List.copyOf(had);
        came = List.copyOf(came);
        due = List.copyOf(due);
        needs = List.copyOf(needs);
    }

    /// A training, and that they had it.
    record HadOne(Known course, Known had) {

        Had says() {
            return (Had) had.says();
        }
    }

    /// @param had     what any colleagues had
    /// @param courses all training
    /// @param forums  all forums and clinics
    /// @param due     what any colleagues are due for
    /// @param needs   what anybody needs
    static LearningRecord of(
            Practitioner who,
            List<Known> had,
            List<Known> courses,
            List<Known> forums,
            List<TrainingDue> due,
            List<Known> needs) {
        var byId = courses.stream().collect(Collectors.toMap(Known::id, course -> course));
        return new LearningRecord(
                who,
                had.stream()
                        .filter(known ->
                                MayRead.named(known.says()).contains(who.id().value()))
                        .flatMap(known -> {
                            var course = course(known, byId);
                            return course == null ? Stream.empty() : Stream.of(new HadOne(course, known));
                        })
                        .toList(),
                forums.stream()
                        .filter(known ->
                                MayRead.named(known.says()).contains(who.id().value()))
                        .toList(),
                due.stream().filter(each -> each.who().id().equals(who.id())).toList(),
                needs.stream()
                        .filter(known -> known.isOpen() && known.says() instanceof Need need && need.isFor(who))
                        .toList());
    }

    private static @Nullable Known course(Known had, Map<UUID, Known> courses) {
        var about = had.says().about();
        return about == null ? null : courses.get(about.entry());
    }

    /// What is needed by them alone.
    List<Known> ownNeeds() {
        return needs.stream()
                .filter(known -> known.says() instanceof Need need && need.person() != null)
                .toList();
    }
}
