package org.ownwords.casework;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Practitioner;

/// Whose work something is that another colleague looks at: of whoever recorded it, and of all who decided it or
/// recorded it before. Nobody looks at their own work, whoever entered it for them.
///
/// @param by     the identity of whoever recorded it
/// @param others the identities of the others. Where it could not be told who is meant, their name in small letters:
/// then
///               everybody of the name is taken to have done it
public record WhoseWork(String by, Set<String> others) {

    public WhoseWork {
        others = Set.copyOf(others);
    }

    /// The work of one colleague.
    public static WhoseWork of(String by) {
        return new WhoseWork(by, Set.of());
    }

    /// What somebody was to do: theirs if they are a colleague, and otherwise of whoever recorded that they would.
    public static WhoseWork toBeDone(Doer doer, String recordedBy) {
        return doer.id() == null ? of(recordedBy).andNamed(doer.name()) : of(doer.id());
    }

    /// The same, done by another too.
    ///
    /// @param identity theirs, or null
    public WhoseWork and(@Nullable String identity) {
        return identity == null || identity.equals(by) ? this : with(identity);
    }

    /// The same, done by somebody too of whom only the name is known.
    public WhoseWork andNamed(String name) {
        return with(known(name));
    }

    private WhoseWork with(String other) {
        var all = new HashSet<>(others);
        all.add(other);
        return new WhoseWork(by, all);
    }

    /// Whether a colleague did it, or did it with others.
    public boolean isOf(Practitioner colleague) {
        var identity = colleague.id().value();
        return by.equals(identity) || others.contains(identity) || others.contains(known(colleague.name()));
    }

    /// A name as it is compared.
    public static String known(String name) {
        return name.strip().toLowerCase(Locale.UK);
    }
}
