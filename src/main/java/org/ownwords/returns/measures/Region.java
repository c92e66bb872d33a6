package org.ownwords.returns.measures;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A region of England, with its code and name of the Office for National Statistics. Publications write some names
/// otherwise; the codes are the same everywhere.
enum Region {
    NORTH_EAST("E12000001", "North East"),
    NORTH_WEST("E12000002", "North West"),
    YORKSHIRE_AND_THE_HUMBER("E12000003", "Yorkshire and The Humber"),
    EAST_MIDLANDS("E12000004", "East Midlands"),
    WEST_MIDLANDS("E12000005", "West Midlands"),
    EAST_OF_ENGLAND("E12000006", "East of England"),
    LONDON("E12000007", "London"),
    SOUTH_EAST("E12000008", "South East"),
    SOUTH_WEST("E12000009", "South West");

    private final String onsCode;
    private final String words;

    Region(String onsCode, String words) {
        this.onsCode = onsCode;
        this.words = words;
    }

    String onsCode() {
        return onsCode;
    }

    public String words() {
        return words;
    }

    /// In an address: `north-east`.
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Region> of(String slug) {
        return Stream.of(values()).filter(region -> region.slug().equals(slug)).findFirst();
    }

    /// By its name, as councils have it.
    static Optional<Region> named(String words) {
        return Stream.of(values()).filter(region -> region.words.equals(words)).findFirst();
    }
}
