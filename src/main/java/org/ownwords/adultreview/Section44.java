package org.ownwords.adultreview;

import java.util.ArrayList;
import java.util.List;

/// Whether a Board must arrange a Safeguarding Adults Review (Care Act 2014, section 44). A function of the
/// answers: no clock, no user, no database.
///
/// It must where the adult has needs for care and support (subsection (1)), there is reasonable cause for
/// concern about how people worked together (subsection (1)(a)), and the adult died of abuse or neglect or came to
/// serious harm by it, as is known or suspected (subsections (2) and (3)). It may in any other case of an adult with
/// needs for care and support (subsection (4)).
final class Section44 {

    private Section44() {}

    /// What follows from the limbs.
    sealed interface Judged {

        /// The Board must arrange a review.
        record Must() implements Judged {}

        /// The Board may arrange a review.
        record May() implements Judged {}

        /// There is no power to review under this section: the adult has no needs for care and support.
        record CannotUnderThisSection() implements Judged {}

        /// It cannot be said yet.
        ///
        /// @param open what is not known, in words
        record CannotYetSay(List<String> open) implements Judged {}
    }

    static Judged judge(Limbs limbs) {
        if (limbs.needs() == Answer.NO) {
            return new Judged.CannotUnderThisSection();
        }
        if (limbs.needs() == Answer.YES && (limbs.working() == Answer.NO || limbs.harm() == Harm.NEITHER)) {
            return new Judged.May();
        }
        var open = new ArrayList<String>();
        if (limbs.needs() == Answer.NOT_KNOWN) {
            open.add("whether they have needs for care and support");
        }
        if (limbs.working() == Answer.NOT_KNOWN) {
            open.add("whether there is concern about how people worked together");
        }
        if (limbs.harm() == Harm.NOT_KNOWN) {
            open.add("what happened to them");
        }
        return open.isEmpty() ? new Judged.Must() : new Judged.CannotYetSay(List.copyOf(open));
    }

    /// In a sentence.
    static String words(Limbs limbs) {
        return switch (judge(limbs)) {
            case Judged.Must() -> "The Board must arrange a review (Care Act 2014, section 44(1)).";
            case Judged.May() -> "The Board may arrange a review, and need not (Care Act 2014, section 44(4)).";
            case Judged.CannotUnderThisSection() ->
                "Section 44 is about adults with needs for care and support. The Board can learn from it in another way.";
            case Judged.CannotYetSay(var open) -> "It is not known yet %s.".formatted(String.join(" and ", open));
        };
    }
}
