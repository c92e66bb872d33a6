package org.ownwords.meeting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ownwords.vocabulary.Coded;

/// How somebody took part, whatever they can say or do.
enum Way implements Coded {
    TALKING("talking", "Talking"),
    WRITING("writing", "Writing"),
    SIGNS("signs", "Signs or gestures"),
    PICTURES("pictures", "Pictures or photographs"),
    OBJECTS("objects", "Things to hold or show"),
    DRAMA("drama", "Acting it out, or drama therapy"),
    DEVICE("device", "A device, a board or a computer"),
    RECORDING("recording", "A recording"),
    SOMEBODY("somebody", "Somebody who spoke for them");

    private final String code;
    private final String words;

    Way(String code, String words) {
        this.code = code;
        this.words = words;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String words() {
        return words;
    }

    /// `Talking, pictures or photographs`
    static String words(List<Way> ways) {
        var words = ways.stream().map(Way::inSentence).collect(Collectors.joining(", "));
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    public static Optional<Way> of(String code) {
        return Coded.of(values(), code);
    }

    public static List<Way> all() {
        return List.of(values());
    }
}
