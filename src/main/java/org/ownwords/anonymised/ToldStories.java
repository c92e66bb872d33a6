package org.ownwords.anonymised;

import java.util.List;
import java.util.Optional;
import org.ownwords.page.NotFound;
import org.ownwords.spelling.Spellings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The stories that are told, by their titles. What this gives is what may be read without access to any case.
@Service
@Transactional(readOnly = true)
public class ToldStories {

    private final ToldStore store;
    private final Spellings spellings;

    ToldStories(ToldStore store, Spellings spellings) {
        this.store = store;
        this.spellings = spellings;
    }

    public List<ToldStory> all() {
        return store.all();
    }

    /// One that is told.
    public Optional<ToldStory> find(StoryId id) {
        return all().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /// Those that a search is for.
    List<ToldStory> found(StorySearch search) {
        var chosen = all().stream().filter(each -> search.isFor(each.telling())).toList();
        if (search.words().isBlank()) {
            return chosen;
        }
        return spellings
                .having(
                        search.words(),
                        chosen.stream()
                                .map(each -> each.telling().title() + "\n"
                                        + each.telling().words())
                                .toList())
                .stream()
                .mapToObj(chosen::get)
                .toList();
    }

    /// @throws NotFound where no such story is told
    ToldStory get(StoryId id) {
        return find(id).orElseThrow(NotFound::new);
    }
}
