package org.ownwords.attached;

/// What becomes of a file that was sent.
public sealed interface Inspected {

    /// It can be kept.
    ///
    /// @param size    in bytes
    /// @param digest  SHA-256 of its bytes, in hexadecimal
    /// @param checked whether it was checked for viruses
    record Taken(FileType type, long size, String digest, boolean checked) implements Inspected {}

    record Refused(Why why) implements Inspected {}

    /// Why a file is not taken.
    enum Why {
        TOO_LARGE("Choose a file of at most %s. This one is larger. A shorter recording or a smaller picture may do"),
        OF_NO_KIND_THAT_IS_TAKEN("Choose a picture, a sound recording, a film or a PDF. This file is none of these,"
                + " whatever it is called"),
        INFECTED("Do not open this file. There is something harmful in it, so it was not kept. Tell whoever looks after"
                + " your computers"),
        COULD_NOT_BE_CHECKED("Try again later. The file could not be checked for viruses, so it was not kept");

        private final String words;

        Why(String words) {
            this.words = words;
        }

        /// In words that say what to do.
        ///
        /// @param most the most that is taken
        public String words(String most) {
            return words.formatted(most);
        }
    }
}
