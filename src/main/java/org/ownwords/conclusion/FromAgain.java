package org.ownwords.conclusion;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// Whether something keeps it from happening again: what came about beyond what the person wanted.
/// Prevention is one of the six principles of safeguarding (Care and support statutory guidance, paragraph
/// 14.13).
enum FromAgain implements Coded {
    FULLY("fully", "Yes"),
    PARTLY("partly", "In part"),
    NOT("not", "No"),
    NOT_KNOWN("not-known", "Not known");

    private final String code;
    private final String words;

    FromAgain(String code, String words) {
        this.code = code;
        this.words = words;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String words() {
        return words;
    }

    static Optional<FromAgain> of(String code) {
        return Coded.of(values(), code);
    }

    public static List<FromAgain> all() {
        return List.of(values());
    }

    public static List<String> codes() {
        return all().stream().map(FromAgain::code).toList();
    }
}
