package org.ownwords.access;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who may decide, in the council of the present sight.
@Service
@Transactional(readOnly = true)
public class Deciders {

    private final PostStore store;
    private final PractitionerStore practitioners;

    Deciders(PostStore store, PractitionerStore practitioners) {
        this.store = store;
        this.practitioners = practitioners;
    }

    /// The names of all who work here and may decide on a day, to be offered.
    public List<String> names(LocalDate day) {
        return practitioners.all().stream()
                .filter(each -> each.may(Power.DECIDE, day))
                .map(Practitioner::name)
                .distinct()
                .toList();
    }

    /// Whether what somebody decided on a day was decided with the authority to. They are known by
    /// name, because whoever records it may be another. Somebody whom the name of no colleague fits,
    /// such as a manager on call elsewhere, is vouched for by whoever records it: it is their
    /// authority then that counts.
    public boolean mayDecide(String name, LocalDate day, By by) {
        var called = called(name);
        return called.isEmpty()
                ? by.practitioner().may(Power.DECIDE, by.today())
                : called.values().stream().anyMatch(posts -> allows(posts, day));
    }

    /// Who is meant by a name, where somebody other than whoever asks has to have the authority on a
    /// day. They are told apart by who they are, however the name is spelt, and nobody is vouched for.
    public Second second(String name, LocalDate day, By by) {
        var called = called(name);
        if (called.isEmpty()) {
            return Second.NOBODY;
        }
        called.remove(by.practitioner().id());
        if (called.isEmpty()) {
            return Second.ONESELF;
        }
        return called.values().stream().anyMatch(posts -> allows(posts, day)) ? Second.MAY : Second.MAY_NOT;
    }

    /// Who is meant by a name: whoever records it, where it is theirs, or the only colleague who ever had it.
    /// Nobody where more than one could be meant.
    public Optional<ActorId> identity(String name, By by) {
        var called = called(name).keySet();
        return called.contains(by.id())
                ? Optional.of(by.id())
                : Optional.of(called)
                        .filter(each -> each.size() == 1)
                        .map(each -> each.iterator().next());
    }

    private Map<ActorId, List<Post>> called(String name) {
        return store.ofThoseCalled(name).stream()
                .collect(Collectors.groupingBy(post -> post.who().actor(), HashMap::new, Collectors.toList()));
    }

    /// Whether what was recorded of somebody gives the authority for a day: the post they held on it. Of the
    /// time before their first post nothing is recorded; they are taken to have been what they were then.
    ///
    /// @param newestFirst all posts of one person
    static boolean allows(List<Post> newestFirst, LocalDate day) {
        return newestFirst.stream()
                .filter(post -> !post.from().isAfter(day))
                .findFirst()
                .map(post -> post.allows(Power.DECIDE, day))
                .orElseGet(() -> {
                    var first = newestFirst.getLast();
                    return first.allows(Power.DECIDE, first.from());
                });
    }
}
