package org.ownwords.page;

/// The result of reading a form: the value it says, or why it cannot be accepted.
public sealed interface Reading<T> {

    record Accepted<T>(T value) implements Reading<T> {}

    record Refused<T>(Problems problems) implements Reading<T> {}
}
