package org.ownwords.access;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Why somebody is asked to sign in, where there is more to say than that they are not signed in.
enum SignedOutBecause {
    WORDS_NOT_KEPT(
            "words",
            "What you sent was not kept: you had been signed out, and there was no space for it. Go back in your browser,"
                    + " and copy your words before you sign in."),
    NO_ACCESS(
            "no-access",
            "You have signed in, but you have not been given access to Ownwords here. Ask the administrator of your"
                    + " council for it, then sign in again."),
    ENDED(
            "ended",
            "You have been signed out because your sign-in has ended or your access has changed. Sign in again to go on."),
    FAILED("failed", "Signing in did not work. Nothing was lost. Try again."),
    PROVIDER_SILENT(
            "no-answer",
            "The sign-in service of your council does not answer at the moment. Nothing was lost. Try again in a few"
                    + " minutes.");

    private final String code;
    private final String words;

    SignedOutBecause(String code, String words) {
        this.code = code;
        this.words = words;
    }

    String words() {
        return words;
    }

    /// By its code, as it stands in an address; nothing where there is nothing to say.
    static @Nullable SignedOutBecause of(String code, String kept) {
        return kept.equals("no")
                ? WORDS_NOT_KEPT
                : Stream.of(values())
                        .filter(each -> each.code.equals(code))
                        .findFirst()
                        .orElse(null);
    }

    /// Where to sign in again, and be told why.
    static String path(SignedOutBecause why) {
        return "/sign-in?why=" + why.code;
    }
}
