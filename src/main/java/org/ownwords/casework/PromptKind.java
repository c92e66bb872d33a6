package org.ownwords.casework;

import java.util.Set;
import java.util.regex.Pattern;

/// Something to think of at certain moments of the work.
///
/// @param code  as it is kept: lower-case words with hyphens
/// @param words as it is read in a list: "Whether an advocate is needed"
public record PromptKind(String code, String words, Set<At> at) {

    private static final Pattern CODE = Pattern.compile("[a-z0-9-]+");

    public PromptKind {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("A prompt has a code of lower-case words with hyphens, not: " + code);
        }
        at = Set.copyOf(at);
    }
}
