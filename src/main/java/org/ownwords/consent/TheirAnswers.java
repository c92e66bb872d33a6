package org.ownwords.consent;

import java.time.LocalDate;
import java.util.List;
import org.ownwords.consent.SaidOfTelling.NoRefusal;
import org.ownwords.consent.SaidOfTelling.OnGround;

/// Everything a person answered on one case, for a concept that tells somebody about them.
public final class TheirAnswers {

    private final List<ConsentEntry> entries;
    private final String name;

    /// @param entries the newest first
    /// @param name    what to call the person
    TheirAnswers(List<ConsentEntry> entries, String name) {
        this.entries = List.copyOf(entries);
        this.name = name;
    }

    /// What they had said by a day of telling somebody.
    public SaidOfTelling of(String toWhom, LocalDate on) {
        return switch (WhatItRestsOn.unsaid(toWhom, on, entries)) {
            case Rests.NotRecorded() -> new NoRefusal();
            case Rests.OnAgreement _ -> new NoRefusal();
            case Rests.OnGround _ -> new OnGround();
            case Rests.AgainstRefusal(var no) ->
                new SaidOfTelling.No(
                        StandingSentences.stands(no, name),
                        no.question().kind() == Question.Kind.PASSING_ON,
                        no.goingOnPath());
        };
    }

    /// Whether they say no to telling somebody, as it stands now, with a ground or without.
    public boolean refuse(String toWhom) {
        return ConsentEntry.now(entries).stream()
                .anyMatch(
                        entry -> entry.answer().isRefusal() && entry.question().covers(toWhom));
    }

    /// Each thing they say no to now, in a sentence.
    public List<String> refusals() {
        return ConsentEntry.now(entries).stream()
                .filter(entry -> entry.answer().isRefusal())
                .map(entry -> StandingSentences.stands(entry, name))
                .toList();
    }
}
