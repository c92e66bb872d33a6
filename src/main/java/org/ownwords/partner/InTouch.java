package org.ownwords.partner;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.casework.Doer;
import org.ownwords.person.CaseId;

/// Whether the person has turned away from somebody who helps, or is in touch with them again. Where one
/// organisation loses touch, others who know the person may still have it.
///
/// @param withWhom from whom they turned away, or with whom they are in touch again
/// @param words    what the person says, or what was noticed, or null
record InTouch(String withWhom, @Nullable String words, Contact contact, LocalDate on) {

    /// How it is with being in touch.
    sealed interface Contact {

        /// They turned away. Trying goes on.
        ///
        /// @param knownBy who else knows them and was asked, and what they say, or null
        /// @param keeper  who keeps trying, or null
        /// @param how     how they try, or null
        /// @param tryOn   when they try again, or null
        record Away(
                @Nullable String knownBy,
                @Nullable Doer keeper,
                @Nullable String how,
                @Nullable LocalDate tryOn) implements Contact {}

        /// They are in touch again.
        record Again() implements Contact {}
    }

    /// One of them in the record.
    record Entry(UUID id, CaseId caseId, InTouch inTouch) {}

    public InTouch {
        if (withWhom.isBlank()) {
            throw new IllegalArgumentException("Whom they turned away from has a name");
        }
    }

    /// The newest with each of those whom they turned away from, however the name is written.
    ///
    /// @param entries the newest first
    static List<Entry> now(Collection<Entry> entries) {
        var now = new LinkedHashMap<String, Entry>();
        entries.forEach(entry -> now.putIfAbsent(
                entry.inTouch().withWhom().strip().replaceAll("\\s+", " ").toLowerCase(Locale.UK), entry));
        return List.copyOf(now.values());
    }

    /// What was tried to stay in touch before: how, where that was said, and with somebody whom they turned away from
    /// then.
    ///
    /// @param entries the newest first
    static List<Entry> tried(Collection<Entry> entries) {
        var now = now(entries);
        return entries.stream()
                .filter(entry -> !now.contains(entry))
                .filter(entry -> entry.inTouch().contact() instanceof Contact.Away away && away.how() != null)
                .toList();
    }

    /// What was tried, in words: `Harbour Surgery, by Larchmere Homes: a card each week`.
    String triedInWords() {
        return switch (contact) {
            case Contact.Away(var _, var keeper, var how, var _) ->
                withWhom + (keeper == null ? "" : ", by " + keeper.name()) + (how == null ? "" : ": " + how);
            case Contact.Again() -> withWhom;
        };
    }

    /// As a sentence.
    String sentence() {
        return switch (contact) {
            case Contact.Away _ -> "Not in touch any more with %s.".formatted(withWhom);
            case Contact.Again() -> "In touch again with %s.".formatted(withWhom);
        };
    }
}
