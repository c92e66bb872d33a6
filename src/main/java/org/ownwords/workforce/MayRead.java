package org.ownwords.workforce;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Practitioner;
import org.ownwords.access.Role;

/// Who reads an entry. What follows from an entry is read by whoever reads that one.
///
/// A supervision is read by those who were in it. No other manager reads it: what somebody says of how the work touched
/// them is said to one person. What somebody wrote for themselves is read by them, and by whom they share it with.
final class MayRead {

    private MayRead() {}

    static boolean entry(Practitioner reader, Entry entry) {
        var identity = reader.id().value();
        return switch (entry) {
            case Supervision _, Reflection _ -> named(entry).contains(identity);
            case Had had -> reader.role() == Role.MANAGER || had.people().contains(identity);
            case NeedsMore more -> reader.role() == Role.MANAGER || identity.equals(more.worker());
            case Need need -> need.person() == null || reader.role() == Role.MANAGER || identity.equals(need.person());
            case Agreed _, News _, Reply _, Course _, Forum _, Champion _, Question _ -> true;
        };
    }

    /// Those whom an entry names, by their identities.
    static List<String> named(@Nullable Entry entry) {
        return switch (entry) {
            case Supervision supervision ->
                Stream.concat(Stream.of(supervision.supervisor()), supervision.people().stream())
                        .toList();
            case Reflection reflection ->
                Stream.of(reflection.writer(), reflection.sharedWith())
                        .flatMap(Stream::ofNullable)
                        .toList();
            case NeedsMore more -> List.of(more.worker());
            case Had had -> had.people();
            case Agreed agreed -> List.of(agreed.owner());
            case Need need -> Stream.ofNullable(need.person()).toList();
            case Champion champion -> Stream.ofNullable(champion.person()).toList();
            case Forum forum -> forum.came();
            case News _, Reply _, Course _, Question _ -> List.of();
            case null -> List.of();
        };
    }
}
