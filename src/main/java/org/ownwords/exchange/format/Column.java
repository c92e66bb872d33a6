package org.ownwords.exchange.format;

import java.util.Optional;

/// A column of an interchange file: what it may contain, and how it is kept while a folder is read.
///
/// @param needed whether a row means nothing without it; elsewhere empty means that it was not recorded
/// @param unsaid the value that says no more than an empty one does, or an empty one
public record Column(String name, Content content, boolean needed, String unsaid) {

    static Column optional(String name, Content content) {
        return new Column(name, content, false, "");
    }

    static Column optional(String name, Content content, String unsaid) {
        return new Column(name, content, false, unsaid);
    }

    static Column needed(String name, Content content) {
        return new Column(name, content, true, "");
    }

    /// The value as it is meant ([Content#read]).
    String read(String value) {
        return value.isEmpty() ? value : content.read(value);
    }

    /// The value as PostgreSQL reads it: one way to say each thing. Empty where nothing was recorded.
    ///
    /// @param value as it was read
    public String kept(String value) {
        return value.isEmpty() || value.equals(unsaid) ? "" : content.kept(value);
    }

    /// Why a value is not allowed here, or nothing.
    public Optional<String> problem(String value) {
        if (value.isEmpty()) {
            return needed ? Optional.of(name + " is empty") : Optional.empty();
        }
        return content.problem(value).map(why -> name + " " + why);
    }
}
