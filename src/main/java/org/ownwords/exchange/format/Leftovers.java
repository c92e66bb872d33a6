package org.ownwords.exchange.format;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;

/// Files that an operating system or an office program leaves beside others. Nobody means to send them, so
/// they are passed over.
public final class Leftovers {

    private static final Set<String> NAMES = Set.of(".ds_store", "thumbs.db", "ehthumbs.db", "desktop.ini");

    private Leftovers() {}

    /// The sentence about some, without its full stop.
    public static String passedOver(Collection<String> names) {
        return "%s passed over, left by an operating system or an office program: %s"
                .formatted(names.size() == 1 ? "1 file was" : names.size() + " files were", String.join(", ", names));
    }

    /// Whether a file is one of them.
    ///
    /// @param name of a file, without its folder
    public static boolean isOne(String name) {
        return NAMES.contains(name.toLowerCase(Locale.ROOT))
                || name.startsWith("._")
                || name.startsWith("~$")
                || name.startsWith(".~lock.");
    }
}
