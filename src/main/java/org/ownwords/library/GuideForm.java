package org.ownwords.library;

import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;

/// Reads a guide as a council sets it.
final class GuideForm {

    private GuideForm() {}

    static Reading<GuideVersion> read(Reader read, String code) {
        var title = read.line("title", "Enter a title");
        var kind = read.choice("kind", GuideKind::of, "Select what it is");
        var forWhom = read.choice("forWhom", ForWhom::of, "Select whom it is for");
        var places = read.choices("places", Place.all(), Place::code);
        var words = read.words("words", "Enter what it says");
        var source = read.line("source", "Enter where it comes from");
        var inUse = read.yes("inUse", "Select whether it is shown");
        var why = read.words("why", "Enter why it is set so");
        return read.accept(() -> new GuideVersion(
                read.typed().id(),
                new Guide(code, title, kind.orElseThrow(), places, forWhom.orElseThrow(), words, source),
                inUse,
                why));
    }

    /// A guide as it was entered.
    static Typed entered(Guide guide, boolean inUse) {
        return Typed.nothing()
                .with("title", guide.title())
                .with("kind", guide.kind().code())
                .with("forWhom", guide.forWhom().code())
                .with("places", guide.places().stream().map(Place::code).toList())
                .with("words", guide.words())
                .with("source", guide.source())
                .with("inUse", inUse ? "yes" : "no");
    }
}
