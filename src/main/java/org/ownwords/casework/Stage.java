package org.ownwords.casework;

import java.util.regex.Pattern;

/// A stretch of the work that a council may set a target for. A target has working days, never a gate.
///
/// @param code  as it is kept: lower-case words with hyphens
/// @param words as people read it: "From the concern to the decision"
public record Stage(String code, String words) {

    private static final Pattern CODE = Pattern.compile("[a-z0-9-]+");

    public Stage {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("A stage has a code of lower-case words with hyphens, not: " + code);
        }
    }
}
