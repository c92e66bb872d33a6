package org.ownwords.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// That the person was given their plan to keep, or was not.
///
/// @param forms  in which forms; none where it was not given
/// @param toWhom who has it, or null for the person
/// @param words  why it was not given, or anything else about it, or null
record GivenPlan(
        boolean given,
        List<WrittenForm> forms,
        @Nullable String toWhom,
        @Nullable String words,
        LocalDate on) {

    public GivenPlan {
        forms = List.copyOf(forms);
        if (given == forms.isEmpty()) {
            throw new IllegalArgumentException("What was given has a form, and what was not has none");
        }
        if (!given && (words == null || words.isBlank())) {
            throw new IllegalArgumentException("That it was not given has a reason");
        }
    }

    /// In a sentence.
    String sentence() {
        return given
                ? "The person was given their plan, %s.".formatted(formsInWords())
                : "The person was not given their plan in writing.";
    }

    /// `in large print, read out to them`
    public String formsInWords() {
        return String.join(", ", forms.stream().map(WrittenForm::inSentence).toList());
    }
}
