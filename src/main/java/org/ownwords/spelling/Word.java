package org.ownwords.spelling;

/// A word that was typed to look for something.
///
/// @param plain in small letters without accents and apostrophes: `ohara` for O’Hara
/// @param sound a code of how it sounds in English, the same for Katherine and Catherine; empty where it
///     has none,
///              as with digits or other scripts
public record Word(String plain, String sound) {

    public boolean hasSound() {
        return !sound.isEmpty();
    }
}
