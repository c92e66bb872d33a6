package org.ownwords.larchmere;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How somebody is talked with, so that all that is recorded of them agrees.
///
/// @param needs   what they need to take part, or null
/// @param contact how they are reached
record Language(String words, @Nullable String needs, String contact) {

    private static final Language ENGLISH = new Language("English", null, "");
    private static final Language BSL = new Language(
            "British Sign Language", "An interpreter of British Sign Language", "By text message. Not by telephone");

    static Language of(int i, Worry worry) {
        var name = PlainerNames.given(i);
        if (i % 38 == 9 && worry.isAtHome()) {
            return BSL;
        }
        if (List.of("Jasvinder", "Jagdish").contains(name)) {
            return interpreted("Punjabi");
        }
        return List.of("Farida", "Nasreen", "Faisal").contains(name) ? interpreted("Urdu") : ENGLISH;
    }

    private static Language interpreted(String words) {
        return new Language(words, "An interpreter of " + words, "Through the interpreting service, in the mornings");
    }

    boolean isEnglish() {
        return equals(ENGLISH);
    }

    boolean isSigned() {
        return equals(BSL);
    }

    /// Where they are talked with: by telephone only if that suits them.
    String place(Worry worry, boolean byTelephone) {
        if (!isEnglish()) {
            return worry.place() + ", with an interpreter";
        }
        return byTelephone && worry.isAtHome() ? "By telephone" : worry.place();
    }
}
