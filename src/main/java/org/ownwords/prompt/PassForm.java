package org.ownwords.prompt;

import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;

/// Reads why a prompt is passed.
final class PassForm {

    private PassForm() {}

    static Reading<Passing> read(Reader read) {
        var reason = read.choice("reason", PassReason::of, "Select the main reason");
        var why = read.words("why", "Enter why, in your own words");
        return read.accept(() -> new Passing(reason.orElseThrow(), why));
    }

    /// Why one is passed.
    record Passing(PassReason reason, String why) {}

    /// One as it was entered.
    static Typed entered(PassedPrompt passed) {
        return Typed.nothing().with("reason", passed.reason().code()).with("why", passed.why());
    }
}
