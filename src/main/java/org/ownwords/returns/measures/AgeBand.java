package org.ownwords.returns.measures;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The ages that rates are made for, in years. The return divides the oldest at 95; estimates of the
/// population do not, so the national rates combine both parts.
public enum AgeBand {
    FROM_18("18-64"),
    FROM_65("65-74"),
    FROM_75("75-84"),
    FROM_85("85+");

    private final String words;

    AgeBand(String words) {
        this.words = words;
    }

    /// As files of populations and publications write it.
    String words() {
        return words;
    }

    /// The rows of SG1a it is made of.
    List<String> codes() {
        return switch (this) {
            case FROM_18, FROM_65, FROM_75 -> List.of(words);
            case FROM_85 -> List.of("85-94", "95+");
        };
    }

    static Optional<AgeBand> of(String words) {
        return Stream.of(values()).filter(band -> band.words.equals(words)).findFirst();
    }
}
