package org.ownwords.template;

import java.util.List;

/// A kind of document, with the wordings that hold and those that can be begun.
record ListedDocument(Kind kind, List<Wordings.Holding> holding, List<Begun> others) {

    /// A wording that is not there yet.
    record Begun(Language language, Style style) {}

    static ListedDocument of(Kind kind, List<Wordings.Holding> holding) {
        return new ListedDocument(
                kind,
                holding,
                Language.all().stream()
                        .flatMap(language -> kind.styles().stream().map(style -> new Begun(language, style)))
                        .filter(begun -> holding.stream()
                                .noneMatch(each -> each.wording().language() == begun.language()
                                        && each.wording().style() == begun.style()))
                        .toList());
    }

    static String path(Kind kind, Language language, Style style) {
        return "%s/%s/%s/%s".formatted(WordingPages.HOME, kind.code(), language.code(), style.code());
    }
}
