package org.ownwords.family;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// Somebody around the person, as they are named in words. The newest entry about each of them is how it
/// stands.
final class Somebody {

    private Somebody() {}

    /// The newest about each.
    ///
    /// @param entries the newest first
    /// @param named   whom an entry is about
    static <T> List<T> newest(List<T> entries, Function<T, String> named) {
        var newest = new ArrayList<T>();
        for (var entry : entries) {
            var about = plain(named.apply(entry));
            if (newest.stream().noneMatch(each -> plain(named.apply(each)).equals(about))) {
                newest.add(entry);
            }
        }
        return List.copyOf(newest);
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.UK);
    }
}
