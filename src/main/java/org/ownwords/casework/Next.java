package org.ownwords.casework;

/// Something that can be done from a step.
///
/// @param words     the link's text: "Decide whether the section 42 duty arises"
/// @param about     what tells it from the same link of another line, for people who use a screen reader; or
///                  empty
/// @param path      the address, within this site
/// @param whileOpen whether it can be done only while the row is open: nothing has come out of it, and it has not ended
public record Next(String words, String about, String path, boolean whileOpen) {

    /// Something that can be done at any time.
    public static Next always(String words, String path) {
        return new Next(words, "", path, false);
    }

    /// Something that can be done only while the row is open.
    public static Next whileOpen(String words, String path) {
        return new Next(words, "", path, true);
    }

    public Next about(String what) {
        return new Next(words, what, path, whileOpen);
    }
}
