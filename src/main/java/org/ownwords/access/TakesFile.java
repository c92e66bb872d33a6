package org.ownwords.access;

import java.util.Set;
import java.util.regex.Pattern;

/// A page that takes a file with its form. A form with a file is not read by any other page, or from anybody
/// with another role.
///
/// @param path     the addresses its form is sent to, whole
/// @param roles    who may send it
/// @param most     the most it takes, in bytes
/// @param tooLarge what is added to the address for the page that says that they sent more
public record TakesFile(Pattern path, Set<Role> roles, long most, String tooLarge) {

    public TakesFile {
        roles = Set.copyOf(roles);
    }

    boolean takes(String address, Role role) {
        return path.matcher(address).matches() && roles.contains(role);
    }
}
