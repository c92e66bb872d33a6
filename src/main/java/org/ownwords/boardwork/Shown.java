package org.ownwords.boardwork;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The page of an entry.
///
/// @param from     the entry it follows from, or null
/// @param news     what came of it, the newest first
/// @param chains   what follows from it, by its kind
/// @param versions all that was recorded of it, the newest first
record Shown(Known known, @Nullable Known from, List<Known> news, List<Chain> chains, List<Version> versions) {

    /// What follows from an entry, of one kind.
    record Chain(Noun noun, List<Following> following) {

        Chain {
            following = List.copyOf(following);
        }
    }

    /// One that follows, with what came of it.
    record Following(Known known, List<Known> news) {

        Following {
            news = List.copyOf(news);
        }

        static List<Following> of(List<Known> all, List<Known> news) {
            return all.stream()
                    .map(each -> new Following(
                            each,
                            news.stream()
                                    .filter(one ->
                                            each.asAbout().equals(one.says().about()))
                                    .toList()))
                    .toList();
        }
    }

    Shown {
        news = List.copyOf(news);
        chains = List.copyOf(chains);
        versions = List.copyOf(versions);
    }
}
