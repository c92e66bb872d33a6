package org.ownwords.joining;

import java.util.Set;
import org.ownwords.page.Typed;

/// What there was of two records when a page about both was opened. It goes out with the page in hidden
/// fields, and comes back with what was typed.
///
/// @param gives how long the chain of the one was that gives way, or gave way before
/// @param stays how long the chain of the other was
/// @param cases the ids of the cases of both
public record Seen(long gives, long stays, Set<String> cases) {

    private static final String GIVES = "readGives";
    private static final String STAYS = "readStays";
    private static final String CASES = "readCase";

    public Seen {
        cases = Set.copyOf(cases);
    }

    static Seen of(Typed typed) {
        return new Seen(number(typed, GIVES), number(typed, STAYS), typed.ticked(CASES));
    }

    /// Whether a form was opened already, and carries what was seen then.
    static boolean isIn(Typed typed) {
        return typed.has(GIVES);
    }

    Typed on(Typed typed) {
        return typed.with(GIVES, String.valueOf(gives))
                .with(STAYS, String.valueOf(stays))
                .with(CASES, cases.stream().sorted().toList());
    }

    private static long number(Typed typed, String field) {
        try {
            return Long.parseLong(typed.text(field));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
