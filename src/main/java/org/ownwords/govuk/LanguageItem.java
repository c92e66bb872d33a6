package org.ownwords.govuk;

import gg.jte.Content;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A language the page can be read in. Without a link it is the one the page is in.
record LanguageItem(
        @Nullable Content text,
        @Nullable String href,
        boolean current,
        @Nullable String lang,
        @Nullable String hrefLang,
        @Nullable String dir,
        @Nullable Content languageDescriptionText,
        @Nullable String classes,
        @Nullable Map<String, ?> attributes) {

    public static LanguageItem of(String href, String lang, String text) {
        return new LanguageItem(Text.of(text), href, false, lang, null, null, null, null, null);
    }

    public static LanguageItem current(String lang, String text) {
        return new LanguageItem(Text.of(text), null, true, lang, null, null, null, null, null);
    }
}
