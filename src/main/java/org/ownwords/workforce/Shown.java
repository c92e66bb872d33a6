package org.ownwords.workforce;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Option;

/// The page of an entry. It is wide because the page shows each of these by itself.
///
/// @param from     the entry it follows from, or null
/// @param finding  the finding of a review that led to it, with its address as the code, or null
/// @param cases    the cases that it names and the reader may open, with their addresses as codes
/// @param news     what came of it and of what follows from it, the newest first
/// @param chains   what follows from it, by its kind
/// @param versions all that was recorded of it, the newest first
/// @param asked    the identities of those who can be asked about practice
record Shown(
        Known known,
        @Nullable Known from,
        @Nullable Option finding,
        List<Option> cases,
        List<Known> news,
        List<Chain> chains,
        List<Version> versions,
        List<String> asked) {

    /// What follows from an entry, of one kind.
    record Chain(Noun noun, List<Known> following) {

        Chain {
            following = List.copyOf(following);
        }
    }

    Shown {
        cases = List.copyOf(cases);
        news = List.copyOf(news);
        chains = List.copyOf(chains);
        versions = List.copyOf(versions);
        asked = List.copyOf(asked);
    }

    List<Known> newsOf(Known of) {
        return news.stream()
                .filter(each -> of.asAbout().equals(each.says().about()))
                .toList();
    }
}
