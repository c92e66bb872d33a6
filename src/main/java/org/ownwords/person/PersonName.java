package org.ownwords.person;

import java.util.Optional;

/// A first or last name, as it may be typed or brought in: without spaces around it, and without
/// characters that nobody sees, such as a tab or the end of a line.
public final class PersonName {

    private PersonName() {}

    /// As it is kept: without spaces of any kind around it.
    public static String kept(String name) {
        return name.replaceAll("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$", "");
    }

    /// Why it cannot be a name, or nothing.
    public static Optional<String> problem(String name) {
        return kept(name).chars().anyMatch(Character::isISOControl)
                ? Optional.of("has a hidden character in it, such as a tab or the end of a line")
                : Optional.empty();
    }
}
