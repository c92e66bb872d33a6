package org.ownwords.access;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A module with something that a council sets for itself. The page of all settings asks each.
public interface Sets {

    /// In the order of the page.
    List<Setting> settings(By by);

    /// One page of settings.
    ///
    /// @param place   where it comes on the page of all: the lowest first
    /// @param about   what is set there
    /// @param missing what is not set yet, in a sentence; null where nothing is missing
    record Setting(
            int place,
            String words,
            String path,
            String about,
            @Nullable String missing) {}
}
