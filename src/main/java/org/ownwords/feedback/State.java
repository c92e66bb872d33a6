package org.ownwords.feedback;

import java.util.stream.Stream;

/// What became of asking after an enquiry has ended. Why somebody is missing is told, so that nobody takes
/// those who answered for all.
enum State {
    ADULT("heard-adult", "The person said how it was"),
    OTHER("heard-other", "Somebody who speaks for them said how it was"),
    WAITS("waits", "They may be asked, and have not been yet"),
    LATER("later", "They want to be asked later"),
    NO("no", "They did not want to be asked"),
    NOT_OFFERED_YET("not-offered", "It has not been offered"),
    UNSAFE("unsafe", "It was not safe to ask"),
    DISTRESSED("distressed", "It would have distressed them"),
    DIED("died", "They have died"),
    CANNOT_SAY("cannot-say", "They cannot say, and nobody speaks for them"),
    DOES_NOT_WANT("does-not-want", "They wanted nothing more to do with us, or changed their mind"),
    NOT_REACHED("not-reached", "They could not be reached"),
    UNWELL("unwell", "They were not well enough"),
    ANOTHER("another", "Another reason");

    private final String code;
    private final String words;

    State(String code, String words) {
        this.code = code;
        this.words = words;
    }

    String words() {
        return words;
    }

    static State of(String code) {
        return Stream.of(values())
                .filter(each -> each.code.equals(code))
                .findFirst()
                .orElse(ANOTHER);
    }
}
