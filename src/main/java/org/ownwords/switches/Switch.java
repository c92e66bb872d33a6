package org.ownwords.switches;

import java.util.regex.Pattern;

/// Something that a council may turn on.
///
/// @param code  as it is kept: lower-case words with hyphens
/// @param group the heading that it stands under on the page of all of them
/// @param words what it is about: "Whether an advocate is needed"
/// @param where where it is met in the work: "At the plan and at closing"; or empty
/// @param on    what holds when it is on, in a sentence
/// @param off   what holds when it is off, as it is from the beginning
public record Switch(String code, String group, String words, String where, String on, String off) {

    private static final Pattern CODE = Pattern.compile("[a-z0-9-]+");

    public Switch {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("A switch has a code of lower-case words with hyphens, not: " + code);
        }
    }

    String inWords(boolean isOn) {
        return isOn ? on : off;
    }
}
