package org.ownwords.page;

import java.util.Arrays;

/// Questions that only one answer calls for. The page hides them under the others.
public final class Branches {

    private Branches() {}

    /// Refuses words typed under an answer that is no longer the one chosen: they cannot be seen, and are never
    /// ignored. The problem is shown on the question, where another answer brings the words back.
    ///
    /// @param answer the answer that calls for the fields
    public static void refuseStrayWords(Reader read, String question, String answer, String... fields) {
        var chosen = read.typed().text(question);
        if (!chosen.isBlank() && !chosen.equals(answer) && Arrays.stream(fields).anyMatch(read.typed()::has)) {
            read.problem(question, "Select the answer that you entered words under, or remove the words");
        }
    }
}
