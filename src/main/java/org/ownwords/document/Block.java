package org.ownwords.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.template.Picture;

/// One piece of a document, in the order of reading.
sealed interface Block {

    Picture picture();

    /// The heading of what follows.
    record Heading(String words, Picture picture) implements Block {}

    /// Words of the council, a paragraph each; in Easy Read a sentence each.
    record Says(List<String> lines, Picture picture) implements Block {
        public Says {
            lines = List.copyOf(lines);
        }
    }

    /// Words from the record, as they were written down.
    ///
    /// @param label who said them or what they are, or null where that is clear
    record Said(Words words, @Nullable String label, Picture picture) implements Block {}

    /// Something that will be done, or was.
    record Item(Words what, List<Particular> particulars, Picture picture) implements Block {
        public Item {
            particulars = List.copyOf(particulars);
        }
    }

    /// Somebody, and what they are to the person, or null.
    record Somebody(String name, @Nullable String is, Picture picture) implements Block {}

    /// `By when: 10 July 2026`
    record Particular(String label, Words value) {}

    /// Words with the language they are in.
    ///
    /// @param tag as HTML names it
    record Words(String text, String tag) {

        /// Which way they are read.
        String direction() {
            return tag.matches("ar|fa|ur") ? "rtl" : "ltr";
        }
    }
}
