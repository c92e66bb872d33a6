package org.ownwords.page;

import java.util.function.Function;

/// The result of reading a form: the value it says, or why it cannot be accepted.
public sealed interface Reading<T> {

    record Accepted<T>(T value) implements Reading<T> {}

    record Refused<T>(Problems problems) implements Reading<T> {}

    /// The same problems, or what is made of the value.
    default <R> Reading<R> map(Function<T, R> made) {
        return switch (this) {
            case Accepted<T>(var value) -> new Accepted<>(made.apply(value));
            case Refused<T>(var problems) -> new Refused<>(problems);
        };
    }
}
