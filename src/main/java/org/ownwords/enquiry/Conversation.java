package org.ownwords.enquiry;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A conversation with the person, or with somebody else about them. One can be the whole enquiry
/// (statutory guidance, paragraph 14.77).
///
/// @param said      what was said
/// @param place     where, or null
/// @param present   who was there, or null
/// @param explained what was explained, or null
/// @param options   what options were talked through, or null
/// @param howHeld   how it was held
/// @param works     what was said about how this works. One form and one row are one record, as wide as they are
public record Conversation(
        LocalDate heldOn,
        String said,
        @Nullable String place,
        @Nullable String present,
        @Nullable String explained,
        @Nullable String options,
        HowHeld howHeld,
        HowThisWorks works) {

    private static final Pattern SAYS_WHERE = Pattern.compile("(?i)(at|by|in|on|over|outside|near) .+");

    public Conversation {
        if (said.isBlank()) {
            throw new IllegalArgumentException("A conversation is what was said");
        }
    }

    /// One of which it is not said how it was held, or whether anything was said about how this works.
    public Conversation(
            LocalDate heldOn,
            String said,
            @Nullable String place,
            @Nullable String present,
            @Nullable String explained,
            @Nullable String options) {
        this(heldOn, said, place, present, explained, options, HowHeld.NOT_SAID, HowThisWorks.NOT_SAID);
    }

    /// As the timeline tells it: `Conversation at home.` where the place can be read on, or else
    /// `Conversation.`
    String sentence() {
        var where = place == null ? "" : place.strip();
        return SAYS_WHERE.matcher(where).matches() && !where.endsWith(".")
                ? "Conversation %s%s.".formatted(where.substring(0, 1).toLowerCase(Locale.UK), where.substring(1))
                : "Conversation.";
    }
}
