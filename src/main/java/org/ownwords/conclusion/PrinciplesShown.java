package org.ownwords.conclusion;

import java.util.List;
import java.util.stream.Stream;
import org.ownwords.vocabulary.Principle;
import org.ownwords.vocabulary.Voice;

/// Which principles of safeguarding a closing shows by what it says. One that it does not show may hold all the same:
/// protection, partnership and accountability are not read off answers, and whoever signs off judges them.
final class PrinciplesShown {

    private PrinciplesShown() {}

    static List<Principle> by(Conclusion conclusion) {
        return Stream.of(Principle.EMPOWERMENT, Principle.PREVENTION, Principle.PROPORTIONALITY)
                .filter(principle -> isShown(principle, conclusion))
                .toList();
    }

    private static boolean isShown(Principle principle, Conclusion conclusion) {
        var done = conclusion.done();
        return switch (principle) {
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
            case PROTECTION, PARTNERSHIP, ACCOUNTABILITY -> false;
        };
    }
}
