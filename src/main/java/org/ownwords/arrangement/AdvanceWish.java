package org.ownwords.arrangement;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the person wished for in advance.
///
/// @param keptWhere where the paper is kept, or who heard it, or null
record AdvanceWish(Wish wish, @Nullable String keptWhere, Times times) {

    /// A statement or a refusal.
    sealed interface Wish {

        /// What they want, or do not want, to be thought of by whoever decides: Mental Capacity Act
        /// 2005, section 4(6)(a).
        record Statement(String words) implements Wish {
            public Statement {
                if (words.isBlank()) {
                    throw new IllegalArgumentException("A wish has words");
                }
            }
        }

        /// A decision to refuse treatment: section 24(1).
        ///
        /// @param treatment      which treatment
        /// @param applies        in which circumstances, or null
        /// @param lifeSustaining whether the treatment keeps somebody alive
        /// @param form           what of the form is there
        record Refusal(String treatment, @Nullable String applies, Whether lifeSustaining, Set<Formality> form)
                implements Wish {
            public Refusal {
                if (treatment.isBlank()) {
                    throw new IllegalArgumentException("A refusal says which treatment");
                }
                form = Set.copyOf(form);
            }
        }
    }

    /// What it is, to begin a sentence with.
    String kind() {
        return switch (wish) {
            case Wish.Statement _ -> "Statement of wishes";
            case Wish.Refusal _ -> "Decision in advance to refuse treatment";
        };
    }

    /// The wishes, or which treatment is refused.
    String words() {
        return switch (wish) {
            case Wish.Statement(var words) -> words;
            case Wish.Refusal(var treatment, var _, var _, var _) -> treatment;
        };
    }

    /// When a refusal applies, or null.
    @Nullable String applies() {
        return switch (wish) {
            case Wish.Statement _ -> null;
            case Wish.Refusal(var _, var applies, var _, var _) -> applies;
        };
    }

    /// How the form of a refusal stands, as a sentence, or empty where it needs none.
    String formSentence() {
        return switch (wish) {
            case Wish.Statement _ -> "";
            case Wish.Refusal(var _, var _, var lifeSustaining, var form) ->
                switch (AdvanceDecision.form(lifeSustaining, form)) {
                    case AdvanceDecision.Form.NoneNeeded _ -> "";
                    case AdvanceDecision.Form.Complete _ ->
                        "The form that the Act asks for where treatment keeps somebody alive is there, as far as is known.";
                    case AdvanceDecision.Form.Missing(var what) ->
                        "It refuses treatment that keeps somebody alive. Not known to be there yet: %s."
                                .formatted(listed(what));
                    case AdvanceDecision.Form.MissingPerhaps(var what) ->
                        "If the treatment keeps somebody alive, this is not known to be there yet: %s."
                                .formatted(listed(what));
                };
        };
    }

    private static String listed(List<Formality> what) {
        return String.join("; ", what.stream().map(Formality::inSentence).toList());
    }
}
