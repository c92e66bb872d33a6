package org.ownwords.conclusion;

import java.util.List;
import java.util.stream.Stream;
import org.ownwords.vocabulary.Voice;

/// The principles of safeguarding that a closing can show by what it says (Care and support statutory guidance,
/// paragraph 14.13). The others, protection, partnership and accountability, are not read off answers: whoever signs
/// off judges them.
enum Principle {
    EMPOWERMENT("Empowerment"),
    PREVENTION("Prevention"),
    PROPORTIONALITY("Proportionality");

    private final String words;

    Principle(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /// Which of them a closing shows. One that it does not show may hold all the same.
    static List<Principle> shownBy(Conclusion conclusion) {
        return Stream.of(values())
                .filter(principle -> principle.isShownBy(conclusion))
                .toList();
    }

    private boolean isShownBy(Conclusion conclusion) {
        var done = conclusion.done();
        return switch (this) {
            // They acted, alone or with others, and were asked about the end of it.
            case EMPOWERMENT ->
                (done.steppedIn() == SteppedIn.THEY_ACTED || done.steppedIn() == SteppedIn.TOGETHER)
                        && conclusion.answers().views() instanceof Views.Sought(var _, var voice)
                        && voice == Voice.ADULT;
            // Something keeps it from happening again, and it is said what.
            case PREVENTION ->
                (done.fromAgain() == FromAgain.FULLY || done.fromAgain() == FromAgain.PARTLY) && done.byWhat() != null;
            // How far the council stepped in has its reason.
            case PROPORTIONALITY -> done.steppedIn() != null && done.proportion() != null;
        };
    }
}
