package org.ownwords.govuk;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/// Words as content: whatever is in them comes out as words, never as markup.
record Text(String words) implements Content {

    public static Text of(String words) {
        return new Text(words);
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeUserContent(words);
    }
}
