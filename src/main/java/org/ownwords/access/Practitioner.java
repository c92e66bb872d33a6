package org.ownwords.access;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/// Somebody who works here and may sign in: a practitioner, a manager, or one of the other [roles][Role].
///
/// @param authority the code of the council they work for
/// @param team      the code of their team, or null
public record Practitioner(
        String username,
        String name,
        String authority,
        Role role,
        @Nullable String team) implements Serializable {}
