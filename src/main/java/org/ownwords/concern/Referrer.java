package org.ownwords.concern;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.vocabulary.RaisedBy;

/// Who raised a concern, as far as they said.
///
/// @param raisedBy     what they are to the adult, or null where another system sent the concern without it
/// @param name         their name, or null where they did not give one
/// @param organisation the organisation they told us for, or null
public record Referrer(
        @Nullable RaisedBy raisedBy,
        @Nullable String name,
        @Nullable String organisation) {

    boolean isRecorded() {
        return raisedBy != null || name != null || organisation != null;
    }

    /// `Priya, the sight-loss service`, or in general terms.
    String words() {
        return isRecorded() ? told(RaisedBy::words) : "Referrer not recorded";
    }

    /// The same after `Concern raised by`.
    String inSentence() {
        return told(RaisedBy::inSentence);
    }

    private String told(Function<RaisedBy, String> inGeneral) {
        return Stream.of(
                        Optional.ofNullable(name)
                                .or(() -> Optional.ofNullable(raisedBy).map(inGeneral)),
                        Optional.ofNullable(organisation))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }
}
