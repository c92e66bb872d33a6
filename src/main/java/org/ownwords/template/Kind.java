package org.ownwords.template;

import java.util.List;
import java.util.Map;

/// A kind of document, and our own wording of it in English.
/// It is wide because its page shows each of these by itself.
///
/// @param code   as it is kept: lower-case words with hyphens
/// @param words  what it is called
/// @param about  what it is for, in a sentence
/// @param reader whom it is for
/// @param fields what it can have filled in
/// @param parts  in their order
/// @param ours   our words for each part, by style. A style without any is not offered
public record Kind(
        String code,
        String words,
        String about,
        ReadBy reader,
        List<Field> fields,
        List<Part> parts,
        Map<Style, Map<String, String>> ours) {

    public Kind {
        fields = List.copyOf(fields);
        parts = List.copyOf(parts);
        ours = Map.copyOf(ours);
        for (var field : fields) {
            if (!field.mayBeReadBy(reader)) {
                throw new IllegalArgumentException("%s must not learn %s".formatted(reader, field.words()));
            }
        }
    }

    /// Our own wording, which holds until a council sets another.
    public Wording ours(Style style) {
        return new Wording(code, Language.ENGLISH, style, ours.getOrDefault(style, Map.of()));
    }

    List<Style> styles() {
        return Style.all().stream().filter(ours::containsKey).toList();
    }
}
