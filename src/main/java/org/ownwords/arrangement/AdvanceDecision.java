package org.ownwords.arrangement;

import java.util.List;
import java.util.Set;

/// The form of a decision in advance to refuse treatment.
///
/// Mental Capacity Act 2005. Most such decisions need no form: they may be said, in plain words
/// (section 24(2)). One that refuses life-sustaining treatment does not apply to it unless it says that
/// it is to apply even if life is at risk (section 25(5)), and is in writing, signed by the person or
/// by somebody for them in their presence, and witnessed (section 25(6)).
///
/// This is the form and no more. Whether the decision is valid and applies (section 25(2) to (4)) is
/// for whoever would treat the person, and in doubt for the Court of Protection (section 26(4)).
final class AdvanceDecision {

    private AdvanceDecision() {}

    /// What is missing of the form, as far as is recorded.
    ///
    /// @param lifeSustaining whether the treatment keeps somebody alive
    /// @param there          what of the form is there
    static Form form(Whether lifeSustaining, Set<Formality> there) {
        var missing =
                Formality.all().stream().filter(each -> !there.contains(each)).toList();
        return switch (lifeSustaining) {
            case NO -> new Form.NoneNeeded();
            case YES -> missing.isEmpty() ? new Form.Complete() : new Form.Missing(missing);
            case NOT_KNOWN -> missing.isEmpty() ? new Form.Complete() : new Form.MissingPerhaps(missing);
        };
    }

    /// How the form of a decision stands.
    sealed interface Form {

        /// The treatment does not keep somebody alive, so the decision needs no form.
        record NoneNeeded() implements Form {}

        /// All of the form is there.
        record Complete() implements Form {}

        /// Some of the form is missing, in the order of the Act.
        record Missing(List<Formality> what) implements Form {
            public Missing {
                what = List.copyOf(what);
            }
        }

        /// It is not known whether the treatment keeps somebody alive. If it does, this is missing.
        record MissingPerhaps(List<Formality> what) implements Form {
            public MissingPerhaps {
                what = List.copyOf(what);
            }
        }
    }
}
