package org.ownwords.library;

import java.util.List;

/// A guide, a tool or an example, as it is read. It is wide because its page shows each of these by itself.
///
/// @param code   what it is kept under, whatever its title
/// @param places where it is in reach
/// @param source where it comes from, such as paragraphs of the statutory guidance
record Guide(
        String code, String title, GuideKind kind, List<Place> places, ForWhom forWhom, String words, String source) {

    Guide {
        places = List.copyOf(places);
        if (title.isBlank() || words.isBlank() || source.isBlank()) {
            throw new IllegalArgumentException("A guide has a title, words and a source");
        }
    }

    public String path() {
        return "/library/guides/" + code;
    }
}
