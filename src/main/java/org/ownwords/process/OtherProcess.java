package org.ownwords.process;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A process of somebody else beside safeguarding.
///
/// @param provider  the provider of care it is about, or null
/// @param about     what it looks into, and who does what
/// @param theirPart what the person wants from it, and how they are part of it, or null
/// @param began     the day it began, or was heard of
/// @param askAgain  when to ask how it goes, or null
/// It is wide because the form asks for each of these by itself.
public record OtherProcess(
        ProcessKind kind,
        Lead lead,
        @Nullable String provider,
        String about,
        @Nullable String theirPart,
        LocalDate began,
        @Nullable LocalDate askAgain) {

    /// Who leads it.
    ///
    /// @param reference theirs, or null
    public record Lead(String by, @Nullable String reference) {
        public Lead {
            if (by.isBlank()) {
                throw new IllegalArgumentException("Somebody leads it");
            }
        }
    }

    /// One that is about no provider.
    public OtherProcess(
            ProcessKind kind,
            Lead lead,
            String about,
            @Nullable String theirPart,
            LocalDate began,
            @Nullable LocalDate askAgain) {
        this(kind, lead, null, about, theirPart, began, askAgain);
    }

    public OtherProcess {
        if (about.isBlank()) {
            throw new IllegalArgumentException("A process looks into something");
        }
    }

    /// `Police investigation, led by Larchmere Police`
    String words() {
        return "%s, led by %s".formatted(kind.words(), lead.by());
    }
}
