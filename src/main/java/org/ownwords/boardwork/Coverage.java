package org.ownwords.boardwork;

import java.util.List;
import java.util.stream.Stream;
import org.ownwords.vocabulary.Coded;
import org.ownwords.vocabulary.Principle;
import org.ownwords.vocabulary.Wellbeing;

/// Which principle, step or area of wellbeing the plan's objectives serve, and which none of them does. It counts
/// nothing: one objective may well be enough.
record Coverage(String of, List<Place> places) {

    /// One of them, with the objectives that serve it.
    record Place(String words, List<Known> objectives) {

        Place {
            objectives = List.copyOf(objectives);
        }
    }

    Coverage {
        places = List.copyOf(places);
    }

    /// The three tables of a plan.
    ///
    /// @param objectives those that are open
    static List<Coverage> of(List<Known> objectives) {
        return List.of(
                table("The six principles", Principle.all(), objectives),
                table("The nine steps", Step.all(), objectives),
                table("Wellbeing", Wellbeing.all(), objectives));
    }

    private static Coverage table(String of, List<? extends Coded> all, List<Known> objectives) {
        return new Coverage(
                of,
                all.stream()
                        .map(each -> new Place(
                                each.words(),
                                objectives.stream()
                                        .filter(known -> known.says() instanceof Objective objective
                                                && served(objective).anyMatch(each::equals))
                                        .toList()))
                        .toList());
    }

    private static Stream<Coded> served(Objective objective) {
        return Stream.of(objective.principles(), objective.steps(), objective.wellbeing())
                .flatMap(List::stream);
    }
}
