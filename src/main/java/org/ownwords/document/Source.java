package org.ownwords.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Agrees;
import org.ownwords.template.Field;
import org.ownwords.template.Language;

/// What of a case is in the person's copy, and nothing else of it.
/// It is wide because its page shows each of these by itself.
///
/// @param fields   what the wording can have filled in
/// @param wishes   what they want now
/// @param items    their plan, without what is no longer needed
/// @param agreed   whether they agreed with it
/// @param people   who works with them
/// @param watches  who looks at how it is going, or null
/// @param ifWrong  what was agreed for the case that it does not work, or null
/// @param speaks   the language they prefer, where it is one of the list, or null
record Source(
        Map<Field, String> fields,
        List<Wish> wishes,
        List<Item> items,
        Agreed agreed,
        List<Somebody> people,
        @Nullable String watches,
        @Nullable String ifWrong,
        @Nullable Language speaks) {

    /// Whether they agreed with what is to be done.
    enum Agreed {
        YES,
        PARTLY,
        NO,

        /// It is not recorded: they were not asked, or it was decided in their best interests.
        NOT_KNOWN;

        /// They agreed with the plan as it was. What was added since they may not have agreed with.
        ///
        /// @param agrees null where nothing is recorded
        static Agreed of(@Nullable Agrees agrees, boolean addedSince) {
            return agrees == null
                    ? NOT_KNOWN
                    : switch (agrees) {
                        case YES -> addedSince ? PARTLY : YES;
                        case PARTLY -> PARTLY;
                        case NO -> NO;
                        case NOT_ASKED -> NOT_KNOWN;
                    };
        }
    }

    /// @param theirs whether they are the person's own words, and not said or decided for them
    record Wish(String words, boolean theirs) {}

    /// @param who     null for the person themselves
    /// @param towards what they want that it is for, in their words, or null
    record Item(
            String what,
            @Nullable String who,
            @Nullable LocalDate dueOn,
            @Nullable String towards,
            boolean done) {}

    record Somebody(String name, Is is) {}

    /// What somebody is to the person.
    enum Is {
        MAIN_WORKER,
        COLLEAGUE,
        ADVOCATE,

        /// Named in the plan.
        OTHER
    }

    /// The made-up case of previews.
    static Source madeUp() {
        return new Source(
                Map.of(),
                List.of(
                        new Wish("I want my purse where I put it. I do not want him in the kitchen.", true),
                        new Wish("She is to stay in her own home.", false)),
                List.of(
                        new Item(
                                "Change the lock of the front door",
                                "Larchmere Homes",
                                LocalDate.of(2026, 7, 10),
                                "I do not want him in the kitchen",
                                false),
                        new Item("Tell my sister when he comes", null, null, null, false),
                        new Item("Ask the bank for a new card", "Nadia Rahman", LocalDate.of(2026, 7, 6), null, true)),
                Agreed.YES,
                List.of(
                        new Somebody("Nadia Rahman", Is.MAIN_WORKER),
                        new Somebody("Grace Adeyemi", Is.ADVOCATE),
                        new Somebody("Larchmere Homes", Is.OTHER)),
                "Nadia Rahman",
                "Ring Nadia, or your sister at night",
                null);
    }
}
