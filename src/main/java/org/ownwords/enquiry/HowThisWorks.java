package org.ownwords.enquiry;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Reader;
import org.ownwords.page.Typed;

/// What was said in a conversation about how this works. All of it may be left out.
///
/// @param told what the person was told, and nobody else in their place
/// @param time whether there was time to talk the options over, or null where it was not said
record HowThisWorks(List<Explanation> told, @Nullable TimeToTalk time) {

    static final HowThisWorks NOT_SAID = new HowThisWorks(List.of(), null);

    HowThisWorks {
        told = List.copyOf(told);
    }

    /// Nothing here can be refused: an answer that is on no list counts as none.
    static HowThisWorks read(Reader read) {
        return new HowThisWorks(
                read.choices("told", Explanation.all(), Explanation::code),
                read.optionalChoice("timeToTalk", TimeToTalk::of).orElse(null));
    }

    /// As it was entered, with what is typed already.
    Typed entered(Typed typed) {
        return typed.with("told", told.stream().map(Explanation::code).toList())
                .withAny("timeToTalk", time == null ? null : time.code());
    }

    /// What the person was told, in a line; or null.
    @Nullable String toldWords() {
        return told.isEmpty() ? null : told.stream().map(Explanation::words).collect(Collectors.joining(". ")) + ".";
    }

    /// Whether there was time; or null.
    @Nullable String timeWords() {
        return time == null ? null : time.words();
    }
}
