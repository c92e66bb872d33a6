package org.ownwords.conclusion;

import org.ownwords.conclusion.HowItWasDone.Involved;
import org.ownwords.page.Reader;
import org.ownwords.page.Typed;

/// Reads how the work was done. No answer is needed.
final class HowItWasDoneForm {

    private HowItWasDoneForm() {}

    /// What it says, without the words that are refused.
    static HowItWasDone read(Reader read) {
        var regard = read.optionalWords("regard");
        var steppedIn = read.optionalChoice("steppedIn", SteppedIn::of);
        var proportion = read.optionalWords("proportion");
        if (steppedIn.isEmpty() && proportion != null) {
            read.problem("steppedIn", "Select how far the council stepped in, or remove the words about it");
        }
        var fromAgain = read.optionalChoice("fromAgain", FromAgain::of);
        var byWhat = read.optionalWords("byWhat");
        if (fromAgain.isEmpty() && byWhat != null) {
            read.problem(
                    "fromAgain",
                    "Select whether something keeps it from happening again, or remove the words about it");
        }
        var involved = new Involved(read.optionalWords("tookPart"), read.optionalWords("carers"));
        return new HowItWasDone(
                regard,
                steppedIn.orElse(null),
                steppedIn.isEmpty() ? null : proportion,
                fromAgain.orElse(null),
                fromAgain.isEmpty() ? null : byWhat,
                involved);
    }

    /// As it was entered, with what is typed already.
    static Typed entered(Typed typed, HowItWasDone done) {
        var steppedIn = done.steppedIn();
        var fromAgain = done.fromAgain();
        return typed.withAny("regard", done.regard())
                .withAny("steppedIn", steppedIn == null ? null : steppedIn.code())
                .withAny("proportion", done.proportion())
                .withAny("fromAgain", fromAgain == null ? null : fromAgain.code())
                .withAny("byWhat", done.byWhat())
                .withAny("tookPart", done.involved().tookPart())
                .withAny("carers", done.involved().carers());
    }
}
