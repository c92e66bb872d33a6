package org.ownwords.workforce;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an entry says. Its page, the lists and its history show it in the same words.
public sealed interface Entry
        permits Supervision, Agreed, News, Reply, Reflection, NeedsMore, Course, Had, Need, Forum, Champion, Question {

    Noun noun();

    /// In a few words.
    String heading();

    /// All of it but the heading.
    List<Line> lines(Names names);

    /// What it follows from, or null.
    default @Nullable About about() {
        return null;
    }

    /// The cases that it names.
    default List<UUID> cases() {
        return List.of();
    }

    /// The finding of a review that led to it, or null.
    default @Nullable UUID finding() {
        return null;
    }

    /// By when something is to have come of it, or null.
    default @Nullable LocalDate dueOn() {
        return null;
    }
}
