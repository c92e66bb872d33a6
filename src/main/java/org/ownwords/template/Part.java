package org.ownwords.template;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One part of a document that has words of the council.
///
/// @param code    as it is kept: lower-case words with hyphens
/// @param label   what it is, as the heading of its box
/// @param hint    what to write there, and whether its first line is a heading
/// @param rows    how high its box is
/// @param because why it cannot be left empty, with the law or the guidance; or null where it can
/// @param must    what it has to name
public record Part(
        String code,
        String label,
        String hint,
        int rows,
        @Nullable String because,
        List<Field> must) {

    public Part {
        must = List.copyOf(must);
        if (because == null && !must.isEmpty()) {
            throw new IllegalArgumentException("What has to be named in a part has a reason");
        }
    }
}
