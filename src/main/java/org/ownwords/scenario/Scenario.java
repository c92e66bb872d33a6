package org.ownwords.scenario;

import java.util.List;
import java.util.Optional;

/// A made-up case, in steps.
///
/// @param code    what progress in it is kept under
/// @param about   what is practised, in a sentence
/// @param minutes about how long it takes
record Scenario(String code, String title, String about, int minutes, List<Step> steps) {

    Scenario {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("A scenario has steps");
        }
    }

    /// One step.
    ///
    /// @param situation what is known now
    /// @param question  what to think about
    /// @param usually   what people usually think of, each in a sentence
    /// @param where     where in Ownwords it is recorded
    record Step(String situation, String question, List<String> usually, String where) {
        Step {
            usually = List.copyOf(usually);
        }
    }

    /// The step of a number, from one.
    Optional<Step> step(int number) {
        return number < 1 || number > steps.size() ? Optional.empty() : Optional.of(steps.get(number - 1));
    }

    public String path() {
        return "/practice/" + code;
    }

    /// The address of a step; after the last one, of the scenario itself.
    public String path(int number) {
        return number > steps.size() ? path() : path() + "/" + number;
    }
}
